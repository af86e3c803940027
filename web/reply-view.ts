import type {
  AbstentionReply,
  AnswerReply,
  AskReply,
  QuotedSentence,
  ReplyPart,
} from '../src/http/contract.js'
import { element } from './element.ts'
import { quoteView } from './quote-view.ts'
import type { ReplyContext } from './reply-context.ts'

/** Below this an answer is said to be uncertain. Confidence is calibrated: of answers at this, four in ten are wrong. */
const SURE = 0.6

export function replyView(reply: AskReply, context: ReplyContext): readonly Node[] {
  switch (reply.kind) {
    case 'answer':
      return answerView(reply, context)
    case 'abstention':
      return [abstentionView(reply, context)]
    case 'smalltalk':
      return [element('p', { class: 'aside' }, reply.message)]
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
  return [...unsure, quoteView(first, context), ...folded(texts.more(others.length), others, context)]
}

function abstentionView({ message, nearest }: AbstentionReply, context: ReplyContext): Node {
  const unmarked = nearest.map((quote) => ({ ...quote, highlight: null }))
  return notAnswered(message, ...folded(context.texts.nearest, unmarked, context))
}

function folded(name: string, quotes: readonly QuotedSentence[], context: ReplyContext): readonly Node[] {
  if (quotes.length === 0) return []
  return [
    element(
      'details',
      { class: 'further' },
      element('summary', {}, name),
      ...quotes.map((quote) => quoteView(quote, context)),
    ),
  ]
}

function notAnswered(message: string, ...near: readonly Node[]): Node {
  return element('div', { class: 'abstention' }, element('p', { class: 'message' }, message), ...near)
}
