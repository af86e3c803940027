import { describe, expect, it } from 'vitest'
import { renderReply } from '../../src/cli/render-reply.ts'
import { documentId, sliceOf, span } from '../../src/core/document.ts'
import type { Abstention, Answer, Quote } from '../../src/core/reply.ts'

const text = 'The keeper is Ada Holm. She came in 1950. The tower is red.'
const document = { id: documentId('lighthouse'), title: 'The Lighthouse', url: null, version: '9f2c41d0' }

function quote(start: number, end: number, change: Partial<Quote> = {}): Quote {
  return {
    text: sliceOf(text, span(start, end)),
    span: span(start, end),
    passage: span(0, text.length),
    highlight: null,
    document,
    section: [],
    confidence: 0.8,
    ...change,
  }
}

const best = quote(0, 23, { highlight: span(14, 22), section: ['People', 'Staff'], confidence: 0.94 })

const answer: Answer = {
  kind: 'answer',
  question: 'Who keeps it?',
  confidence: 0.94,
  shortAnswer: { text: 'Ada Holm', span: span(14, 22) },
  quotes: [best, quote(24, 41)],
  suggestions: [],
  generation: 'g1',
}

const abstention: Abstention = {
  kind: 'abstention',
  question: 'Who built it?',
  confidence: 0.06,
  message: "The article doesn't say.",
  nearest: [quote(42, 59, { confidence: 0.06 })],
  suggestions: [],
  generation: 'g1',
}

describe('renderReply', () => {
  it('shows the short answer, then each quote with its place, citation and confidence in words', () => {
    expect(renderReply(answer, { colours: false })).toBe(
      [
        'Ada Holm',
        '',
        'The keeper is [Ada Holm].',
        '  The Lighthouse › People › Staff',
        '  lighthouse 0–23, version 9f2c41d0 · almost certain (94 %)',
        '',
        'Also:',
        '',
        'She came in 1950.',
        '  The Lighthouse',
        '  lighthouse 24–41, version 9f2c41d0 · confident (80 %)',
      ].join('\n'),
    )
  })

  it('answers several questions one by one, says which is not answered, and marks a shared sentence once', () => {
    const parted: Answer = {
      ...answer,
      parts: [
        { question: 'Who keeps it?', quotes: [0, 1] },
        { question: 'Who built it?', quotes: [] },
        { question: 'Who is Ada?', quotes: [0] },
      ],
    }
    expect(renderReply(parted, { colours: false })).toBe(
      [
        'Who keeps it?',
        'The keeper is [Ada Holm].',
        '  The Lighthouse › People › Staff',
        '  lighthouse 0–23, version 9f2c41d0 · almost certain (94 %)',
        '',
        'Also:',
        '',
        'She came in 1950.',
        '  The Lighthouse',
        '  lighthouse 24–41, version 9f2c41d0 · confident (80 %)',
        '',
        'Who built it?',
        'The text doesn’t say.',
        '',
        'Who is Ada?',
        'The keeper is Ada Holm.',
        '  The Lighthouse › People › Staff',
        '  lighthouse 0–23, version 9f2c41d0 · almost certain (94 %)',
      ].join('\n'),
    )
  })

  it('marks the short answer by colour on a terminal, and not by brackets', () => {
    expect(renderReply(answer, { colours: true })).toContain(
      'The keeper is \u001B[1m\u001B[32mAda Holm\u001B[39m\u001B[22m.',
    )
  })

  it('says how the question was understood', () => {
    const rendered = renderReply({ ...answer, understoodAs: 'Who keeps the lighthouse?' }, { colours: false })
    expect(rendered.split('\n')[0]).toBe('Understood as: Who keeps the lighthouse?')
  })

  it('says that an abstention is one, and that what is nearest is no answer', () => {
    expect(renderReply(abstention, { colours: false })).toBe(
      [
        "The article doesn't say.",
        '',
        'Nearest to it, but not an answer:',
        '',
        'The tower is red.',
        '  The Lighthouse',
        '  lighthouse 42–59, version 9f2c41d0 · unlikely (6 %)',
      ].join('\n'),
    )
    expect(renderReply({ ...abstention, nearest: [] }, { colours: false })).toBe("The article doesn't say.")
  })

  it('answers small talk in a sentence', () => {
    const reply = {
      kind: 'smalltalk',
      question: 'Hi',
      message: 'Hello.',
      suggestions: [],
      generation: 'g1',
    } as const
    expect(renderReply(reply, { colours: true })).toBe('Hello.')
  })

  it('lets no document steer the terminal', () => {
    const hostile = { ...best, text: 'a\u001B]0;b\u0007c', highlight: null, section: ['\u001B[2J'] }
    const rendered = renderReply({ ...answer, shortAnswer: null, quotes: [hostile] }, { colours: false })
    expect(rendered).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(rendered).toContain('a␛]0;b␇c')
  })
})
