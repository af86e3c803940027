import { describe, expect, it } from 'vitest'
import type { AbstentionReply, AnswerReply, QuotedSentence } from '../../src/http/contract.ts'
import { replyAsText } from '../../src/mcp/reply-as-text.ts'

const QUOTE: QuotedSentence = {
  text: 'It was shot\nin Lisbon.',
  start: 10,
  end: 32,
  passage: { start: 10, end: 32 },
  highlight: null,
  document: { id: 'harbour', title: 'The\nHarbour', url: null, version: '9f2c41d0' },
  section: [],
  confidence: 0.914,
  link: '/documents/harbour?v=9f2c41d0#c10-32',
  spoiler: false,
}

const ANSWER: AnswerReply = {
  kind: 'answer',
  question: 'Where?',
  suggestions: [],
  generation: 'g1',
  confidence: 0.9,
  shortAnswer: null,
  quotes: [QUOTE],
}

const ABSTENTION: AbstentionReply = {
  kind: 'abstention',
  question: 'Why?',
  suggestions: [],
  generation: 'g1',
  confidence: 0.05,
  message: 'The articles don’t say.',
  nearest: [],
}

describe('replyAsText', () => {
  it('keeps a quote of several lines one quote, and leaves out a link that leads nowhere', () => {
    expect(replyAsText(ANSWER)).toBe(`The documents say, word for word:

[1]
> It was shot
> in Lisbon.
    The Harbour
    document harbour, version 9f2c41d0, characters 10–32, 91 % likely to answer`)
  })

  it('says which part of a question is not answered', () => {
    const parts = [
      { question: 'Where was it shot?', quotes: [0, 1] },
      { question: 'Who paid?', quotes: [] },
    ]
    expect(replyAsText({ ...ANSWER, parts, quotes: [QUOTE, QUOTE] })).toContain(
      'others may only add to it):\n\n- Where was it shot? [1], [2]\n- Who paid? The documents do not say.\n\n[1]\n',
    )
  })

  it('warns of an answer that is more likely none', () => {
    expect(replyAsText({ ...ANSWER, confidence: 0.5 })).toMatch(/^The documents say/)
    expect(replyAsText({ ...ANSWER, confidence: 0.49 })).toMatch(/^The documents may say, .*read_document/)
  })

  it('shows how it was understood, and what else can be asked', () => {
    const text = replyAsText({ ...ANSWER, understoodAs: 'Where was it shot?', suggestions: ['Who sang?'] })
    expect(text).toMatch(/^Understood as: Where was it shot\?\n\n/)
    expect(text).toMatch(/\n\nThe documents are known to answer:\n- Who sang\?$/)
  })

  it.each([
    ['The article doesn’t say.', 'The documents do not say.'],
    ['The articles don’t say.', 'The documents do not say.'],
    [
      'The documents are in English. Please ask in English.',
      'The documents do not say. The documents are in English. Please ask in English.',
    ],
  ])('says plainly that it abstains: %s', (message, text) => {
    expect(replyAsText({ ...ABSTENTION, message })).toBe(text)
  })

  it('says that nothing was looked up for small talk', () => {
    const { question, suggestions, generation } = ANSWER
    const reply = { kind: 'smalltalk' as const, question, suggestions, generation, message: 'Hello!' }
    expect(replyAsText(reply)).toBe('Nothing was looked up, as this asks nothing of the documents. Hello!')
  })
})
