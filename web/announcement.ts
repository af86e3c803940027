import type { AnswerReply, AskReply, QuotedSentence } from '../src/http/contract.js'
import type { Failure } from './conversation-state.ts'
import type { Texts } from './texts/en.ts'

/** What a screen reader is told of a reply, once and whole. */
export function announcementOf(reply: AskReply, texts: Texts): string {
  switch (reply.kind) {
    case 'answer':
      return announcementOfAnswer(reply, texts)
    case 'abstention':
      return reply.nearest.length === 0 ? reply.message : texts.announceNearest(reply.message)
    case 'smalltalk':
      return reply.message
  }
}

function announcementOfAnswer({ parts, quotes }: AnswerReply, texts: Texts): string {
  if (parts === undefined) return announcementOfQuote(quotes[0], texts)
  return parts
    .map((part) => {
      const best = part.quotes.map((index) => quotes[index]!)[0]
      return `${part.question} ${best ? announcementOfQuote(best, texts) : texts.partNotAnswered}`
    })
    .join(' ')
}

function announcementOfQuote({ text, document, spoiler }: QuotedSentence, texts: Texts): string {
  return spoiler ? texts.announceSpoiler(document.title) : texts.announceAnswer(text, document.title)
}

export function failureText(failure: Failure, texts: Texts): string {
  switch (failure.kind) {
    case 'rejected':
      return failure.detail
    case 'too-many':
      return texts.tooMany(failure.retryAfterSeconds)
    case 'busy':
      return texts.busy(failure.retryAfterSeconds)
    default:
      return texts[failure.kind]
  }
}
