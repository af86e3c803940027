import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { AppDeps } from '../../src/http/app.ts'
import { describe as describeApi } from '../../src/http/openapi/describe.ts'
import type { Operation, Paths } from '../../src/http/openapi/operation.ts'
import { QueueFullError } from '../../src/http/request-errors.ts'
import { siteAt } from '../../src/http/site.ts'
import { abstaining, smallApp } from '../support/small-app.ts'

const description = describeApi({ version: '1.2.3', server: '/' })
const { paths }: { readonly paths: Paths } = description

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(description, 'api')
/** What of a value is not as a schema of the description wants it. */
function faults(schema: unknown, value: unknown): readonly unknown[] {
  const inPlace = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'))
  const check = ajv.compile(inPlace)
  return check(value) ? [] : (check.errors ?? [])
}

interface Exemplified {
  readonly schema: unknown
  readonly example?: unknown
  readonly examples?: unknown
}

function examplesIn({ example, examples = {} }: Exemplified): readonly unknown[] {
  const several = Object.values(examples as Readonly<Record<string, { readonly value: unknown }>>)
  return [...(example === undefined ? [] : [example]), ...several.map(({ value }) => value)]
}

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, string, Operation] => [
    method,
    path,
    operation,
  ]),
)

/** Pages and files for browsers, which no program is to call. */
const FOR_BROWSERS = new Set([
  '/',
  '/demo',
  '/docs',
  '/embed',
  '/assets/:name',
  '/widget.js',
  '/widget/:name',
])

describe('the OpenAPI document', () => {
  it('is one of version 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('describes every route, and none that is not there', () => {
    const operator = {
      metrics: { read: async () => ({ type: 'text/plain', body: '' }), withToken: false },
      reindexing: { request: () => {}, status: () => ({}) },
      gaps: { read: () => Promise.reject(new Error('not asked')), site: siteAt() },
    }
    const { app } = smallApp({ operator, mcp: async () => new Response() })
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && !FOR_BROWSERS.has(path))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:id\{\.\+\}/, '{id}')}`)
    const described = operations.map(([method, path]) => `${method} ${path}`)
    expect([...new Set(routes)].filter((route) => route !== 'get /openapi.json').toSorted()).toEqual(
      described.toSorted(),
    )
  })

  it.each(operations)('has examples for %s %s that are as it says', (_method, _path, operation) => {
    const { requestBody, responses, parameters = [] } = operation
    const contents = [requestBody?.content, ...Object.values(responses).map(({ content }) => content)]
    const described: readonly Exemplified[] = contents.flatMap((content) => Object.values(content ?? {}))
    const given = [...described, ...parameters].flatMap((one) =>
      examplesIn(one).map((value) => ({ schema: one.schema, value })),
    )
    expect(given.filter(({ schema, value }) => faults(schema, value).length > 0)).toEqual([])
    // Only what always says the same can do without any.
    expect(given.length > 0 || operation.operationId === 'healthz').toBe(true)
  })

  it('tells faults from what is right, as the tests of responses need it to', () => {
    expect(faults({ $ref: '#/components/schemas/AskReply' }, { kind: 'answer' })).not.toEqual([])
    expect(faults({ $ref: '#/components/schemas/AskBody' }, { question: 'Why?', limit: 9 })).not.toEqual([])
    expect(faults({ $ref: '#/components/schemas/AskBody' }, { question: 'Why?', other: 1 })).not.toEqual([])
  })
})

const post = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
})

const TOKEN = '0123456789abcdef0123456789abcdef'
const AUTHORIZED = { authorization: `Bearer ${TOKEN}` }
const OPERATED: Partial<AppDeps> = {
  adminToken: TOKEN,
  operator: {
    metrics: { read: async () => ({ type: 'text/plain; version=0.0.4', body: 'up 1\n' }), withToken: false },
    reindexing: {
      request: () => {},
      status: () => ({ state: 'idle', queued: false, progress: null, last: null }),
    },
    gaps: { read: () => Promise.reject(new Error('not asked')), site: siteAt() },
  },
}
const ASSISTING: Partial<AppDeps> = { mcp: async () => Response.json({ jsonrpc: '2.0', id: 1, result: {} }) }
/** One question or rating an hour, so that the second is one too many. */
const EXHAUSTED: Partial<AppDeps> = { rateLimits: { perMinute: 1 / 60, burst: 1, trustedProxies: [] } }

describe('a response', () => {
  it.each<[string, string, RequestInit?, Partial<AppDeps>?]>([
    ['/ask', '/ask', post('{"question":"Why?"}')],
    ['/ask', '/ask', post('{"question":"Why?"}'), { ask: async (inquiry) => abstaining(inquiry) }],
    ['/ask', '/ask', post('{"question":""}')],
    ['/ask', '/ask', post('{')],
    ['/ask', '/ask', post(`{"question":"${'a'.repeat(70_000)}"}`)],
    ['/ask', '/ask', { method: 'POST', body: 'Why?' }],
    ['/ask', '/ask', post('{"question":"Why?"}'), { readiness: () => 'loading' }],
    ['/ask', '/ask', post('{"question":"Why?"}'), { ask: () => Promise.reject(new Error('no')) }],
    ['/ask', '/ask?question=Why'],
    ['/ask', '/ask?question=Why&limit=9'],
    ['/ask', '/ask?question=Why', { headers: { origin: 'https://films.example' } }],
    ['/documents', '/documents'],
    ['/documents/{id}', '/documents/reviews/harbour'],
    ['/documents/{id}', '/documents/other'],
    ['/suggestions', '/suggestions'],
    ['/suggestions', '/suggestions?document=other'],
    ['/feedback', '/feedback', post('{"question":"Why?","kind":"answer","generation":"g1","helpful":true}')],
    ['/feedback', '/feedback', post('{"helpful":1}')],
    ['/healthz', '/healthz'],
    ['/readyz', '/readyz'],
    ['/readyz', '/readyz', {}, { readiness: () => 'draining' }],
    ['/metrics', '/metrics'],
    ['/ask', '/ask', post('{"question":"Why?","documents":["Not There"]}')],
    ['/ask', '/ask', post('{"question":"Why?"}'), { ask: () => Promise.reject(new QueueFullError(3)) }],
    ['/ask', '/ask', post('{"question":"Why?"}'), EXHAUSTED],
    ['/ask', '/ask?question=Why', {}, EXHAUSTED],
    ['/ask', '/ask?question=Why', { headers: { 'if-none-match': '*' } }],
    [
      '/feedback',
      '/feedback',
      post('{"question":"Why?","kind":"answer","generation":"g1","helpful":true}'),
      EXHAUSTED,
    ],
    ['/feedback', '/feedback', { method: 'POST', body: '{}' }],
    ['/documents', '/documents', { headers: { 'if-none-match': '*' } }],
    ['/documents', '/documents', {}, { readiness: () => 'loading' }],
    ['/documents/{id}', '/documents/reviews%2Fharbour'],
    ['/documents/{id}', '/documents/reviews/harbour', { headers: { accept: 'text/html' } }],
    ['/suggestions', '/suggestions', { headers: { 'if-none-match': '*' } }],
    ['/metrics', '/metrics', {}, OPERATED],
    ['/admin/reindex', '/admin/reindex', { headers: AUTHORIZED }, OPERATED],
    ['/admin/reindex', '/admin/reindex', { method: 'POST', headers: AUTHORIZED }, OPERATED],
    ['/admin/reindex', '/admin/reindex', { method: 'POST' }, OPERATED],
    ['/mcp', '/mcp', post('{"jsonrpc":"2.0","id":1,"method":"tools/list"}'), ASSISTING],
    ['/mcp', '/mcp', post('['), ASSISTING],
    ['/mcp', '/mcp', { method: 'POST', body: '{}' }, ASSISTING],
    ['/mcp', '/mcp', { ...post('{}'), headers: { origin: 'https://films.example' } }, ASSISTING],
    ['/mcp', '/mcp', post('{}'), { ...ASSISTING, readiness: () => 'loading' }],
    ['/mcp', '/mcp', post('{}'), { ...ASSISTING, ...EXHAUSTED }],
  ])('of %s to %s is one that is described', async (path, address, init = {}, deps = {}) => {
    const { app } = smallApp(deps)
    if (deps.rateLimits !== undefined) await app.request(address, init)
    const response = await app.request(address, init)
    expect(deps.rateLimits === undefined || response.status === 429).toBe(true)
    const operation = paths[path]![(init.method ?? 'GET').toLowerCase()]!
    const described = operation.responses[response.status]
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';')
    expect(Object.keys(described?.content ?? { '': {} })).toContain(type)
    const wanted = Object.keys(described?.headers ?? {}).filter((name) => !name.startsWith('RateLimit'))
    expect(wanted.filter((name) => !response.headers.has(name))).toEqual([])
    const text = await response.text()
    const content: unknown = type.endsWith('json') ? JSON.parse(text) : text
    expect(text === '' ? [] : faults(described!.content![type]!.schema, content)).toEqual([])
  })
})

describe('a method that is not possible', () => {
  it('is refused as every operation describes it', async () => {
    for (const [method, path, { responses }] of operations) {
      const { headers, content } = responses[405]!
      expect(headers).toEqual({ Allow: { $ref: '#/components/headers/Allow' } })
      const address = path.replace('{id}', 'reviews/harbour')
      const refused = await smallApp({ ...OPERATED, ...ASSISTING }).app.request(address, {
        method: 'DELETE',
        headers: AUTHORIZED,
      })
      expect(refused.status).toBe(405)
      expect(refused.headers.get('allow')).toContain(method.toUpperCase())
      expect(faults(content!['application/problem+json']!.schema, await refused.json())).toEqual([])
    }
  })
})

describe('GET /openapi.json and /docs', () => {
  it('are there before anything is answered, and begin where the server is reached', async () => {
    const { app } = smallApp({
      readiness: () => 'loading',
      publicUrl: 'https://films.example/qa',
      version: '1.2.3',
    })
    const served = await (await app.request('/qa/openapi.json')).json()
    expect(served).toMatchObject({
      info: { version: '1.2.3' },
      servers: [{ url: 'https://films.example/qa' }],
    })
    const page = await (await app.request('/qa/docs')).text()
    for (const [method, path] of operations)
      expect(page).toContain(`<code>${method.toUpperCase()} ${path}</code>`)
    expect(page).toContain('src="/qa/assets/docs.js"')
    expect(page).not.toContain('[object Object]')
  })
})
