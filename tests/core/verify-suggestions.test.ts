import { describe, expect, it } from 'vitest'
import { documentId, sliceOf, span, type Document } from '../../src/core/document.ts'
import type { Answer, Reply } from '../../src/core/reply.ts'
import { ASSURED, KEPT_AT_MOST, stillVerified, verifySuggestions } from '../../src/core/verify-suggestions.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const read = (text: string): Document =>
  readDocument({ path: 'mill.md', bytes: new TextEncoder().encode(text) })

const mill = read(
  '# The Mill\n\n## Is it open?\n\nIt is open daily.\n\n## Where is it?\n\nIt stands by the river.\n',
)

/** Quotes this sentence, whatever is asked. */
function quoting(document: Document, text: string, confidence: number): Answer {
  const start = document.text.indexOf(text)
  const { id, title, url, version } = document
  const quote = {
    text,
    span: span(start, start + text.length),
    passage: span(start, start + text.length),
    highlight: null,
    document: { id, title, url, version },
    section: [],
    confidence,
  }
  return {
    kind: 'answer',
    question: '?',
    suggestions: [],
    generation: 'g',
    confidence,
    shortAnswer: null,
    quotes: [quote],
  }
}

const kept = async (reply: Reply) =>
  (await verifySuggestions(mill, { alone: true, ask: async () => reply })).suggestions

describe('verifySuggestions', () => {
  it('keeps a question that a sentence of its own section answers for certain, and no other', async () => {
    const suggestions = await kept(quoting(mill, 'It is open daily.', ASSURED))
    expect(suggestions.map(({ question, answer }) => [question, sliceOf(mill.text, answer)])).toEqual([
      ['Is it open?', 'It is open daily.'],
    ])
  })

  it('keeps nothing that is answered in doubt', async () => {
    expect(await kept(quoting(mill, 'It is open daily.', ASSURED - 0.01))).toEqual([])
  })

  it('keeps nothing that is not answered', async () => {
    const abstention: Reply = {
      kind: 'abstention',
      question: '?',
      suggestions: [],
      generation: 'g',
      confidence: 0.1,
      message: 'No.',
      nearest: [],
    }
    expect(await kept(abstention)).toEqual([])
  })

  it('keeps no more than a document may have', async () => {
    const many = Array.from({ length: 100 }, (_, at) => `## Is it number ${at} of them?\n\nYes, ${at}.\n`)
    const document = read(`# Many\n\n${many.join('\n')}`)
    const ask = async (question: string) => quoting(document, `Yes, ${/\d+/.exec(question)![0]}.`, 1)
    expect((await verifySuggestions(document, { alone: true, ask })).suggestions).toHaveLength(KEPT_AT_MOST)
  })
})

describe('stillVerified', () => {
  const known = { document: mill.id, fingerprint: mill.fingerprint, alone: true, suggestions: [] }

  it('holds as long as its document is the same and as much alone', () => {
    expect(stillVerified([known], [mill])).toEqual([known])
  })

  it('holds no longer once the document has changed, is gone, or has got company', () => {
    expect(stillVerified([known], [{ ...mill, fingerprint: 'other' }])).toEqual([])
    expect(stillVerified([known], [])).toEqual([])
    expect(stillVerified([known], [mill, { ...mill, id: documentId('other') }])).toEqual([])
  })
})
