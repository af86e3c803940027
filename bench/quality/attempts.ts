import { logOdds, sigmoid } from '../../src/core/logistic.ts'
import type { EvaluationQuestion } from './evaluation-sets.ts'
import { leavingDocumentsOut } from './fit-calibration.ts'
import { fitLogistic } from './fit-logistic.ts'
import type { Outcome } from './metrics.ts'
import type { Quoted } from './outcome.ts'

/** What a system would answer, and how much it makes of that, on whatever scale. */
export interface Attempt {
  readonly asked: EvaluationQuestion
  readonly quoted: Quoted
  readonly score: number
}

/** How a system goes from scores to a decision; what is fitted is fitted on other documents than the one asked. */
export interface Decision {
  /** Platt scaling to the probability that the first quote is right, or a formula. */
  readonly confidence: 'fitted' | ((score: number) => number)
  /** The score that turns away a tenth of the answerable questions, or a constant. */
  readonly threshold: 'fitted' | number
}

export function judge(attempts: readonly Attempt[], decision: Decision): readonly Outcome[] {
  const fitted = leavingDocumentsOut(attempts, (others) => ({
    confidence: decision.confidence === 'fitted' ? plattScaling(others) : decision.confidence,
    threshold: decision.threshold === 'fitted' ? turningAwayATenth(others) : decision.threshold,
  }))
  return fitted.map(({ item: { quoted, score }, fitted: { confidence, threshold } }) => ({
    ...quoted,
    abstained: score < threshold,
    confidence: confidence(score),
  }))
}

function plattScaling(attempts: readonly Attempt[]): (score: number) => number {
  const model = fitLogistic(
    attempts.map(({ quoted, score }) => ({ features: { score }, positive: quoted.firstIsGold })),
  )
  return (score) => sigmoid(logOdds(model, { score }))
}

function turningAwayATenth(attempts: readonly Attempt[]): number {
  const scores = attempts
    .filter(({ quoted }) => quoted.answerable)
    .map(({ score }) => score)
    .toSorted((a, b) => a - b)
  return scores[Math.floor(scores.length / 10)]!
}
