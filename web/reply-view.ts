import type {
  AbstentionReply,
  AnswerReply,
  AskReply,
  QuotedSentence,
  ReplyPart,
} from '../src/http/contract.js'
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
      return announcementOfAnswer(reply)
    case 'abstention':
      return reply.nearest.length === 0 ? reply.message : TEXTS.announceNearest(reply.message)
    case 'smalltalk':
      return reply.message
  }
}

function announcementOfAnswer({ parts, quotes }: AnswerReply): string {
  if (parts === undefined) return TEXTS.announceAnswer(quotes[0].text, quotes[0].document.title)
  return parts
    .map((part) => {
      const best = part.quotes.map((index) => quotes[index]!)[0]
      const answer = best ? TEXTS.announceAnswer(best.text, best.document.title) : TEXTS.partNotAnswered
      return `${part.question} ${answer}`
    })
    .join(' ')
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

function answerView({ parts, quotes, confidence }: AnswerReply): readonly Node[] {
  if (parts === undefined) return quotesView(quotes, confidence)
  return parts.map((part, at) => partView(part, parts.slice(0, at), quotes))
}

/** One question of several. A sentence that has answered one before bears its mark there only. */
function partView(part: ReplyPart, before: readonly ReplyPart[], quotes: readonly QuotedSentence[]): Node {
  const [first, ...others] = part.quotes.map((index) => {
    const marked = before.every((other) => !other.quotes.includes(index))
    return marked ? quotes[index]! : { ...quotes[index]!, highlight: null }
  })
  return element(
    'section',
    { class: 'part' },
    element('h4', {}, part.question),
    ...(first ? quotesView([first, ...others], first.confidence) : [notAnswered(TEXTS.partNotAnswered)]),
  )
}

/** Of quotes best first, the first is shown and the others are folded away. */
function quotesView([first, ...others]: AnswerReply['quotes'], confidence: number): readonly Node[] {
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
  return notAnswered(message, ...near)
}

function notAnswered(message: string, ...near: readonly Node[]): Node {
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
