import { composeReply, type Finding } from '../../src/core/compose-reply.ts'
import { assess, type Calibration } from '../../src/core/confidence.ts'
import type { Candidate } from '../../src/core/evidence.ts'
import type { Abstention, Answer, Reply } from '../../src/core/reply.ts'
import type { EvaluationQuestion } from './evaluation-sets.ts'
import type { Gathered } from './gather.ts'
import { saysGold, tokenF1 } from './judge.ts'
import type { Outcome } from './metrics.ts'

/**
 * What a question comes to under a calibration: as the answering code does it, with the quotes that an abstention would have
 * given, and with the short answer.
 */
export function outcomeOf(item: Gathered, calibration: Calibration): Outcome {
  const { asked } = item
  const reply = composed(item, calibration, calibration.threshold)
  const answer = reply.kind === 'answer' ? reply : composed(item, calibration, 0)
  const quotes = answer.kind === 'answer' ? answer.quotes : []
  // Where nothing shorter is marked, the sentence as a whole is the answer.
  const short = answer.kind === 'answer' ? (answer.shortAnswer?.text ?? answer.quotes[0].text) : undefined
  return {
    ...outcomeOfQuotes(
      asked,
      quotes.map((quote) => quote.text),
    ),
    abstained: reply.kind !== 'answer',
    confidence: reply.confidence,
    ...(short !== undefined && asked.keys.length > 0
      ? { shortAnswerF1: Math.max(...asked.keys.map((key) => tokenF1(short, key))) }
      : {}),
  }
}

function composed(
  { asked, candidates, others = [] }: Gathered,
  calibration: Calibration,
  threshold: number,
): Answer | Abstention {
  const found = (candidates: readonly Candidate[]): Finding => ({
    question: asked.question,
    assessment: assess(candidates, calibration),
  })
  const ids = new Set([candidates, ...others].flat().map(({ passage }) => passage.passage.document))
  return composeReply([found(candidates), ...others.map(found)], {
    question: asked.question,
    generation: 'quality',
    // Only texts are judged, not where they stand.
    documents: new Map(Array.from(ids, (id) => [id, { id, title: '', url: null, version: '' }])),
    limit: 3,
    threshold,
  })
}

/** What a question comes to by the reply that a visitor gets; nothing that was abstained from counts as quoted. */
export function outcomeOfReply(asked: EvaluationQuestion, reply: Reply): Outcome {
  const texts = reply.kind === 'answer' ? reply.quotes.map((quote) => quote.text) : []
  return {
    ...outcomeOfQuotes(asked, texts),
    abstained: reply.kind !== 'answer',
    confidence: reply.kind === 'smalltalk' ? 0 : reply.confidence,
  }
}

/** What an outcome says of the quotes alone. */
export type Quoted = Omit<Outcome, 'abstained' | 'confidence'>

/** What can be said of quotes alone, best first, three at most: whichever system chose them, and however sure it was. */
export function outcomeOfQuotes({ parts }: EvaluationQuestion, quotes: readonly string[]): Quoted {
  return {
    answerable: parts.length > 0,
    firstIsGold: everyPartQuoted(parts, quotes.slice(0, parts.length)),
    oneOfThreeIsGold: everyPartQuoted(parts, quotes),
    ...(quotes[0] === undefined ? {} : { quoteLength: quotes[0].length }),
  }
}

/** A question in several parts is right only where a quote says each. */
function everyPartQuoted(parts: readonly (readonly string[])[], quotes: readonly string[]): boolean {
  return (
    parts.length > 0 &&
    parts.every((golds) => quotes.some((quote) => golds.some((gold) => saysGold(quote, gold))))
  )
}
