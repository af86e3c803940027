import type {
  AbstentionReply,
  AnswerReply,
  AskReply,
  QuotedSentence,
  ReplyPart,
} from '../src/http/contract.js'
import { element } from './element.ts'
import type { Texts } from './texts/en.ts'

/** Below this an answer is said to be uncertain. Confidence is calibrated: of answers at this, four in ten are wrong. */
const SURE = 0.6

/** What a reply is shown with: the words around it, and what follows the link to a citation. */
export interface ReplyContext {
  readonly texts: Texts
  cite(quote: QuotedSentence, event: Event): void
}

export function replyView(reply: AskReply, context: ReplyContext): readonly Node[] {
  const { texts } = context
  const understood =
    reply.understoodAs === undefined
      ? []
      : [element('p', { class: 'understood' }, `${texts.understoodAs}: ${reply.understoodAs}`)]
  switch (reply.kind) {
    case 'answer':
      return [...understood, ...answerView(reply, context)]
    case 'abstention':
      return [...understood, abstentionView(reply, context)]
    case 'smalltalk':
      return [element('p', {}, reply.message)]
  }
}

function answerView({ parts, quotes, confidence }: AnswerReply, context: ReplyContext): readonly Node[] {
  if (parts === undefined) return quotesView(quotes, confidence, context)
  return parts.map((part, at) => partView(part, parts.slice(0, at), quotes, context))
}

/** One question of several. A sentence that has answered one before bears its mark there only. */
function partView(
  part: ReplyPart,
  before: readonly ReplyPart[],
  quotes: readonly QuotedSentence[],
  context: ReplyContext,
): Node {
  const [first, ...others] = part.quotes.map((index) => {
    const marked = before.every((other) => !other.quotes.includes(index))
    return marked ? quotes[index]! : { ...quotes[index]!, highlight: null }
  })
  return element(
    'section',
    { class: 'part' },
    element('h4', {}, part.question),
    ...(first
      ? quotesView([first, ...others], first.confidence, context)
      : [notAnswered(context.texts.partNotAnswered)]),
  )
}

/** Of quotes best first, the first is shown and the others are folded away. */
function quotesView(
  [first, ...others]: AnswerReply['quotes'],
  confidence: number,
  context: ReplyContext,
): readonly Node[] {
  const { texts } = context
  const unsure = confidence < SURE ? [element('p', { class: 'unsure' }, texts.unsure)] : []
  const more =
    others.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, texts.more(others.length)),
            ...others.map((quote) => quoteView(quote, context)),
          ),
        ]
  return [...unsure, quoteView(first, context), ...more]
}

function abstentionView({ message, nearest }: AbstentionReply, context: ReplyContext): Node {
  const near =
    nearest.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, context.texts.nearest),
            ...nearest.map((quote) => quoteView({ ...quote, highlight: null }, context)),
          ),
        ]
  return notAnswered(message, ...near)
}

function notAnswered(message: string, ...near: readonly Node[]): Node {
  return element('div', { class: 'abstention' }, element('p', { class: 'message' }, message), ...near)
}

function quoteView(quote: QuotedSentence, { texts, cite }: ReplyContext): Node {
  const { document, section, link } = quote
  const show = element('a', { href: link }, texts.showInDocument)
  show.addEventListener('click', (event) => cite(quote, event))
  return element(
    'figure',
    { class: 'quote' },
    element('blockquote', { cite: link }, ...markedText(quote)),
    element(
      'figcaption',
      {},
      element('cite', {}, document.title),
      ...section.flatMap((heading) => [' ', element('span', { class: 'heading' }, heading)]),
      show,
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
