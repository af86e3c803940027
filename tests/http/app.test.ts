import { describe, expect, it } from 'vitest'
import { UnknownDocumentsError, WordlessQuestionError } from '../../src/core/errors.ts'
import { askReply, documentList, documentText, problem, suggestionList } from '../../src/http/contract.ts'
import { BODY_LIMIT } from '../../src/http/read-json.ts'
import { ClientGoneError } from '../../src/http/request-errors.ts'
import { abstaining, ARTICLE, ARTICLE_ID, smallApp } from '../support/small-app.ts'

const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return problem.parse(await response.json())
}

describe('POST /ask', () => {
  it('replies as the contract says, with a link to the quote', async () => {
    const { app } = smallApp()
    const response = await app.request('/ask', post({ question: 'who shot it?' }))
    expect(response.status).toBe(200)
    const reply = askReply.parse(await response.json())
    expect(reply).toMatchObject({
      kind: 'answer',
      question: 'who shot it?',
      shortAnswer: { text: 'Ilse Brandt' },
      quotes: [{ document: { id: 'reviews/harbour', url: null }, section: ['Plot'] }],
    })
    if (reply.kind !== 'answer') return
    const [{ text, start, end, link }] = reply.quotes
    expect(ARTICLE.text.slice(start, end)).toBe(text)
    expect(link).toBe(`/documents/reviews/harbour?v=${ARTICLE.version}#c${start}-${end}`)
  })

  it('gives the question normalised, with turns, documents and limit, to the answering', async () => {
    const { app, inquiries } = smallApp()
    const turns = [{ question: 'a?', quotes: [{ document: 'x', version: 'v', start: 1, end: 2 }] }]
    await app.request(
      '/ask',
      post({ question: '  who\u0000  shot it? ', turns, documents: ['reviews/harbour'], limit: 8 }),
    )
    expect(inquiries).toEqual([{ question: 'who shot it?', turns, within: ['reviews/harbour'], limit: 8 }])
  })

  it('takes three quotes where no limit is given', async () => {
    const { app, inquiries } = smallApp()
    await app.request('/ask', post({ question: 'why?' }))
    expect(inquiries).toEqual([{ question: 'why?', turns: [], limit: 3 }])
  })

  it.each([
    { name: 'no question', body: {}, pointers: ['/question'] },
    { name: 'an empty question', body: { question: ' \n ' }, pointers: ['/question'] },
    { name: 'a question of 1001 characters', body: { question: 'é'.repeat(1001) }, pointers: ['/question'] },
    { name: 'a question that is no text', body: { question: 7 }, pointers: ['/question'] },
    { name: 'a limit of 0', body: { question: 'why?', limit: 0 }, pointers: ['/limit'] },
    { name: 'a limit of 2.5', body: { question: 'why?', limit: 2.5 }, pointers: ['/limit'] },
    {
      name: 'no documents in a list of documents',
      body: { question: 'why?', documents: [] },
      pointers: ['/documents'],
    },
    {
      name: 'nine turns',
      body: { question: 'why?', turns: Array.from({ length: 9 }, () => ({ question: 'a' })) },
      pointers: ['/turns'],
    },
    {
      name: 'a quote that ends before it starts',
      body: {
        question: 'why?',
        turns: [{ question: 'a', quotes: [{ document: 'd', version: 'v', start: 2, end: 1 }] }],
      },
      pointers: ['/turns/0/quotes/0/end'],
    },
    {
      name: 'turns that are not as they were sent',
      body: {
        question: 'why?',
        turns: [
          { question: ' ', answer: 'x' },
          { quotes: [{ document: 'd', version: 'v', start: -1, end: 0.5, text: 't' }] },
        ],
      },
      pointers: [
        '/turns/0/question',
        '/turns/0/answer',
        '/turns/1/question',
        '/turns/1/quotes/0/start',
        '/turns/1/quotes/0/end',
        '/turns/1/quotes/0/text',
      ],
    },
    {
      name: 'null where a field may be left out',
      body: { question: 'why?', turns: null, documents: null, limit: null },
      pointers: ['/turns', '/documents', '/limit'],
    },
    { name: 'an unknown field', body: { question: 'why?', 'a/b': 1 }, pointers: ['/a~1b'] },
    {
      name: 'several bad fields, each named',
      body: { question: '', limit: 9, documents: [''] },
      pointers: ['/question', '/documents/0', '/limit'],
    },
    { name: 'a list', body: [], pointers: [''] },
  ])('names what is wrong: $name', async ({ body, pointers }) => {
    const { app, inquiries } = smallApp()
    const response = await app.request('/ask', post(body))
    expect(response.status).toBe(400)
    const { errors } = await problemIn(response)
    expect(errors?.map(({ pointer }) => pointer).toSorted()).toEqual(pointers.toSorted())
    expect(inquiries).toEqual([])
  })

  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json ;a=b',
  ])('takes %s', async (type) => {
    const { app } = smallApp()
    const response = await app.request('/ask', post({ question: 'why?' }, { 'content-type': type }))
    expect(response.status).toBe(200)
  })

  it('gives markup in a question back as data, never as a page', async () => {
    const { app } = smallApp()
    const question = '<script>alert(1)</script>'
    for (const response of [
      await app.request('/ask', post({ question })),
      await app.request(`/ask?question=${encodeURIComponent(question)}`, {
        headers: { accept: 'text/html' },
      }),
    ]) {
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(askReply.parse(await response.json()).question).toBe(question)
    }
  })

  it('takes a question of exactly 1000 characters, counted as people count them', async () => {
    const { app } = smallApp()
    expect((await app.request('/ask', post({ question: '🚀'.repeat(999) + 'a' }))).status).toBe(200)
  })

  it.each([
    { name: 'malformed JSON', init: post('{"question":'), status: 400 },
    {
      name: 'bytes that are not UTF-8',
      init: { ...post(''), body: new Uint8Array([0x22, 0xff, 0x22]) },
      status: 400,
    },
    {
      name: 'a form',
      init: post('question=why', { 'content-type': 'application/x-www-form-urlencoded' }),
      status: 415,
    },
    {
      name: 'another kind of JSON',
      init: post({ question: 'why?' }, { 'content-type': 'text/json' }),
      status: 415,
    },
    {
      name: 'JSON that means something else',
      init: post({ question: 'why?' }, { 'content-type': 'application/merge-patch+json' }),
      status: 415,
    },
    { name: 'no content type', init: { method: 'POST', body: new Uint8Array([123, 125]) }, status: 415 },
    {
      name: 'a compressed body',
      init: post({ question: 'why?' }, { 'content-encoding': 'gzip' }),
      status: 415,
    },
    { name: 'a body over the limit', init: post({ question: 'a'.repeat(BODY_LIMIT) }), status: 413 },
  ])('refuses $name with $status', async ({ init, status }) => {
    const { app, inquiries } = smallApp()
    const response = await app.request('/ask', init)
    expect(response.status).toBe(status)
    expect((await problemIn(response)).status).toBe(status)
    expect(inquiries).toEqual([])
  })

  it('counts the bytes of a body that comes in chunks without a length, and stops reading', async () => {
    const { app } = smallApp()
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024).fill(32))
      },
    })
    const request = new Request('http://localhost/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await app.request(request)).status).toBe(413)
    expect(sent).toBeLessThan(BODY_LIMIT / 1024 + 10)
  })

  it.each([
    { name: 'a question without words', error: new WordlessQuestionError() },
    { name: 'unknown documents', error: new UnknownDocumentsError(['nope']) },
  ])('answers $name with 422', async ({ error }) => {
    const { app, logged } = smallApp({ ask: () => Promise.reject(error) })
    const response = await app.request('/ask', post({ question: '?!' }))
    expect(response.status).toBe(422)
    expect((await problemIn(response)).detail).toBe(error.message)
    expect(logged).toEqual([])
  })

  it('names a document that cannot be one without asking', async () => {
    const { app } = smallApp()
    const response = await app.request('/ask', post({ question: 'why?', documents: ['Harbour'] }))
    expect(response.status).toBe(422)
    expect((await problemIn(response)).detail).toContain('Harbour')
  })

  it('keeps what went wrong inside from whoever asked, and tells the operator', async () => {
    const { app, logged } = smallApp({ ask: () => Promise.reject(new Error('secret path')) })
    const response = await app.request('/ask', post({ question: 'why?' }))
    expect(response.status).toBe(500)
    expect(JSON.stringify(await problemIn(response))).not.toContain('secret')
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain(response.headers.get('x-request-id'))
    expect(logged[0]).toContain('secret path')
  })

  it.each([
    ['short and plain', 'from-proxy_17=', true],
    ['as long as may be', 'a'.repeat(64), true],
    ['too long', 'a'.repeat(65), false],
    ['steering a terminal', '\u009B2J', false],
    ['markup', '<b>id</b>', false],
    ['two at once', 'one, two', false],
    ['empty', '', false],
  ])('takes the request id of a proxy, or not: %s', async (_, id, taken) => {
    const response = await smallApp().app.request('/healthz', { headers: { 'x-request-id': id } })
    const given = response.headers.get('x-request-id')
    expect([given === id, /^[0-9a-f-]{36}$/.test(given!)]).toEqual([taken, !taken])
  })

  it('tells the operator nothing of whoever left', async () => {
    const { app, logged } = smallApp({
      ask: async () => {
        throw new ClientGoneError()
      },
    })
    expect((await app.request('/ask?question=Why')).status).toBe(408)
    expect(logged).toEqual([])
  })
})

describe('GET /ask', () => {
  it('answers the same, and 304 where the client has it', async () => {
    const { app } = smallApp({ ask: async (inquiry) => abstaining(inquiry) })
    const path = '/ask?question=what+budget&document=reviews/harbour&limit=2'
    const response = await app.request(path)
    expect(askReply.parse(await response.json()).kind).toBe('abstention')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const etag = response.headers.get('etag')!
    const again = await app.request(path, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it.each([
    ['/ask', '/question'],
    ['/ask?question=a&question=b', '/question'],
    ['/ask?question=a&limit=two', '/limit'],
    ['/ask?question=a&colour=red', '/colour'],
  ])('names what is wrong in %s', async (path, pointer) => {
    const response = await smallApp().app.request(path)
    expect(response.status).toBe(400)
    expect((await problemIn(response)).errors?.map((error) => error.pointer)).toEqual([pointer])
  })
})

describe('documents', () => {
  it('lists them', async () => {
    const response = await smallApp().app.request('/documents')
    expect(documentList.parse(await response.json())).toEqual({
      documents: [{ id: 'reviews/harbour', title: 'The Harbour', url: null, version: ARTICLE.version }],
      generation: 'g1',
    })
  })

  it('gives the text that offsets count in', async () => {
    const response = await smallApp().app.request('/documents/reviews/harbour')
    const document = documentText.parse(await response.json())
    expect(document.text).toBe(ARTICLE.text)
    expect(document.sections.map(({ path }) => path)).toEqual([['Plot'], ['Music']])
  })

  it.each(['/documents/nope', '/documents/reviews', '/documents/..%2Fetc%2Fpasswd'])(
    'has no %s',
    async (path) => {
      const response = await smallApp().app.request(path)
      expect(response.status).toBe(404)
      await problemIn(response)
    },
  )

  it('shows a browser the article, its text only ever text, with the offsets of each block', async () => {
    const response = await smallApp().app.request(`/documents/${ARTICLE_ID}`, {
      headers: { accept: 'text/html,application/xhtml+xml' },
    })
    expect(response.headers.get('content-type')).toContain('text/html')
    const page = await response.text()
    expect(page).toContain('Rain &lt;b&gt;stopped&lt;/b&gt; it &amp; them twice.')
    expect(page).toContain(`data-start="${ARTICLE.text.indexOf('It was')}"`)
    expect(page).toMatch(/<h2>Plot<\/h2>/)
    expect(page).not.toContain('class="notice"')
  })

  it('says so where the citation is of an older version', async () => {
    const response = await smallApp().app.request(`/documents/${ARTICLE_ID}?v=00000000`, {
      headers: { accept: 'text/html' },
    })
    expect(await response.text()).toContain('class="notice"')
  })
})

describe('the rest of the contract', () => {
  it.each([
    { method: 'PUT', path: '/ask', allow: 'GET, HEAD, OPTIONS, POST' },
    { method: 'DELETE', path: '/documents/reviews/harbour', allow: 'GET, HEAD, OPTIONS' },
    { method: 'POST', path: '/healthz', allow: 'GET, HEAD, OPTIONS' },
    { method: 'HEAD', path: '/feedback', allow: 'OPTIONS, POST' },
    { method: 'POST', path: '/assets/page.js', allow: 'GET, HEAD, OPTIONS' },
  ])('answers $method $path with 405 and what is allowed', async ({ method, path, allow }) => {
    const response = await smallApp().app.request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')?.split(', ').toSorted().join(', ')).toBe(allow)
    if (method !== 'HEAD') await problemIn(response)
  })

  it.each([
    { path: '/ask', allow: 'GET, HEAD, OPTIONS, POST' },
    { path: '/feedback', allow: 'OPTIONS, POST' },
    { path: '/documents/reviews/harbour', allow: 'GET, HEAD, OPTIONS' },
    { path: '/', allow: 'GET, HEAD, OPTIONS' },
  ])('tells by OPTIONS what is possible at $path, also while it loads', async ({ path, allow }) => {
    for (const readiness of ['ready', 'loading'] as const) {
      const { app } = smallApp({ readiness: () => readiness })
      const response = await app.request(path, { method: 'OPTIONS' })
      expect([response.status, await response.text()]).toEqual([204, ''])
      expect(response.headers.get('allow')?.split(', ').toSorted().join(', ')).toBe(allow)
    }
    expect((await smallApp().app.request('/nope', { method: 'OPTIONS' })).status).toBe(404)
  })

  it.each(['/', '/ask?question=why', '/documents', '/documents/reviews/harbour', '/suggestions', '/healthz'])(
    'answers HEAD %s as GET, without the body',
    async (path) => {
      const { app } = smallApp()
      const [head, get] = [await app.request(path, { method: 'HEAD' }), await app.request(path)]
      expect([head.status, await head.text()]).toEqual([200, ''])
      const headers = (response: Response) =>
        Array.from(response.headers).filter(([name]) => name !== 'x-request-id')
      expect(headers(head)).toEqual(headers(get))
      const etag = head.headers.get('etag')
      if (etag === null) return
      const again = await app.request(path, { method: 'HEAD', headers: { 'if-none-match': etag } })
      expect(again.status).toBe(304)
    },
  )

  it.each(['/nope', '/assets/nope.js', '/assets/..%2f..%2fpackage.json', '/assets/%2e%2e/package.json'])(
    'has nothing at %s',
    async (path) => {
      const response = await smallApp().app.request(path)
      expect(response.status).toBe(404)
      expect((await problemIn(response)).instance).not.toContain('package.json/')
    },
  )

  it.each(['loading', 'draining'] as const)('asks to come back while %s, but is alive', async (readiness) => {
    const { app } = smallApp({ readiness: () => readiness })
    for (const path of [
      '/ask?question=a',
      '/documents',
      '/documents/reviews/harbour',
      '/suggestions',
      '/demo',
      '/readyz',
    ]) {
      const response = await app.request(path)
      expect(response.status).toBe(503)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect((await app.request('/healthz')).status).toBe(200)
    expect((await app.request('/')).status).toBe(200)
  })

  it('is ready when it is', async () => {
    expect((await smallApp().app.request('/readyz')).status).toBe(200)
  })

  it('offers questions that are known to be answered, or none', async () => {
    const suggestions = () => ['Who sang?']
    const offered = await smallApp({ suggestions }).app.request('/suggestions')
    expect(suggestionList.parse(await offered.json())).toEqual({ suggestions: ['Who sang?'] })
    expect(offered.headers.get('etag')).not.toBeNull()
    expect(await (await smallApp().app.request('/suggestions')).json()).toEqual({ suggestions: [] })
  })

  it('offers questions about the documents asked for, and names those it does not know', async () => {
    const { app } = smallApp({ suggestions: (within = []) => within.map((id) => `What about ${id}?`) })
    const offered = await app.request(`/suggestions?document=${ARTICLE_ID}`)
    expect(await offered.json()).toEqual({ suggestions: [`What about ${ARTICLE_ID}?`] })
    const unknown = await app.request(`/suggestions?document=${ARTICLE_ID}&document=nope`)
    expect(unknown.status).toBe(422)
    expect((await problemIn(unknown)).detail).toContain('nope')
    expect((await app.request('/suggestions?topic=rain')).status).toBe(400)
  })

  it('works under a path prefix, whether or not the proxy takes it off', async () => {
    const { app } = smallApp({ publicUrl: 'https://films.example/qa/' })
    for (const path of ['/qa/ask?question=a', '/ask?question=a']) {
      const reply = askReply.parse(await (await app.request(path)).json())
      expect(reply.kind === 'answer' && reply.quotes[0].link).toMatch(
        /^https:\/\/films\.example\/qa\/documents\/reviews\/harbour\?v=/,
      )
    }
    const page = await (
      await app.request('/qa/documents/reviews/harbour', { headers: { accept: 'text/html' } })
    ).text()
    expect(page).toContain('href="/qa/assets/source.css"')
  })

  it.each(['/ask', '/documents'])('answers under the prefix %s, which is a route too', async (prefix) => {
    const { app } = smallApp({ publicUrl: `https://films.example${prefix}` })
    for (const path of ['/ask', `${prefix}/ask`]) {
      const response = await app.request(path, post({ question: 'who shot it?' }))
      expect(askReply.parse(await response.json()).kind).toBe('answer')
    }
    for (const path of ['/documents/reviews/harbour', `${prefix}/documents/reviews/harbour`])
      expect((await app.request(path)).status).toBe(200)
    for (const path of ['/', `${prefix}/`])
      expect((await app.request(path)).headers.get('content-type')).toContain('text/html')
    const bare = await app.request(`${prefix}?question=Why`, { headers: { accept: 'text/html' } })
    expect([bare.status, bare.headers.get('location')]).toEqual([302, `${prefix}/?question=Why`])
  })

  it('leads from the bare prefix to the page, which refers to what lies beside it', async () => {
    const { app } = smallApp({ publicUrl: 'https://films.example/qa' })
    const { status, headers } = await app.request('/qa?question=Why')
    expect(status).toBe(302)
    expect(headers.get('location')).toBe('/qa/?question=Why')
  })
})
