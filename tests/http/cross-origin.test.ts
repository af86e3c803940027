import { describe, expect, it } from 'vitest'
import { smallApp } from '../support/small-app.ts'

const ask = (origin: string | undefined, more: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    host: 'chat.example',
    ...(origin === undefined ? {} : { origin }),
    ...more,
  },
  body: JSON.stringify({ question: 'Why?' }),
})

describe('pages of other sites', () => {
  const { app, inquiries } = smallApp({ allowedOrigins: ['https://films.example'] })

  it('may ask where they are allowed to', async () => {
    const response = await app.request('http://chat.example/ask', ask('https://films.example'))
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://films.example')
    expect(response.headers.get('vary')?.split(', ').toSorted()).toEqual(['Accept-Language', 'Origin'])
  })

  it.each([
    { what: 'a bad question', status: 400, path: '/ask?question=' },
    { what: 'an unknown document', status: 404, path: '/documents/none' },
    { what: 'another method', status: 405, path: '/ask', method: 'PUT' },
  ])('can read what is wrong too: $what', async ({ path, status, method = 'GET' }) => {
    const headers = { host: 'chat.example', origin: 'https://films.example' }
    const response = await app.request(`http://chat.example${path}`, { method, headers })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://films.example')
    expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After')
  })

  it('are told apart by caches, refused or of this server as well', async () => {
    for (const origin of ['https://other.example', 'https://chat.example', undefined]) {
      const response = await app.request('http://chat.example/ask', ask(origin))
      expect(response.headers.get('vary')?.split(', ')).toContain('Origin')
    }
  })

  it('are refused otherwise, before anything is looked up, and told what their owner has to set', async () => {
    const before = inquiries.length
    for (const origin of ['https://other.example', 'http://films.example', 'https://films.example:8443']) {
      const response = await app.request('http://chat.example/ask', ask(origin))
      expect(response.status).toBe(403)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      // So that the page can show it to its visitor, and its owner can read it.
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
      expect((await response.json()).detail).toContain(`ALLOWED_ORIGINS=${origin}`)
    }
    expect(inquiries).toHaveLength(before)
  })

  it('are not told to allow “null”, which would be everybody', async () => {
    const response = await app.request('http://chat.example/ask', ask('null'))
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBe('null')
    const { detail } = await response.json()
    expect(detail).toContain('allow-same-origin')
    expect(detail).not.toContain('ALLOWED_ORIGINS')
  })

  it('are refused on every path that tells of documents', async () => {
    const headers = { host: 'chat.example', origin: 'https://other.example' }
    for (const path of ['/ask?question=Why', '/documents', '/documents/reviews/harbour', '/suggestions']) {
      expect((await app.request(`http://chat.example${path}`, { headers })).status).toBe(403)
    }
  })

  it('get past the preflight, so that the refusal itself can be read', async () => {
    const response = await app.request('http://chat.example/ask', {
      method: 'OPTIONS',
      headers: {
        host: 'chat.example',
        origin: 'https://other.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('are none where the page is of this server, by its address or by the public one', async () => {
    expect((await app.request('http://chat.example/ask', ask('https://chat.example'))).status).toBe(200)
    expect((await app.request('http://chat.example/ask', ask(undefined))).status).toBe(200)
    const proxied = smallApp({ publicUrl: 'https://public.example/chat' }).app
    const response = await proxied.request(
      'http://inner:3000/ask',
      ask('https://public.example', { host: 'inner:3000' }),
    )
    expect(response.status).toBe(200)
  })
})
