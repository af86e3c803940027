import { describe, expect, it } from 'vitest'
import { smallApp } from '../support/small-app.ts'

const TOKEN = '0123456789abcdef0123456789abcdef'
const withToken = { headers: { authorization: `Bearer ${TOKEN}` } }

/** An app whose index is kept up to date, and how often that was asked for. */
function keptApp(adminToken?: string) {
  let requested = 0
  const { app } = smallApp({
    ...(adminToken === undefined ? {} : { adminToken }),
    operator: {
      reindexing: { request: () => void (requested += 1), status: () => ({ state: 'idle', requested }) },
    },
  })
  return { app, requested: () => requested }
}

describe('POST /admin/reindex', () => {
  it('asks for it and says how things stand', async () => {
    const { app, requested } = keptApp(TOKEN)
    const response = await app.request('/admin/reindex', { method: 'POST', ...withToken })
    expect(response.status).toBe(202)
    expect(await response.json()).toEqual({ state: 'idle', requested: 1 })
    expect(requested()).toBe(1)
    const status = await app.request('/admin/reindex', withToken)
    expect(status.status).toBe(200)
    expect(status.headers.get('cache-control')).toBe('no-store')
  })

  it.each<[why: string, configured: string | undefined, init: RequestInit]>([
    ['without a token', TOKEN, {}],
    ['with another token', TOKEN, { headers: { authorization: `Bearer ${TOKEN}x` } }],
    ['where none is configured', undefined, withToken],
  ])('does not exist %s', async (_, configured, init) => {
    const { app, requested } = keptApp(configured)
    for (const method of ['POST', 'GET', 'DELETE', 'OPTIONS']) {
      const response = await app.request('/admin/reindex', { ...init, method })
      expect(response.status).toBe(404)
      expect(response.headers.get('allow')).toBeNull()
    }
    expect(requested()).toBe(0)
  })

  it('says to the operator which methods it has', async () => {
    const response = await keptApp(TOKEN).app.request('/admin/reindex', { method: 'DELETE', ...withToken })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toContain('POST')
  })
})

describe('GET /metrics', () => {
  const read = async () => ({ type: 'text/plain; version=0.0.4', body: 'up 1\n' })

  it('is open where it is meant to be', async () => {
    const { app } = smallApp({ operator: { metrics: { read, withToken: false } } })
    const response = await app.request('/metrics')
    expect(await response.text()).toBe('up 1\n')
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4')
  })

  it('is there for the operator alone where it is meant to be', async () => {
    const { app } = smallApp({ adminToken: TOKEN, operator: { metrics: { read, withToken: true } } })
    expect((await app.request('/metrics')).status).toBe(404)
    expect((await app.request('/metrics', withToken)).status).toBe(200)
  })

  it('is not there where it is off', async () => {
    expect((await smallApp().app.request('/metrics')).status).toBe(404)
  })
})

describe('GET /readyz', () => {
  it.each(['loading', 'recovering', 'leaving', 'draining'] as const)(
    'says no while %s',
    async (readiness) => {
      const response = await smallApp({ readiness: () => readiness }).app.request('/readyz')
      expect(response.status).toBe(503)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(response.headers.get('retry-after')).not.toBeNull()
    },
  )

  it.each(['recovering', 'leaving'] as const)(
    'is no reason to turn away questions while %s',
    async (readiness) => {
      const { app } = smallApp({ readiness: () => readiness })
      expect((await app.request('/ask?question=Who+shot+it')).status).toBe(200)
      expect((await app.request('/documents')).status).toBe(200)
    },
  )
})
