import { describe, expect, it } from 'vitest'
import { smallApp } from '../support/small-app.ts'

const LIMITS = { perMinute: 60, burst: 2, trustedProxies: ['10.0.0.1'] }

function from(remoteAddress: string) {
  return { incoming: { socket: { remoteAddress } } }
}

function limited(limits = LIMITS) {
  const { app, logged, inquiries } = smallApp({ rateLimits: limits, recordFeedback: async () => {} })
  const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request('/ask?question=Why', { headers }, from(address))
  return { app, logged, inquiries, ask }
}

const statuses = (responses: readonly Response[]) => responses.map(({ status }) => status)

describe('a client that asks too often', () => {
  it('is told how often it may, how often still, and at last how long to wait', async () => {
    const { ask, logged, inquiries } = limited()
    const responses = [await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')]
    expect(statuses(responses)).toEqual([200, 200, 429])
    expect(responses.map(({ headers }) => headers.get('ratelimit-policy'))).toEqual(
      Array(3).fill('"ask";q=2;w=2'),
    )
    expect(responses.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"ask";r=1;t=1',
      '"ask";r=0;t=2',
      '"ask";r=0;t=1',
    ])
    expect(responses.map(({ headers }) => headers.get('retry-after'))).toEqual([null, null, '1'])
    expect(responses[2]!.headers.get('content-type')).toContain('application/problem+json')
    expect(await responses[2]!.json()).toMatchObject({
      status: 429,
      type: 'urn:verbatim:problem:too-many-requests',
    })
    expect(logged).toEqual([])
    expect(inquiries).toHaveLength(2)
  })

  it('has no better chance by the other ways to ask', async () => {
    const { app, ask, inquiries } = limited()
    await ask('192.0.2.1')
    await ask('192.0.2.1')
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"question":"Why?"}',
    }
    const others = [
      await app.request('/ask', post, from('192.0.2.1')),
      await app.request('/ask?question=Why', { method: 'HEAD' }, from('192.0.2.1')),
      await app.request('/?question=Why', {}, from('192.0.2.1')),
      await app.request('/mcp', post, from('192.0.2.1')),
    ]
    expect(statuses(others)).toEqual([429, 429, 429, 429])
    expect(others[2]!.headers.get('content-type')).toContain('text/html')
    expect(inquiries).toHaveLength(2)
  })

  it('may still read, and rate what it got', async () => {
    const { app, ask } = limited()
    for (let time = 0; time < 3; time += 1) await ask('192.0.2.1')
    const feedback = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"question":"Why?","kind":"answer","generation":"g1","helpful":true}',
    }
    const others = [
      await app.request('/feedback', feedback, from('192.0.2.1')),
      await app.request('/feedback', feedback, from('192.0.2.1')),
      await app.request('/feedback', feedback, from('192.0.2.1')),
      await app.request('/documents', {}, from('192.0.2.1')),
      await app.request('/', {}, from('192.0.2.1')),
      await app.request('/healthz', {}, from('192.0.2.1')),
    ]
    expect(statuses(others)).toEqual([204, 204, 429, 200, 200, 200])
  })

  it('can read of it on a page of another site that may ask', async () => {
    const { app } = smallApp({ rateLimits: LIMITS, allowedOrigins: ['https://films.example'] })
    const ask = (method = 'GET') =>
      app.request(
        '/ask?question=Why',
        { method, headers: { origin: 'https://films.example', host: 'chat.example' } },
        from('192.0.2.1'),
      )
    // Preflights are not counted.
    const responses = [await ask('OPTIONS'), await ask(), await ask(), await ask()]
    expect(statuses(responses)).toEqual([204, 200, 200, 429])
    expect(responses[3]!.headers.get('access-control-allow-origin')).toBe('https://films.example')
    expect(responses[3]!.headers.get('access-control-expose-headers')).toMatch(/Retry-After.*RateLimit/)
  })
})

describe('a client', () => {
  it.each<[what: string, one: [string, string?], other: [string, string?], shares: boolean]>([
    ['the same address', ['192.0.2.1'], ['192.0.2.1'], true],
    ['another address', ['192.0.2.1'], ['192.0.2.2'], false],
    ['the same net of IPv6', ['2001:db8:0:1::1'], ['2001:db8:0:1:ffff::9'], true],
    ['another net of IPv6', ['2001:db8:0:1::1'], ['2001:db8:0:2::1'], false],
    ['an address that it makes up', ['192.0.2.1', '1.1.1.1'], ['192.0.2.1', '2.2.2.2'], true],
    ['another client of a proxy', ['10.0.0.1', '1.1.1.1'], ['10.0.0.1', '2.2.2.2'], false],
    ['itself, by a proxy and without', ['10.0.0.1', '1.1.1.1'], ['1.1.1.1'], true],
    [
      'itself, with another forged start',
      ['10.0.0.1', '8.8.8.8, 1.1.1.1'],
      ['10.0.0.1', '9.9.9.9, 1.1.1.1'],
      true,
    ],
  ])('shares a bucket with %s: %s, %s → %s', async (_, one, other, shares) => {
    const { ask } = limited({ ...LIMITS, burst: 1 })
    const asked = async ([address, forwarded]: [string, string?]) =>
      (await ask(address, forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })).status
    expect(await asked(one)).toBe(200)
    expect(await asked(other)).toBe(shares ? 429 : 200)
  })

  it('is not counted where the operator wants no limit', async () => {
    const { app } = smallApp()
    for (let time = 0; time < 100; time += 1) {
      const response = await app.request('/ask?question=Why', {}, from('192.0.2.1'))
      expect(response.status).toBe(200)
      expect(response.headers.get('ratelimit')).toBeNull()
    }
  })
})
