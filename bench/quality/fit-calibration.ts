import { assess, standing, type Calibration } from '../../src/core/confidence.ts'
import { logOdds, sigmoid, type LogisticModel } from '../../src/core/logistic.ts'
import { fitLogistic } from './fit-logistic.ts'
import { textOf, type Gathered } from './gather.ts'
import { saysGold } from './judge.ts'

/**
 * How many answerable questions the threshold may turn away at most, most of which would have been answered wrongly. On kinds
 * of documents that nothing was fitted on it turns away twice as many.
 */
const FALSELY_ABSTAINED = 0.05
const SENTENCE_STRENGTH = 3
const QUESTION_STRENGTH = 20

const UNFITTED: LogisticModel = { intercept: 0, features: {} }

export interface FitOptions {
  /** Fits the lowest of the models. */
  readonly fitRanking?: (items: readonly Gathered[]) => LogisticModel
  /** Features that the model of answerability is to do without; unknown names are passed over. */
  readonly withoutStandings?: readonly string[]
  /** What is left out together; each document alone where absent. */
  readonly groupOf?: (item: Pick<Gathered, 'asked'>) => string
}

/**
 * Fits the three models of a calibration on questions with known answers. The upper two see rankings of documents that
 * the lower one was not fitted on, as they will in use.
 */
export function fitCalibration(
  gathered: readonly Gathered[],
  {
    fitRanking = (items) => fitSentence(items),
    withoutStandings = [],
    groupOf = documentOf,
  }: FitOptions = {},
): Calibration {
  // Of a question in parts nobody said which part is answered.
  const found = gathered.filter(({ candidates, others = [] }) => candidates.length > 0 && others.length === 0)
  const sentence = fitRanking(found)
  const standings = leavingDocumentsOut(found, fitRanking, groupOf).map(({ item, fitted }) => {
    const { ranked } = assess(item.candidates, {
      sentence: fitted,
      answerable: UNFITTED,
      right: UNFITTED,
      threshold: 0,
    })
    return {
      features: leavingOut({ ...standing(ranked) }, withoutStandings),
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
  const sure = standings.map((standing) => ({
    confidence: sigmoid(logOdds(right, { answerable: oddsOf(standing.features) })),
    answerable: standing.answerable,
    right: standing.right,
  }))
  return { sentence, answerable, right, threshold: bestThreshold(sure) }
}

interface Sure {
  readonly confidence: number
  readonly answerable: boolean
  readonly right: boolean
}

/**
 * The threshold under which most questions are treated rightly (answered with a right first sentence, or turned away where
 * the text does not say), of those that turn away no more than FALSELY_ABSTAINED of the answerable ones. The lowest of equals.
 */
export function bestThreshold(questions: readonly Sure[]): number {
  const answerable = questions.filter((question) => question.answerable)
  let best = { threshold: 0, treatedRightly: -1 }
  for (let hundredths = 0; hundredths < 100; hundredths += 1) {
    const threshold = hundredths / 100
    const turnedAway = answerable.filter(({ confidence }) => confidence < threshold).length
    if (turnedAway > FALSELY_ABSTAINED * answerable.length) break
    const treatedRightly = questions.filter(({ confidence, answerable, right }) =>
      confidence < threshold ? !answerable : right,
    ).length
    if (treatedRightly > best.treatedRightly) best = { threshold, treatedRightly }
  }
  return best.threshold
}

/** From the evidence for a sentence, but for features of these names, to its log-odds of being an answer. */
export function fitSentence(gathered: readonly Gathered[], without: readonly string[] = []): LogisticModel {
  const examples = gathered.flatMap((item) =>
    item.candidates.map((candidate) => ({
      features: leavingOut({ ...candidate.evidence }, without),
      positive: isGold(item, textOf(candidate)),
    })),
  )
  return fitLogistic(examples, SENTENCE_STRENGTH)
}

export function isGold({ asked }: Gathered, sentence: string): boolean {
  return asked.parts.some((golds) => golds.some((gold) => saysGold(sentence, gold)))
}

function leavingOut(
  features: Readonly<Record<string, number>>,
  names: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(features).filter(([name]) => !names.includes(name)))
}

/** Each item with what was fitted on the items of other documents only, or of other groups of them. */
export function leavingDocumentsOut<T, Item extends Pick<Gathered, 'asked'>>(
  items: readonly Item[],
  fit: (others: readonly Item[]) => T,
  groupOf: (item: Pick<Gathered, 'asked'>) => string = documentOf,
): readonly { readonly item: Item; readonly fitted: T }[] {
  const groups = [...new Set(items.map(groupOf))]
  return groups.flatMap((group) => {
    const fitted = fit(items.filter((item) => groupOf(item) !== group))
    return items.filter((item) => groupOf(item) === group).map((item) => ({ item, fitted }))
  })
}

export function documentOf({ asked }: Pick<Gathered, 'asked'>): string {
  return `${asked.set}/${asked.document}`
}
