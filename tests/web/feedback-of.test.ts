import { describe, expect, it } from 'vitest'
import type { AskReply } from '../../src/http/contract.ts'
import { feedbackOf } from '../../web/feedback-of.ts'
import { quotedSentence } from '../support/quoted-sentence.ts'

const basis = { question: 'Why?', suggestions: [], generation: 'g', confidence: 0.9 }
const answer: AskReply = {
  ...basis,
  kind: 'answer',
  shortAnswer: null,
  quotes: [quotedSentence, quotedSentence],
}
const abstention: AskReply = { ...basis, kind: 'abstention', message: 'No.', nearest: [quotedSentence] }

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
