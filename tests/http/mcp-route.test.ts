import { describe, expect, it } from 'vitest'
import { answerMcp } from '../support/mcp-client.ts'
import { smallApp } from '../support/small-app.ts'

const PING = { jsonrpc: '2.0', id: 1, method: 'ping' }
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }

function post(
  body: unknown,
  {
    path = '/mcp',
    headers = {},
    ...deps
  }: Parameters<typeof smallApp>[0] & {
    readonly path?: string
    readonly headers?: Record<string, string>
  } = {},
) {
  const { app } = smallApp({ mcp: answerMcp, ...deps })
  return app.request(path, {
    method: 'POST',
    headers: { ...HEADERS, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

describe('/mcp', () => {
  it('answers one message by JSON, which nobody keeps', async () => {
    const response = await post(PING)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('mcp-session-id')).toBeNull()
    expect(await response.json()).toEqual({ jsonrpc: '2.0', id: 1, result: {} })
  })

  it('takes note of a message that wants no answer', async () => {
    const response = await post({ jsonrpc: '2.0', method: 'notifications/initialized' })
    expect([response.status, await response.text()]).toEqual([202, ''])
  })

  it.each(['GET', 'DELETE', 'PUT'])('has no stream and no session: %s is 405', async (method) => {
    const response = await smallApp({ mcp: answerMcp }).app.request('/mcp', { method, headers: HEADERS })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST, OPTIONS')
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })

  it('does not exist where it is switched off', async () => {
    const response = await smallApp().app.request('/mcp', { method: 'POST', headers: HEADERS, body: '{}' })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: 'urn:verbatim:problem:unknown-path' })
  })

  it.each(['loading', 'draining'] as const)('says when to come back while %s', async (readiness) => {
    const response = await post(PING, { readiness: () => readiness })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })

  it('is found under a path prefix, whether or not a proxy takes it off', async () => {
    const publicUrl = 'https://films.example/ask'
    expect((await post(PING, { publicUrl, path: '/ask/mcp' })).status).toBe(200)
    expect((await post(PING, { publicUrl })).status).toBe(200)
  })

  it.each<[why: string, body: string, headers: Record<string, string>, status: number]>([
    ['another type', JSON.stringify(PING), { 'content-type': 'text/plain' }, 415],
    ['a compressed body', JSON.stringify(PING), { 'content-encoding': 'gzip' }, 415],
    ['a body too large', JSON.stringify({ ...PING, params: 'x'.repeat(70_000) }), {}, 413],
  ])('refuses %s as a problem', async (_, body, headers, status) => {
    const response = await post(body, { headers })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })

  it.each<[why: string, body: unknown, code: number]>([
    ['no JSON', '{"jsonrpc":', -32700],
    ['bytes that are no text', '\u0000', -32700],
    ['a batch', [PING, PING], -32600],
    ['an empty batch', [], -32600],
    ['no JSON-RPC', { hello: 1 }, -32700],
    ['null', null, -32700],
    ['another version of it', { ...PING, jsonrpc: '1.0' }, -32700],
    ['an id that is none', { ...PING, id: {} }, -32700],
  ])('answers %s in the words of JSON-RPC', async (_, body, code) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', id: null, error: { code } })
  })

  it.each<[why: string, message: object, code: number]>([
    ['an unknown method', { ...PING, method: 'resources/list' }, -32601],
    ['an unknown tool', { ...PING, method: 'tools/call', params: { name: 'write' } }, -32602],
    [
      'a tool by a name of every object',
      { ...PING, method: 'tools/call', params: { name: '__proto__' } },
      -32602,
    ],
  ])('answers %s by an error of the protocol', async (_, message, code) => {
    const response = await post(message)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: 1, error: { code } })
  })

  it('refuses a version of the protocol that it does not know', async () => {
    expect((await post(PING, { headers: { 'mcp-protocol-version': '1999-01-01' } })).status).toBe(400)
  })

  it('refuses a client that takes no JSON', async () => {
    expect((await post(PING, { headers: { accept: 'text/html' } })).status).toBe(406)
  })
})

describe('pages that would speak to /mcp', () => {
  it.each<[why: string, origin: string | undefined, host: string]>([
    ['no page at all', undefined, 'films.example'],
    ['an allowed site', 'https://allowed.example', '127.0.0.1:3000'],
    ['the public address', 'https://films.example', 'internal:3000'],
    ['this machine by number', 'http://127.0.0.1:3000', '127.0.0.1:3000'],
    ['this machine by name', 'http://localhost:3000', 'localhost:3000'],
    ['this machine by its newer number', 'http://[::1]:3000', '[::1]:3000'],
  ])('lets in %s', async (_, origin, host) => {
    const response = await post(PING, {
      allowedOrigins: ['https://allowed.example'],
      publicUrl: 'https://films.example/',
      headers: { host, ...(origin === undefined ? {} : { origin }) },
    })
    expect(response.status).toBe(200)
  })

  it.each<[why: string, origin: string, host: string]>([
    ['another site', 'https://evil.example', '127.0.0.1:3000'],
    ['a site whose name was made to lead here', 'http://evil.example:3000', 'evil.example:3000'],
    ['one that looks like this machine', 'http://127.0.0.1.evil.example', '127.0.0.1.evil.example'],
    ['one that is called like it', 'http://localhost.evil.example', 'localhost.evil.example'],
    ['another program of this machine', 'http://localhost:8080', 'localhost:3000'],
    ['a page without a name', 'null', 'null'],
    ['no origin at all', 'nonsense', 'nonsense'],
  ])('refuses %s', async (_, origin, host) => {
    const response = await post(PING, {
      allowedOrigins: ['https://allowed.example'],
      headers: { origin, host },
    })
    expect(response.status).toBe(403)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ type: 'urn:verbatim:problem:refused-origin' })
  })

  it('lets a browser ask beforehand, and an allowed page read the answer', async () => {
    const origin = 'https://allowed.example'
    const { app } = smallApp({ mcp: answerMcp, allowedOrigins: [origin] })
    const asked = await app.request('/mcp', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,mcp-protocol-version',
      },
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('mcp-protocol-version')
    const response = await post(PING, { allowedOrigins: [origin], headers: { origin } })
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })
})
