import { describe, expect, it } from 'vitest'
import { openSuggestionBook, type SuggestionBookOptions } from '../../src/cli/suggestion-book.ts'
import { sliceOf, span, type Document } from '../../src/core/document.ts'
import type { Inquiry, Reply } from '../../src/core/reply.ts'
import type { DocumentSuggestions } from '../../src/core/suggestion.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { shelf } from '../support/small-app.ts'

const read = (text: string): Document =>
  readDocument({ path: 'mill.md', bytes: new TextEncoder().encode(text) })

const mill = read(
  '# The Mill\n\n## Is it open?\n\nIt is open daily.\n\n## Where is it?\n\nIt stands by the river.\n',
)

const ANSWERS: Readonly<Record<string, string>> = {
  'Is it open?': 'It is open',
  'Where is it?': 'It stands by',
}

/** Answers the two questions that the mill asks itself, and no other. */
function replyFrom(document: Document, { question }: Inquiry): Reply {
  const start = document.text.indexOf(ANSWERS[question] ?? '\0')
  const basis = { question, suggestions: [], generation: 'g' }
  if (start < 0) return { ...basis, kind: 'abstention', confidence: 0, message: 'No.', nearest: [] }
  const sentence = span(start, document.text.indexOf('.', start) + 1)
  const { id, title, url, version } = document
  const quote = {
    text: sliceOf(document.text, sentence),
    span: sentence,
    passage: sentence,
    highlight: null,
    document: { id, title, url, version },
    section: [question],
    confidence: 0.9,
  }
  return { ...basis, kind: 'answer', confidence: 0.9, shortAnswer: null, quotes: [quote] }
}

/** A book over one document, with a file that is kept in memory. */
async function bookOf(document: Document, options: Partial<SuggestionBookOptions> = {}) {
  const asked: Inquiry[] = []
  const written: (readonly DocumentSuggestions[])[] = []
  const book = await openSuggestionBook({
    store: shelf(document),
    read: async () => [],
    write: async (known) => void written.push(known),
    ...options,
    ask: async (inquiry) => {
      asked.push(inquiry)
      return (options.ask ?? (async (each) => replyFrom(document, each)))(inquiry)
    },
  })
  return { book, asked, written }
}

const QUESTIONS = ['Is it open?', 'Where is it?']

describe('the book of suggestions', () => {
  it('suggests nothing before it has asked', async () => {
    const { book, asked } = await bookOf(mill)
    expect(book.atFirst()).toEqual([])
    expect(asked).toEqual([])
  })

  it('suggests what was answered as expected, and keeps it', async () => {
    const { book, written } = await bookOf(mill)
    await book.complete()
    expect(book.atFirst()).toEqual(QUESTIONS)
    expect(written.map((known) => known.map(({ document }) => document))).toEqual([[mill.id]])
  })

  it('knows after a restart what was kept, and asks and writes nothing again', async () => {
    const before = await bookOf(mill)
    await before.book.complete()
    const { book, asked, written } = await bookOf(mill, { read: async () => before.written.at(-1)! })
    expect(book.atFirst()).toEqual(QUESTIONS)
    await book.complete()
    expect([asked, written]).toEqual([[], []])
  })

  it('forgets what was kept of a document that has changed since, and asks anew', async () => {
    const before = await bookOf(mill)
    await before.book.complete()
    const changed = read('# The Mill\n\n## Is it open?\n\nIt is open no longer.\n')
    const { book, asked, written } = await bookOf(changed, { read: async () => before.written.at(-1)! })
    expect(book.atFirst()).toEqual([])
    await book.complete()
    expect(asked.map(({ question }) => question)).toContain('Is it open?')
    expect(book.atFirst()).toEqual(['Is it open?'])
    expect(written.at(-1)!.map(({ fingerprint }) => fingerprint)).toEqual([changed.fingerprint])
  })

  it('asks no further after a stop, and takes nothing half found for found', async () => {
    const stop = new AbortController()
    const { book, asked, written } = await bookOf(mill, {
      ask: async (inquiry) => {
        stop.abort(new Error('stopped'))
        return replyFrom(mill, inquiry)
      },
    })
    await expect(book.complete(stop.signal)).rejects.toThrow('stopped')
    expect(asked).toHaveLength(1)
    expect([book.atFirst(), written]).toEqual([[], []])
  })

  it('has a suggestion asked as it was when it was answered: without earlier turns', async () => {
    const { book } = await bookOf(mill)
    await book.complete()
    const turns = [{ question: 'Who owns the ferry?', quotes: [] }]
    const inquiry = { question: 'Is it open?', turns, limit: 3 }
    expect(book.asVerified(inquiry).turns).toEqual([])
    expect(book.asVerified({ ...inquiry, question: 'Is it cheap?' }).turns).toEqual(turns)
  })

  it('adds to a reply what to ask next', async () => {
    const { book } = await bookOf(mill)
    await book.complete()
    const inquiry = { question: 'Is it open?', turns: [], limit: 3 }
    const reply = replyFrom(mill, inquiry)
    expect(book.withSuggestions(reply, inquiry)).toEqual({ ...reply, suggestions: ['Where is it?'] })
  })
})
