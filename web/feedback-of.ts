import type { AskReply, FeedbackAsSent } from '../src/http/contract.js'
import type { Rating } from './feedback-view.ts'

/** What is sent of a rating: with the question, what was replied by which index, and the sentence that was quoted first. */
export function feedbackOf(question: string, reply: AskReply, rating: Rating): FeedbackAsSent {
  const { kind, generation } = reply
  const [quote] = reply.kind === 'answer' ? reply.quotes : []
  return { question, kind, generation, ...(quote && { quote: placeOf(quote) }), ...rating }
}

function placeOf({
  document,
  start,
  end,
}: {
  readonly document: { readonly id: string; readonly version: string }
  readonly start: number
  readonly end: number
}): NonNullable<FeedbackAsSent['quote']> {
  return { document: document.id, version: document.version, start, end }
}
