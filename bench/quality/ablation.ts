import { standing } from '../../src/core/confidence.ts'
import type { LogisticModel } from '../../src/core/logistic.ts'
import { documentOf, fitSentence, type FitOptions } from './fit-calibration.ts'
import type { Gathered } from './gather.ts'
import { judgeUnseen } from './judged.ts'
import type { Outcome } from './metrics.ts'

/** What the system comes to with something taken away or done otherwise, question by question in the order of the items. */
export interface Ablated {
  readonly change: string
  readonly outcomes: readonly Outcome[]
}

export interface Ablations {
  /** With everything, fitted in the same way. */
  readonly whole: readonly Outcome[]
  readonly evidence: readonly Ablated[]
  readonly standing: readonly Ablated[]
  readonly components: readonly Ablated[]
}

/** Documents are left out in this many groups, not singly as in the other figures: it takes a tenth of the time. */
const GROUPS = 5

/** Where evidence comes from, by the names of its features: a feature of a new kind belongs to none until it is named here. */
export const COMPONENTS: Readonly<Record<string, RegExp>> = {
  'the reader': /margin|reader|belowPassageBest|belowBest/i,
  'sentence, heading and passage vectors': /simila/i,
  'shared words': /overlap/i,
}

/** Fits anew without each feature of the two models, and without all features of each component. */
export function ablate(gathered: readonly Gathered[]): Ablations {
  const { evidence, standings } = featureNames(gathered)
  const fits = ablatableFits(gathered)
  const component = (pattern: RegExp) =>
    fits(
      evidence.filter((name) => pattern.test(name)),
      standings.filter((name) => pattern.test(name)),
    )
  return {
    whole: outcomes(gathered, fits([], [])),
    evidence: evidence.map((name) => ({ change: name, outcomes: outcomes(gathered, fits([name], [])) })),
    standing: standings.map((name) => ({ change: name, outcomes: outcomes(gathered, fits([], [name])) })),
    components: Object.entries(COMPONENTS).map(([change, pattern]) => ({
      change,
      outcomes: outcomes(gathered, component(pattern)),
    })),
  }
}

/** The same for questions that were found and read otherwise: fitted anew on what that gives. */
export function refitted(gathered: readonly Gathered[]): readonly Outcome[] {
  return outcomes(gathered, ablatableFits(gathered)([], []))
}

function outcomes(gathered: readonly Gathered[], options: FitOptions): readonly Outcome[] {
  return judgeUnseen(gathered, options).map(({ outcome }) => outcome)
}

/** Names of both models' features, as they are found in the items. */
function featureNames(gathered: readonly Gathered[]): {
  readonly evidence: readonly string[]
  readonly standings: readonly string[]
} {
  const candidate = gathered.flatMap(({ candidates }) => candidates)[0]
  if (!candidate) throw new RangeError('no sentence, no features')
  return {
    evidence: Object.keys(candidate.evidence),
    standings: Object.keys(standing([{ candidate, odds: 0 }])),
  }
}

/**
 * Options to fit without features. Inner and outer fits leave out the same groups, so that most of them need a ranking that
 * was fitted before; a ranking is fitted once for each set of documents and features.
 */
function ablatableFits(
  gathered: readonly Gathered[],
): (withoutEvidence: readonly string[], withoutStandings: readonly string[]) => FitOptions {
  const documents = [...new Set(gathered.map(documentOf))]
  const groups = new Map(documents.map((document, at) => [document, `${at % GROUPS}`]))
  const groupOf = (item: Pick<Gathered, 'asked'>) => groups.get(documentOf(item))!
  const rankings = new Map<string, LogisticModel>()
  return (withoutEvidence, withoutStandings) => ({
    groupOf,
    withoutStandings,
    fitRanking(items) {
      const key = JSON.stringify([[...new Set(items.map(groupOf))].toSorted(), withoutEvidence])
      const ranking = rankings.get(key) ?? fitSentence(items, withoutEvidence)
      rankings.set(key, ranking)
      return ranking
    },
  })
}
