import { assess, type Assessment, type Weighed } from './confidence.ts'
import type { Candidate } from './evidence.ts'
import { logit, sigmoid } from './logistic.ts'

/** What was found for one thing that a question may mean. */
export interface MeaningRead {
  /** Log-odds that it is what is meant, up to a constant. */
  readonly prior: number
  readonly candidates: readonly Candidate[]
}

/**
 * What several meanings of one question come to together, all read on the same sentences: the mean of their log-odds, each
 * weighed by its prior (a logarithmic opinion pool: Genest & Zidek 1986). A sentence that answers whatever is meant comes
 * before one that answers in one reading only, and confidence is high only where they agree. `best` is the meaning that
 * speaks most for the first sentence.
 */
export function weighTogether(readings: readonly MeaningRead[]): {
  readonly assessment: Assessment
  readonly best: number
} {
  const weights = shares(readings.map(({ prior }) => prior))
  const assessed = readings.map(({ candidates }) => assess(candidates))
  const odds = assessed.map(({ ranked }) => new Map(ranked.map((one) => [keyOf(one.candidate), one])))
  const keys = new Set(odds.flatMap((of) => [...of.keys()]))
  const ranked = [...keys]
    .map((key): Weighed & { readonly best: number } => {
      const each = odds.map((of) => of.get(key)?.odds ?? UNREAD)
      const best = each.reduce(
        (most, value, at) => (value + readings[at]!.prior > each[most]! + readings[most]!.prior ? at : most),
        0,
      )
      const spoken = odds[best]!.get(key) ?? odds.find((of) => of.has(key))!.get(key)!
      return { candidate: spoken.candidate, odds: mean(each, weights), best }
    })
    .toSorted((a, b) => b.odds - a.odds)
  const confidence = sigmoid(
    mean(
      assessed.map((one) => logit(one.confidence)),
      weights,
    ),
  )
  return {
    assessment: { ranked, confidence: ranked.length === 0 ? 0 : confidence },
    best: ranked[0]?.best ?? 0,
  }
}

/** Log-odds of a sentence that one of the meanings leaves out. */
const UNREAD = -8

function shares(priors: readonly number[]): readonly number[] {
  const weights = priors.map(Math.exp)
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}

function mean(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * weights[at]!, 0)
}

function keyOf({ passage, sentence }: Candidate): string {
  return `${passage.id}:${sentence.start}`
}
