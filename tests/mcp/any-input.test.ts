import { env } from 'node:process'
import fc from 'fast-check'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { expect, it } from 'vitest'
import { documentId } from '../../src/core/document.ts'
import { UnknownDocumentsError } from '../../src/core/errors.ts'
import { requireWords } from '../../src/core/question.ts'
import type { Inquiry } from '../../src/core/reply.ts'
import { askReply } from '../../src/http/contract.ts'
import { answerMcp } from '../support/mcp-client.ts'
import { abstaining, answering, ARTICLE, smallApp } from '../support/small-app.ts'

const { app, logged } = smallApp({
  mcp: answerMcp,
  // Refuses what the real one refuses.
  ask: async (inquiry: Inquiry) => {
    requireWords(inquiry.question)
    const unknown = inquiry.within?.filter((id) => id !== documentId('reviews/harbour')) ?? []
    if (unknown.length > 0) throw new UnknownDocumentsError(unknown)
    return inquiry.question.length % 2 === 0 ? answering(inquiry) : abstaining(inquiry)
  },
})

async function posted(body: string | Uint8Array, headers: Record<string, string> = {}) {
  const response = await app.request('/mcp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: body as BodyInit,
  })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

/** What is wrong with a response, whatever was sent: nothing is our fault, and a refusal is said in one of the two ways there are. */
function wrongWith({ status, type, text }: Awaited<ReturnType<typeof posted>>): readonly string[] {
  const said = text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>)
  const isProblem = type?.startsWith('application/problem+json') === true && said['status'] === status
  const isMessage = type === 'application/json' && said['jsonrpc'] === '2.0'
  return [
    ...([200, 202, 400, 406, 413, 415].includes(status) ? [] : [`status ${status}`]),
    ...((status === 202 ? text === '' : isProblem || isMessage) ? [] : [`body ${text}`]),
    ...logged,
  ]
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'reviews/harbour',
    'Plot',
    '__proto__',
    'constructor',
    '../x',
    '',
    '\ud83d',
    '\u0000',
    'x'.repeat(2000),
  ),
)
const odd = fc.oneof(
  anyText,
  fc.double(),
  fc.constantFrom(2 ** 53, -1, -0, 1e308),
  fc.jsonValue({ maxDepth: 3 }),
)
/** Good now and then enough for a whole request of such fields to be good, and otherwise anything. */
const mostly = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 15, arbitrary: good }, { weight: 1, arbitrary: odd })

const question = mostly(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((text) => `Who ${text}`),
)
const id = mostly(fc.constant('reviews/harbour'))
const version = mostly(fc.constant(ARTICLE.version))
const offset = mostly(fc.nat({ max: ARTICLE.text.length }))

const given: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ask: fc.record(
    {
      question,
      turns: mostly(
        fc.array(
          fc.record(
            {
              question,
              quotes: mostly(
                fc.array(fc.record({ document: id, version, start: offset, end: offset }), { maxLength: 1 }),
              ),
            },
            { requiredKeys: ['question'] },
          ),
          { maxLength: 2 },
        ),
      ),
      documents: mostly(fc.array(id, { minLength: 1, maxLength: 2 })),
      limit: mostly(fc.integer({ min: 1, max: 8 })),
      asTyped: mostly(fc.boolean()),
    },
    { requiredKeys: ['question'] },
  ),
  list_documents: fc.record({ from: offset }, { requiredKeys: [] }),
  read_document: fc.record(
    { id, section: mostly(fc.constantFrom(['Plot'], ['music'])), start: offset, end: offset, version },
    { requiredKeys: ['id'] },
  ),
}

// FUZZ_RUNS for more of them; see docs/reliability.md.
const RUNS = Number(env['FUZZ_RUNS'] ?? 500)

/** What is wrong with a tool's result. */
function wrongResult(name: string, result: unknown): readonly string[] {
  const { content, isError, structuredContent } = CallToolResultSchema.parse(result)
  const [only] = content
  const told = content.length === 1 && only?.type === 'text' && only.text.trim() !== '' ? [] : ['no text']
  if (isError === true) return told
  if (structuredContent === undefined) return [...told, 'nothing structured']
  const { start, end, text } = structuredContent as { start: number; end: number; text: string }
  const isExact = name !== 'read_document' || text === ARTICLE.text.slice(start, end)
  const isReply = name !== 'ask' || askReply.safeParse(structuredContent).success
  return [...told, ...(isExact ? [] : ['another text']), ...(isReply ? [] : ['no reply of the contract'])]
}

it.each(Object.keys(given))(
  'takes any arguments of %s, and answers or says what to correct',
  async (name) => {
    let answers = 0
    await fc.assert(
      fc.asyncProperty(mostly(given[name]!), async (given) => {
        const params = { name, arguments: given }
        const answered = await posted(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }))
        const { result } = JSON.parse(answered.text) as { result?: { isError?: boolean } }
        if (result && result.isError !== true) answers += 1
        expect([...wrongWith(answered), ...(result ? wrongResult(name, result) : [])]).toEqual([])
      }),
      { numRuns: RUNS },
    )
    // Or it would have shown how mistakes are told of, and nothing else.
    expect(answers).toBeGreaterThan(RUNS / 4)
  },
)

const METHODS = [
  'initialize',
  'ping',
  'tools/list',
  'tools/call',
  'notifications/initialized',
  'notifications/cancelled',
  'logging/setLevel',
  'tasks/get',
  'completion/complete',
  'resources/read',
  '__proto__',
]

it('takes any message, and answers it or says that it is none', async () => {
  const message = fc.record(
    {
      jsonrpc: mostly(fc.constant('2.0')),
      id: mostly(fc.oneof(fc.integer(), anyText)),
      method: mostly(fc.constantFrom(...METHODS)),
      params: mostly(
        fc.record(
          { _meta: odd, name: anyText, task: odd, requestId: odd, protocolVersion: anyText },
          { requiredKeys: [] },
        ),
      ),
      result: odd,
      error: odd,
    },
    { requiredKeys: ['jsonrpc', 'method'] },
  )
  await fc.assert(
    fc.asyncProperty(fc.oneof(message, odd, fc.array(message)), async (sent) => {
      expect(wrongWith(await posted(JSON.stringify(sent)))).toEqual([])
    }),
    { numRuns: RUNS },
  )
})

it('takes any bytes and headers', async () => {
  const header = fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((value) => value.trim())
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.record(
        {
          accept: header,
          'content-type': header,
          'content-encoding': header,
          'mcp-protocol-version': fc.oneof(header, fc.constant('2025-06-18')),
          'mcp-session-id': header,
          'last-event-id': header,
        },
        { requiredKeys: [] },
      ),
      async (body, headers) => {
        expect(wrongWith(await posted(body, headers))).toEqual([])
      },
    ),
    { numRuns: RUNS },
  )
})
