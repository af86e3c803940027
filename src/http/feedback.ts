import { feedbackBody, type FeedbackBody } from './contract.ts'
import { checked } from './inquiry.ts'

/** Keeps what a visitor thought of a reply, or not: that is the operator's to say. */
export type RecordFeedback = (feedback: FeedbackBody) => Promise<void>

/** Throws InvalidRequestError that names every bad field. */
export function feedbackFrom(body: unknown): FeedbackBody {
  return checked(feedbackBody, body)
}
