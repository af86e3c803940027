import { describe, expect, it } from 'vitest'
import type { AskReply } from '../../src/http/contract.ts'
import { feedbackOf } from '../../web/feedback-of.ts'

const quote = {
  text: 'It rained.',
  start: 5,
  end: 15,
  passage: { start: 5, end: 15 },
  highlight: null,
  document: { id: 'd', title: 'D', url: null, version: 'v' },
  section: [],
  confidence: 0.9,
  link: '/documents/d',
  spoiler: false,
}
const basis = { question: 'Why?', suggestions: [], generation: 'g', confidence: 0.9 }
const answer: AskReply = { ...basis, kind: 'answer', shortAnswer: null, quotes: [quote, quote] }
const abstention: AskReply = { ...basis, kind: 'abstention', message: 'No.', nearest: [quote] }

describe('what is sent of a rating', () => {
  it('names the sentence that was the answer', () => {
    expect(feedbackOf('why?', answer, { helpful: false, reason: 'other', note: 'Hm.' })).toEqual({
      question: 'why?',
      kind: 'answer',
      generation: 'g',
      quote: { document: 'd', version: 'v', start: 5, end: 15 },
      helpful: false,
      reason: 'other',
      note: 'Hm.',
    })
  })

  it('names no sentence where there was no answer', () => {
    expect(feedbackOf('why?', abstention, { helpful: true })).toEqual({
      question: 'why?',
      kind: 'abstention',
      generation: 'g',
      helpful: true,
    })
  })
})
