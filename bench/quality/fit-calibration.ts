import { assess, standing, type Calibration } from '../../src/core/confidence.ts'
import { logOdds, type LogisticModel } from '../../src/core/logistic.ts'
import { fitLogistic } from './fit-logistic.ts'
import { textOf, type Gathered } from './gather.ts'
import { saysGold } from './judge.ts'

/** How many answerable questions the threshold may turn away: few, as a wrong "it doesn't say" is a right answer lost. */
const FALSELY_ABSTAINED = 0.04
const SENTENCE_STRENGTH = 3
const QUESTION_STRENGTH = 20

const UNFITTED: LogisticModel = { intercept: 0, features: {} }

/**
 * Fits the three models of a calibration on questions with known answers. The upper two see rankings of documents that
 * the lower one was not fitted on, as they will in use.
 */
export function fitCalibration(gathered: readonly Gathered[]): Calibration {
  const sentence = fitSentence(gathered)
  const standings = leavingDocumentsOut(gathered, fitSentence).map(({ item, fitted }) => {
    const { ranked } = assess(item.candidates, {
      sentence: fitted,
      answerable: UNFITTED,
      right: UNFITTED,
      threshold: 0,
    })
    return {
      features: { ...standing(ranked) },
      answerable: item.asked.parts.length > 0,
      right: isGold(item, textOf(ranked[0]!.candidate)),
    }
  })
  const answerable = fitLogistic(
    standings.map(({ features, answerable }) => ({ features, positive: answerable })),
    QUESTION_STRENGTH,
  )
  const oddsOf = (features: Readonly<Record<string, number>>) => logOdds(answerable, features)
  const right = fitLogistic(
    standings.map(({ features, right }) => ({ features: { answerable: oddsOf(features) }, positive: right })),
  )
  const confidences = standings
    .filter((standing) => standing.answerable)
    .map(({ features }) => logOdds(right, { answerable: oddsOf(features) }))
    .toSorted((a, b) => a - b)
  const lowest = confidences[Math.floor(confidences.length * FALSELY_ABSTAINED)]!
  return { sentence, answerable, right, threshold: round(1 / (1 + Math.exp(-lowest)), 2) }
}

function fitSentence(gathered: readonly Gathered[]): LogisticModel {
  const examples = gathered.flatMap((item) =>
    item.candidates.map((candidate) => ({
      features: { ...candidate.evidence },
      positive: isGold(item, textOf(candidate)),
    })),
  )
  return fitLogistic(examples, SENTENCE_STRENGTH)
}

export function isGold({ asked }: Gathered, sentence: string): boolean {
  return asked.parts.some((golds) => golds.some((gold) => saysGold(sentence, gold)))
}

/** Each item with what was fitted on the items of other documents only. */
export function leavingDocumentsOut<T>(
  gathered: readonly Gathered[],
  fit: (others: readonly Gathered[]) => T,
): readonly { readonly item: Gathered; readonly fitted: T }[] {
  const documents = [...new Set(gathered.map(documentOf))]
  return documents.flatMap((document) => {
    const fitted = fit(gathered.filter((item) => documentOf(item) !== document))
    return gathered.filter((item) => documentOf(item) === document).map((item) => ({ item, fitted }))
  })
}

function documentOf({ asked }: Gathered): string {
  return `${asked.set}/${asked.document}`
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
