import type { AnswerReply, AskReply } from '../src/http/contract.js'
import type { AskFailure } from './client.ts'
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
  if (parts === undefined) return texts.announceAnswer(quotes[0].text, quotes[0].document.title)
  return parts
    .map((part) => {
      const best = part.quotes.map((index) => quotes[index]!)[0]
      const answer = best ? texts.announceAnswer(best.text, best.document.title) : texts.partNotAnswered
      return `${part.question} ${answer}`
    })
    .join(' ')
}

export function failureText(failure: AskFailure, texts: Texts): string {
  switch (failure.kind) {
    case 'offline':
      return texts.offline
    case 'rejected':
      return failure.detail
    case 'busy':
      return texts.busy(failure.retryAfterSeconds)
    case 'failed':
      return texts.failed
  }
}
