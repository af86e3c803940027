import type { Metric, Outcome } from './metrics.ts'

export interface RiskAtCoverage {
  /** Share of all questions that is answered, the most confident ones first. */
  readonly coverage: number
  /** Share of those whose first quote is wrong; an unanswerable question that is answered is wrong. */
  readonly risk: number
}

/**
 * What happens to the share of wrong answers as more and more questions are answered (El-Yaniv & Wiener 2010), one point a
 * question. Among equally confident ones the wrong are taken to be spread evenly: no order of theirs is better than another.
 */
export function riskCoverage(outcomes: readonly Outcome[]): readonly RiskAtCoverage[] {
  const ranked = outcomes.toSorted((a, b) => b.confidence - a.confidence)
  const points: RiskAtCoverage[] = []
  let wrongBefore = 0
  for (let from = 0; from < ranked.length;) {
    const equals = equallyConfident(ranked, from)
    const wrong = equals.filter(isWrong).length
    for (let within = 1; within <= equals.length; within += 1) {
      const answered = from + within
      points.push({
        coverage: answered / ranked.length,
        risk: (wrongBefore + (wrong * within) / equals.length) / answered,
      })
    }
    wrongBefore += wrong
    from += equals.length
  }
  return points
}

/** Area under that curve, 0 to 1, lower is better: the mean risk over all coverages (Geifman, Uziel & El-Yaniv 2019). */
export const areaUnderRiskCoverage: Metric = (outcomes) =>
  riskCoverage(outcomes).reduce((sum, { risk }) => sum + risk, 0) / outcomes.length

function equallyConfident(ranked: readonly Outcome[], from: number): readonly Outcome[] {
  let to = from
  while (to < ranked.length && ranked[to]!.confidence === ranked[from]!.confidence) to += 1
  return ranked.slice(from, to)
}

function isWrong({ answerable, firstIsGold }: Outcome): boolean {
  return !(answerable && firstIsGold)
}
