import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  SHOWN_AT_FIRST,
  SHOWN_WITH_REPLY,
  suggestionsAfter,
  suggestionsAtFirst,
} from '../../src/core/choose-suggestions.ts'
import { documentId, span } from '../../src/core/document.ts'
import type { Inquiry, Quote, Reply, SmallTalk } from '../../src/core/reply.ts'
import type { DocumentSuggestions } from '../../src/core/suggestion.ts'

/** Each question is answered by a sentence of ten characters, one every hundred; the section stands before the question. */
function known(name: string, questions: readonly (readonly [string, string])[]): DocumentSuggestions {
  return {
    document: documentId(name),
    fingerprint: name,
    alone: false,
    suggestions: questions.map(([section, question], at) => ({
      question,
      document: documentId(name),
      answer: span(at * 100, at * 100 + 10),
      section: [section],
      confidence: 0.9,
    })),
  }
}

const mill = known('mill', [
  ['Visit', 'Is the mill open?'],
  ['Visit', 'Where is the mill?'],
  ['History', 'Who built the mill?'],
  ['History', 'When did it burn?'],
  ['Machines', 'What about the wheel?'],
  ['Bread', 'What does it bake?'],
  ['Shop', 'Does it ship flour?'],
])
const ferry = known('ferry', [
  ['Fares', 'What does the ferry cost?'],
  ['Times', 'When does the ferry leave?'],
])

const inquiry = (question: string, rest: Partial<Inquiry> = {}): Inquiry => ({
  question,
  turns: [],
  limit: 3,
  ...rest,
})

function quoteOf(of: DocumentSuggestions, at: number): Quote {
  const { answer, section, document } = of.suggestions[at]!
  return {
    text: 'A sentence',
    span: answer,
    passage: answer,
    highlight: null,
    document: { id: document, title: 'Title', url: null, version: 'v1' },
    section,
    confidence: 0.9,
  }
}

function answered(question: string, quote: Quote): Reply {
  return {
    kind: 'answer',
    question,
    suggestions: [],
    generation: 'g',
    confidence: 0.9,
    shortAnswer: null,
    quotes: [quote],
  }
}

const hello: SmallTalk = {
  kind: 'smalltalk',
  question: 'hi',
  message: 'Hello.',
  suggestions: [],
  generation: 'g',
}
const unanswered: Reply = {
  kind: 'abstention',
  question: 'why?',
  suggestions: [],
  generation: 'g',
  confidence: 0.1,
  message: 'It doesn’t say.',
  nearest: [quoteOf(mill, 0)],
}

describe('suggestions for an empty chat', () => {
  it('go through the sections before they come back to one', () => {
    expect(suggestionsAtFirst([mill])).toEqual([
      'Is the mill open?',
      'Who built the mill?',
      'What about the wheel?',
      'What does it bake?',
      'Does it ship flour?',
    ])
  })

  it('take documents in turn, and only those asked for', () => {
    expect(suggestionsAtFirst([ferry, mill], { limit: 2 })).toEqual([
      'What does the ferry cost?',
      'Is the mill open?',
    ])
    expect(suggestionsAtFirst([ferry, mill], { within: [documentId('ferry')] })).toEqual([
      'What does the ferry cost?',
      'When does the ferry leave?',
    ])
  })

  it('are none where none are known', () => {
    expect(suggestionsAtFirst([])).toEqual([])
  })

  it('lead to five different sentences at most, the same each time', () => {
    const inSections = fc.array(
      fc.tuple(
        fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
        fc.nat(40).map((at) => `Is it ${at}?`),
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(inSections, (questions) => {
        const shown = suggestionsAtFirst([known('any', questions)])
        const different = new Set(questions.map(([, question]) => question)).size
        expect(shown).toHaveLength(Math.min(SHOWN_AT_FIRST, different))
        expect(new Set(shown).size).toBe(shown.length)
        expect(suggestionsAtFirst([known('any', questions)])).toEqual(shown)
      }),
    )
  })

  it.each([
    ['What about the main characters?', 'What about the main character?', 1],
    ['What about the colours?', 'What about the color?', 1],
    ['Who is Lexi?', 'Where is Lexi?', 2],
    ['Who plays Lexi?', 'Who is Lexi?', 2],
  ])('%s beside %s: %i of them', (one, other, shown) => {
    const beside = known('any', [
      ['A', one],
      ['B', other],
    ])
    expect(suggestionsAtFirst([beside])).toHaveLength(shown)
  })
})

describe('suggestions with a reply', () => {
  it('stay near an answer: in its section, then in those beside it', () => {
    const reply = answered('Who made the thing?', quoteOf(mill, 2))
    expect(suggestionsAfter(reply, inquiry('Who made the thing?'), [ferry, mill])).toEqual([
      'When did it burn?',
      'Is the mill open?',
      'Where is the mill?',
    ])
  })

  it('leave out what was just asked, however it was typed', () => {
    const asked = '  where IS the mill '
    expect(suggestionsAfter(answered(asked, quoteOf(mill, 0)), inquiry(asked), [mill])).not.toContain(
      'Where is the mill?',
    )
  })

  it('leave out what it was understood as', () => {
    const reply = { ...hello, understoodAs: 'Is the mill open?' }
    expect(suggestionsAfter(reply, inquiry('is it open?'), [mill])).not.toContain('Is the mill open?')
  })

  it('leave out what the quoted sentence answers', () => {
    const reply = answered('Why?', quoteOf(mill, 3))
    expect(suggestionsAfter(reply, inquiry('Why?'), [mill])).not.toContain('When did it burn?')
  })

  it('leave out what was asked or quoted in earlier turns', () => {
    const turns = [
      {
        question: 'Is the mill open?',
        quotes: [{ document: mill.document, version: 'v1', ...span(205, 220) }],
      },
    ]
    const shown = suggestionsAfter(hello, inquiry('hi', { turns }), [mill])
    expect(shown).toHaveLength(SHOWN_WITH_REPLY)
    expect(shown).not.toContain('Is the mill open?')
    expect(shown).not.toContain('Who built the mill?')
  })

  it.each([
    ['small talk', hello],
    ['a question that is not answered', unanswered],
  ])('are general after %s', (_, reply) => {
    expect(suggestionsAfter(reply, inquiry(reply.question), [mill])).toEqual(
      suggestionsAtFirst([mill], { limit: SHOWN_WITH_REPLY }),
    )
  })

  it('keep to the documents that were asked', () => {
    const within = [documentId('ferry')] as const
    expect(suggestionsAfter(hello, inquiry('hi', { within }), [ferry, mill])).toEqual([
      'What does the ferry cost?',
      'When does the ferry leave?',
    ])
  })
})
