import type { AbstentionReply, AnswerReply, AskReply, QuotedSentence } from '../src/http/contract.js'
import type { AskFailure } from './client.ts'
import { element } from './element.ts'
import { TEXTS } from './texts.ts'

/** Below this an answer is said to be uncertain. Confidence is calibrated: of answers at this, four in ten are wrong. */
const SURE = 0.6

export function replyView(reply: AskReply): readonly Node[] {
  const understood =
    reply.understoodAs === undefined
      ? []
      : [element('p', { class: 'understood' }, `${TEXTS.understoodAs}: ${reply.understoodAs}`)]
  switch (reply.kind) {
    case 'answer':
      return [...understood, ...answerView(reply)]
    case 'abstention':
      return [...understood, abstentionView(reply)]
    case 'smalltalk':
      return [element('p', {}, reply.message)]
  }
}

/** What a screen reader is told of a reply, once and whole. */
export function announcementOf(reply: AskReply): string {
  switch (reply.kind) {
    case 'answer':
      return TEXTS.announceAnswer(reply.quotes[0].text, reply.quotes[0].document.title)
    case 'abstention':
      return reply.nearest.length === 0 ? reply.message : TEXTS.announceNearest(reply.message)
    case 'smalltalk':
      return reply.message
  }
}

export function failureText(failure: AskFailure): string {
  switch (failure.kind) {
    case 'offline':
      return TEXTS.errors.offline
    case 'rejected':
      return TEXTS.errors.rejected(failure.detail)
    case 'busy':
      return TEXTS.errors.busy(failure.retryAfterSeconds)
    case 'failed':
      return TEXTS.errors.failed
  }
}

function answerView({ confidence, quotes }: AnswerReply): readonly Node[] {
  const [first, ...others] = quotes
  const unsure = confidence < SURE ? [element('p', { class: 'unsure' }, TEXTS.unsure)] : []
  const more =
    others.length === 0
      ? []
      : [element('details', {}, element('summary', {}, TEXTS.more(others.length)), ...others.map(quoteView))]
  return [...unsure, quoteView(first), ...more]
}

function abstentionView({ message, nearest }: AbstentionReply): Node {
  const near =
    nearest.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, TEXTS.nearest),
            ...nearest.map((quote) => quoteView({ ...quote, highlight: null })),
          ),
        ]
  return element('div', { class: 'abstention' }, element('p', { class: 'message' }, message), ...near)
}

function quoteView(quote: QuotedSentence): Node {
  const { document, section, link } = quote
  return element(
    'figure',
    { class: 'quote' },
    element('blockquote', { cite: link }, ...markedText(quote)),
    element(
      'figcaption',
      {},
      element('cite', {}, document.title),
      ...section.flatMap((heading) => [' ', element('span', { class: 'heading' }, heading)]),
      element('a', { href: link }, TEXTS.showInDocument),
    ),
  )
}

/** The sentence with the short answer marked; offsets are those of the document. */
export function markedText({ text, start, highlight }: QuotedSentence): readonly (Node | string)[] {
  if (highlight === null) return [text]
  const from = highlight.start - start
  const to = highlight.end - start
  return [text.slice(0, from), element('mark', {}, text.slice(from, to)), text.slice(to)]
}
