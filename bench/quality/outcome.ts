import { chooseQuotes } from '../../src/core/choose-quotes.ts'
import { assess, type Calibration } from '../../src/core/confidence.ts'
import { sliceOf, span } from '../../src/core/document.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { EvaluationQuestion } from './evaluation-sets.ts'
import { saysGold, tokenF1 } from './judge.ts'
import { textOf, type Gathered } from './gather.ts'
import type { Outcome } from './metrics.ts'

/** What a question comes to under a calibration: as the answering code does it, with the ranking kept where it abstains. */
export function outcomeOf({ asked, candidates }: Gathered, calibration: Calibration): Outcome {
  const { ranked, confidence } = assess(candidates, calibration)
  const quotes = chooseQuotes(ranked, 3)
  const texts = quotes.map(({ candidate }) => textOf(candidate))
  const answer = quotes[0] && shortAnswer(quotes[0].candidate)
  return {
    answerable: asked.parts.length > 0,
    abstained: confidence < calibration.threshold,
    confidence,
    firstIsGold: everyPartQuoted(asked.parts, texts.slice(0, asked.parts.length)),
    oneOfThreeIsGold: everyPartQuoted(asked.parts, texts),
    ...(answer !== undefined && asked.keys.length > 0
      ? { shortAnswerF1: Math.max(...asked.keys.map((key) => tokenF1(answer, key))) }
      : {}),
  }
}

/** What a question comes to by the reply that a visitor gets; nothing that was abstained from counts as quoted. */
export function outcomeOfReply(asked: EvaluationQuestion, reply: Reply): Outcome {
  const texts = reply.kind === 'answer' ? reply.quotes.map((quote) => quote.text) : []
  return {
    answerable: asked.parts.length > 0,
    abstained: reply.kind !== 'answer',
    confidence: reply.kind === 'smalltalk' ? 0 : reply.confidence,
    firstIsGold: everyPartQuoted(asked.parts, texts.slice(0, asked.parts.length)),
    oneOfThreeIsGold: everyPartQuoted(asked.parts, texts),
  }
}

/** A question in several parts is right only where a quote says each. */
function everyPartQuoted(parts: readonly (readonly string[])[], quotes: readonly string[]): boolean {
  return (
    parts.length > 0 &&
    parts.every((golds) => quotes.some((quote) => golds.some((gold) => saysGold(quote, gold))))
  )
}

function shortAnswer({ passage: { passage }, answer }: Gathered['candidates'][number]): string {
  return sliceOf(passage.text, span(answer.start - passage.span.start, answer.end - passage.span.start))
}
