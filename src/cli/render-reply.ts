import { createColors } from 'picocolors'
import { isNonEmpty, type NonEmpty, type Span } from '../core/document.ts'
import type { Abstention, Answer, Quote, Reply, ReplyPart } from '../core/reply.ts'
import { harmless } from './screen.ts'

type Colours = ReturnType<typeof createColors>

/** A reply to be read in a terminal, without a line break at its end. */
export function renderReply(reply: Reply, { colours }: { readonly colours: boolean }): string {
  const paint = createColors(colours)
  switch (reply.kind) {
    case 'answer':
      return renderAnswer(reply, paint)
    case 'abstention':
      return renderAbstention(reply, paint)
    case 'smalltalk':
      return harmless(reply.message)
    default:
      return unreachable(reply)
  }
}

function renderAnswer(answer: Answer, paint: Colours): string {
  const understood = understoodAs(answer.understoodAs, paint)
  if (answer.parts) return [...understood, renderParts(answer.parts, answer.quotes, paint)].join('\n')
  const shortAnswer = answer.shortAnswer ? [paint.bold(harmless(answer.shortAnswer.text)), ''] : []
  return [...understood, ...shortAnswer, renderQuotes(answer.quotes, paint)].join('\n')
}

/** Each question of several with its own quotes. A sentence that has answered one before bears its mark there only. */
function renderParts(parts: readonly ReplyPart[], quotes: readonly Quote[], paint: Colours): string {
  const shown = new Set<number>()
  return parts
    .map((part) => {
      const own = part.quotes.map((at) => (shown.has(at) ? { ...quotes[at]!, highlight: null } : quotes[at]!))
      for (const at of part.quotes) shown.add(at)
      const answered = isNonEmpty(own) ? renderQuotes(own, paint) : paint.yellow(PART_NOT_ANSWERED)
      return `${paint.bold(harmless(part.question))}\n${answered}`
    })
    .join('\n\n')
}

const PART_NOT_ANSWERED = 'The text doesn’t say.'

function renderQuotes([best, ...others]: NonEmpty<Quote>, paint: Colours): string {
  return [
    renderQuote(best, paint),
    ...(others.length > 0 ? ['', paint.dim('Also:')] : []),
    ...others.flatMap((quote) => ['', renderQuote(quote, paint)]),
  ].join('\n')
}

function renderAbstention(abstention: Abstention, paint: Colours): string {
  const nearest = abstention.nearest.flatMap((quote) => ['', renderQuote(quote, paint)])
  return [
    ...understoodAs(abstention.understoodAs, paint),
    paint.yellow(harmless(abstention.message)),
    ...(nearest.length > 0 ? ['', paint.dim('Nearest to it, but not an answer:'), ...nearest] : []),
  ].join('\n')
}

function understoodAs(question: string | undefined, paint: Colours): readonly string[] {
  return question === undefined ? [] : [paint.dim(`Understood as: ${harmless(question)}`), '']
}

function renderQuote(quote: Quote, paint: Colours): string {
  const { document, section, span } = quote
  const place = [document.title, ...section].map(harmless).join(' › ')
  const citation = `${document.id} ${span.start}–${span.end}, version ${document.version}`
  return `${marked(quote, paint)}\n${paint.dim(`  ${place}\n  ${citation} · ${inWords(quote.confidence)}`)}`
}

/** The quote as it stands in the document, its short answer brought out; in brackets where there are no colours. */
function marked({ text, span, highlight }: Quote, paint: Colours): string {
  if (highlight === null) return harmless(text)
  const [before, answer, after] = parted(text, span, highlight).map(harmless)
  return `${before}${paint.isColorSupported ? paint.bold(paint.green(answer)) : `[${answer}]`}${after}`
}

function parted(text: string, whole: Span, part: Span): readonly [string, string, string] {
  const start = part.start - whole.start
  const end = part.end - whole.start
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

function inWords(confidence: number): string {
  const [, words] = CONFIDENCE.find(([least]) => confidence >= least)!
  return `${words} (${Math.round(confidence * 100)} %)`
}

// A probability: 0.9 is right nine times in ten.
const CONFIDENCE: readonly (readonly [least: number, words: string])[] = [
  [0.9, 'almost certain'],
  [0.75, 'confident'],
  [0.5, 'fairly confident'],
  [0.25, 'doubtful'],
  [0, 'unlikely'],
]

function unreachable(reply: never): never {
  throw new TypeError(`a reply of no known kind: ${JSON.stringify(reply)}`)
}
