import { EventEmitter, once } from 'node:events'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { documentId } from '../../src/core/document.ts'
import { InferenceError, UnknownDocumentsError, WordlessQuestionError } from '../../src/core/errors.ts'
import type { Reply } from '../../src/core/reply.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { mcpRoute } from '../../src/http/mcp-route.ts'
import { call, answerMcp, clientOf, listening } from '../support/mcp-client.ts'
import { abstaining, answering, ARTICLE, shelf, smallApp } from '../support/small-app.ts'

const sentence = ARTICLE.text.slice(ARTICLE.text.indexOf('It was'), ARTICLE.text.indexOf('Lisbon.') + 7)
const start = ARTICLE.text.indexOf(sentence)
const end = start + sentence.length

function abstainingNear(inquiry: { readonly question: string }): Reply {
  const { quotes } = answering({ ...inquiry, turns: [], limit: 3 }) as Extract<Reply, { kind: 'answer' }>
  const abstention = abstaining({ ...inquiry, turns: [], limit: 3 })
  return { ...abstention, nearest: [{ ...quotes[0], highlight: null, confidence: 0.05 }] } as Reply
}

describe('the server that an assistant meets', () => {
  it('says who it is, how to use it, and which tools it has', async () => {
    const client = await clientOf(await listening(smallApp({ mcp: answerMcp }).app))
    expect(client.getServerVersion()).toEqual({ name: 'verbatim', title: 'Verbatim', version: '1.2.3' })
    expect(client.getInstructions()).toContain('word for word')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'list_documents', 'read_document'])
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
      expect(tool.inputSchema).toMatchObject({ type: 'object', additionalProperties: false })
      expect(tool.outputSchema).toMatchObject({ type: 'object' })
      expect(JSON.stringify(tool)).not.toContain('readOnly"')
    }
  })
})

describe('ask', () => {
  it('returns quotes with all that a citation needs, to be worked with and to be read', async () => {
    const url = await listening(smallApp({ mcp: answerMcp, spoilerSections: ['plot'] }).app)
    const { text, structured, isError } = await call(await clientOf(url), 'ask', { question: 'Who shot it?' })
    expect(isError).toBe(false)
    const link = `${url}/documents/reviews/harbour?v=${ARTICLE.version}#c${start}-${end}`
    expect(structured).toMatchObject({
      kind: 'answer',
      shortAnswer: { text: 'Ilse Brandt' },
      quotes: [
        {
          text: sentence,
          start,
          end,
          document: { id: 'reviews/harbour', title: 'The Harbour', version: ARTICLE.version },
          section: ['Plot'],
          link,
          spoiler: true,
        },
      ],
    })
    expect(text).toBe(`The documents say, word for word:

[1]
> ${sentence}
    The Harbour › Plot
    document reviews/harbour, version ${ARTICLE.version}, characters ${start}–${end}, 90 % likely to answer
    stands in a section that gives the story away
    ${link}

The short answer, in [1]: “Ilse Brandt”`)
  })

  it('links to the public address where there is one', async () => {
    const { app } = smallApp({ mcp: answerMcp, publicUrl: 'https://films.example/ask' })
    const { text } = await call(await clientOf(`${await listening(app)}/ask`), 'ask', { question: 'Who?' })
    expect(text).toContain('    https://films.example/ask/documents/reviews/harbour?v=')
  })

  it('says plainly that the documents do not say, and that what is nearest is no answer', async () => {
    const { app } = smallApp({ mcp: answerMcp, ask: async (inquiry) => abstainingNear(inquiry) })
    const client = await clientOf(await listening(app))
    const { text, structured } = await call(client, 'ask', { question: 'Who paid for it?' })
    expect(structured).toMatchObject({ kind: 'abstention', nearest: [{ text: sentence }] })
    expect(text).toMatch(
      /^The documents do not say\.\n\nNearest to the question, but NO answer to it:\n\n> It was/,
    )
    expect(text).not.toContain('[1]')
  })

  it('asks what it was given, earlier turns and documents included, and takes null for what is left out', async () => {
    const { app, inquiries } = smallApp({ mcp: answerMcp })
    const client = await clientOf(await listening(app))
    const quoted = { document: 'reviews/harbour', version: ARTICLE.version, start, end }
    await call(client, 'ask', {
      question: '  And the music? ',
      turns: [{ question: 'Who shot it?', quotes: [quoted] }],
      documents: ['reviews/harbour'],
      limit: 1,
      asTyped: null,
    })
    expect(inquiries).toEqual([
      {
        question: 'And the music?',
        turns: [{ question: 'Who shot it?', quotes: [quoted] }],
        within: ['reviews/harbour'],
        limit: 1,
      },
    ])
  })

  it.each<[why: string, given: Record<string, unknown>, told: string]>([
    ['without a question', {}, 'question: expected a question of 1 to 1000 characters'],
    ['with too long a one', { question: 'x'.repeat(1001) }, 'question: expected a question of 1 to 1000'],
    ['with too many quotes', { question: 'Who?', limit: 9 }, 'limit: expected a whole number from 1 to 8'],
    ['with a field that there is not', { question: 'Who?', temperature: 1 }, 'temperature: is no field'],
    ['with turns that are none', { question: 'Who?', turns: [{}] }, 'turns/0/question: expected a question'],
    ['of what can be no id', { question: 'Who?', documents: ['NO'] }, 'Call list_documents for the ids'],
  ])('tells what to correct when asked %s', async (_, given, told) => {
    const { app, inquiries, logged } = smallApp({ mcp: answerMcp })
    const { text, isError } = await call(await clientOf(await listening(app)), 'ask', given)
    expect(isError).toBe(true)
    expect(text).toContain(told)
    expect([inquiries, logged]).toEqual([[], []])
  })

  it.each<[error: Error, told: string]>([
    [new UnknownDocumentsError(['x', 'y']), 'There is no document "x", "y". Call list_documents'],
    [new WordlessQuestionError(), 'Ask in words'],
  ])('tells of %o what to do', async (error, told) => {
    const { app, logged } = smallApp({ mcp: answerMcp, ask: () => Promise.reject(error) })
    const { text, isError } = await call(await clientOf(await listening(app)), 'ask', { question: 'Who?' })
    expect({ text, isError }).toEqual({ text: expect.stringContaining(told), isError: true })
    expect(logged).toEqual([])
  })

  it.each<[error: Error, told: string]>([
    [new InferenceError('worker 7 died'), 'The models that answer are not running. Try again in a moment.'],
    [new TypeError('secret'), 'The server failed to answer; its log has the reason.'],
  ])('tells the operator of %o, and the assistant in general words', async (error, told) => {
    const { app, logged } = smallApp({ mcp: answerMcp, ask: () => Promise.reject(error) })
    const { text, isError } = await call(await clientOf(await listening(app)), 'ask', { question: 'Who?' })
    expect({ text, isError }).toEqual({ text: expect.stringContaining(told), isError: true })
    expect(text).not.toContain(error.message)
    expect(logged).toEqual([expect.stringMatching(`POST /mcp: .*${error.message}`)])
  })
})

describe('list_documents', () => {
  it('lists ids, titles and versions', async () => {
    const client = await clientOf(await listening(smallApp({ mcp: answerMcp }).app))
    expect(await call(client, 'list_documents')).toEqual({
      isError: false,
      structured: {
        documents: [{ id: 'reviews/harbour', title: 'The Harbour', url: null, version: ARTICLE.version }],
        generation: 'g1',
        total: 1,
        next: null,
      },
      text: `1 document.\n- reviews/harbour: The Harbour (version ${ARTICLE.version})`,
    })
  })

  it('gives a large library page by page', async () => {
    const { snapshot } = shelf()
    const many = Array.from({ length: 450 }, (_, at) => ({
      ...ARTICLE,
      id: documentId(`d${String(at).padStart(3, '0')}`),
      about: { names: [], terms: [] },
    }))
    const store = {
      snapshot: async () => ({ ...(await snapshot()), documents: async () => many as never }),
    }
    const client = await clientOf(await listening(smallApp({ mcp: answerMcp, store }).app))
    const ids: unknown[] = []
    for (let from: unknown = 0; from !== null;) {
      const { structured } = await call(client, 'list_documents', { from })
      const page = structured as { documents: { id: string }[]; next: number | null }
      expect(page.documents.length).toBeLessThanOrEqual(200)
      ids.push(...page.documents.map(({ id }) => id))
      from = page.next
    }
    expect(ids).toEqual(many.map(({ id }) => id))
    expect(await call(client, 'list_documents', { from: -1 })).toMatchObject({ isError: true })
  })
})

const BIG = readDocument({
  path: 'big.md',
  bytes: new TextEncoder().encode(
    `# Big\n\n${Array.from({ length: 60 }, (_, at) => `## Part ${at}\n\n${'A ship 🚢 sails on the sea. '.repeat(at > 50 ? at * 6 : at)}End of ${at}.\n`).join('\n')}`,
  ),
})

describe('read_document', () => {
  const reader = async (document = BIG) =>
    clientOf(await listening(smallApp({ mcp: answerMcp, store: shelf(document) }).app))

  it('reads a big document page by page, losing nothing and no page too large', async () => {
    const client = await reader()
    let text = ''
    for (let start: unknown = 0; start !== null;) {
      const { structured } = await call(client, 'read_document', { id: 'big', start, version: BIG.version })
      const page = structured as { text: string; start: number; end: number; next: number | null }
      expect(page.text.length).toBeLessThanOrEqual(8001)
      expect(BIG.text.slice(page.start, page.end)).toBe(page.text)
      expect(Buffer.from(page.text).toString()).toBe(page.text)
      text += page.text
      start = page.next
    }
    expect(text).toBe(BIG.text)
  })

  it('reads a section by its headings, and says where to go on', async () => {
    const client = await reader()
    const { structured, text } = await call(client, 'read_document', { id: 'big', section: ['part 2'] })
    expect(structured).toMatchObject({
      length: BIG.text.length,
      sections: [{ path: ['Part 2'] }],
      next: null,
      document: { id: 'big', version: BIG.version },
    })
    expect(structured).not.toHaveProperty('contents')
    expect(structured!['text']).toMatch(/^Part 2\s+A ship .*End of 2\.$/s)
    expect(text).toContain(`document big, version ${BIG.version}, characters `)
    const long = await call(client, 'read_document', { id: 'big', section: ['Part 59'] })
    expect(long.text).toMatch(/call read_document again with start \d+/)
    expect(long.text).not.toContain('End of 59')
  })

  it('shows the contents at the beginning', async () => {
    const { structured, text } = await call(await reader(), 'read_document', { id: 'big' })
    expect(structured!['contents']).toHaveLength(BIG.sections.length)
    expect(text).toContain('- Part 59 (')
  })

  it('reads what stands around a quote', async () => {
    const client = await reader(ARTICLE)
    const { structured } = await call(client, 'read_document', { id: 'reviews/harbour', start, end })
    expect(structured).toMatchObject({ text: sentence, start, end, sections: [{ path: ['Plot'] }] })
    expect(structured!['link']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/documents\/reviews\/harbour$/)
  })

  it.each<[given: Record<string, unknown>, told: RegExp]>([
    [{}, /id: expected the id of a document/],
    [{ id: 'none' }, /There is no document "none". Call list_documents/],
    [{ id: '../etc/passwd' }, /There is no document/],
    [{ id: 'big', start: -1 }, /start: expected a position in the text/],
    [{ id: 'big', start: 1e9 }, /nothing to read from 1000000000 to .*big goes from 0 to \d+/],
    [{ id: 'big', start: 9, end: 3 }, /Give a start before the end/],
    [{ id: 'big', section: [] }, /section: expected one or more headings/],
    [
      { id: 'big', section: ['Part 99'] },
      /big has no section \["Part 99"\]. Its sections: \["Part 0"\] \(\d/,
    ],
    [{ id: 'big', section: ['Part 2'], start: 0, end: 1 }, /this section goes from/],
    [{ id: 'big', version: '00000000' }, /big has changed: it is version .*Ask again/],
  ])('tells what to do instead of %j', async (given, told) => {
    const { text, isError } = await call(await reader(), 'read_document', given)
    expect(isError).toBe(true)
    expect(text).toMatch(told)
  })
})

describe('many at once', () => {
  it('answers each client what it asked', async () => {
    const url = await listening(smallApp({ mcp: answerMcp }).app)
    const clients = await Promise.all(Array.from({ length: 5 }, () => clientOf(url)))
    const asked = clients.flatMap((client, at) =>
      Array.from({ length: 20 }, async (_, nth) => {
        const { structured } = await call(client, 'ask', { question: `Question ${at} ${nth}?` })
        return structured!['question']
      }),
    )
    expect(await Promise.all(asked)).toEqual(
      clients.flatMap((_, at) => Array.from({ length: 20 }, (__, nth) => `Question ${at} ${nth}?`)),
    )
  })

  it('calls off what was asked by a client that left, and goes on with others', async () => {
    const events = new EventEmitter()
    const app = new Hono().route(
      '/',
      mcpRoute(answerMcp, {
        ask: (inquiry, signal) => {
          if (inquiry.question !== 'Slow?') return Promise.resolve(answering(inquiry))
          signal.addEventListener('abort', () => events.emit('called off'))
          events.emit('asked')
          return new Promise(() => {})
        },
        store: shelf(),
        readiness: () => 'ready',
        log: { error: (line) => events.emit('error', new Error(line)) },
      }),
    )
    const url = await listening(app)
    for (let round = 0; round < 20; round += 1) {
      const client = await clientOf(url)
      const [asked, calledOff] = [once(events, 'asked'), once(events, 'called off')]
      const answer = call(client, 'ask', { question: 'Slow?' }).catch(() => 'left')
      await asked
      await client.close()
      await calledOff
      expect(await answer).toBe('left')
    }
    expect(await call(await clientOf(url), 'ask', { question: 'Fast?' })).toMatchObject({ isError: false })
  })
})

describe('a server without it', () => {
  it('cannot be connected to', async () => {
    const url = await listening(smallApp().app)
    const client = new Client({ name: 'test', version: '1' })
    const connected = client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)))
    await expect(connected).rejects.toThrow(/urn:verbatim:problem:unknown-path/)
  })
})
