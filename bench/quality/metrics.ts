/** What one question came to, as the metrics need it. */
export interface Outcome {
  readonly answerable: boolean
  readonly abstained: boolean
  readonly confidence: number
  /** The first quote is a gold sentence, had the system answered. */
  readonly firstIsGold: boolean
  /** One of the first three is. */
  readonly oneOfThreeIsGold: boolean
  /** Token F1 of the short answer against the best key span; undefined where there is no key or no short answer asked for. */
  readonly shortAnswerF1?: number
  /** Characters of the first quote; undefined where there is none. */
  readonly quoteLength?: number
  /** The same as a multiple of the mean sentence of the document asked. */
  readonly relativeQuoteLength?: number
}

/** A metric over outcomes; NaN where it is not defined (say, no answerable question among them). */
export type Metric = (outcomes: readonly Outcome[]) => number

const answerable = (outcomes: readonly Outcome[]) => outcomes.filter((outcome) => outcome.answerable)
const unanswerable = (outcomes: readonly Outcome[]) => outcomes.filter((outcome) => !outcome.answerable)

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export const rightFirst: Metric = (outcomes) =>
  share(answerable(outcomes), (outcome) => !outcome.abstained && outcome.firstIsGold)

export const rightAmongThree: Metric = (outcomes) =>
  share(answerable(outcomes), (outcome) => !outcome.abstained && outcome.oneOfThreeIsGold)

/** As if nothing were ever abstained from: what finding and choosing alone reach. */
export const rightFirstUnabstained: Metric = (outcomes) =>
  share(answerable(outcomes), (outcome) => outcome.firstIsGold)

export const rightAmongThreeUnabstained: Metric = (outcomes) =>
  share(answerable(outcomes), (outcome) => outcome.oneOfThreeIsGold)

export const abstainedWhenItShould: Metric = (outcomes) =>
  share(unanswerable(outcomes), (outcome) => outcome.abstained)

export const falselyAbstained: Metric = (outcomes) =>
  share(answerable(outcomes), (outcome) => outcome.abstained)

export const shortAnswerF1: Metric = (outcomes) =>
  mean(
    outcomes.flatMap(({ abstained, firstIsGold, shortAnswerF1 }) =>
      !abstained && firstIsGold && shortAnswerF1 !== undefined ? [shortAnswerF1] : [],
    ),
  )

/** Mean characters of the first quote, over what is answered. */
export const quoteLength: Metric = (outcomes) => meanOfAnswered(outcomes, (outcome) => outcome.quoteLength)

/** The same in mean sentences of the document. */
export const relativeQuoteLength: Metric = (outcomes) =>
  meanOfAnswered(outcomes, (outcome) => outcome.relativeQuoteLength)

function meanOfAnswered(outcomes: readonly Outcome[], of: (outcome: Outcome) => number | undefined): number {
  return mean(outcomes.flatMap((outcome) => (outcome.abstained ? [] : (of(outcome) ?? []))))
}

/** Probability that an answerable question has a higher confidence than an unanswerable one (Mann–Whitney; ties count half). */
export const auroc: Metric = (outcomes) => {
  const ranked = outcomes.toSorted((a, b) => a.confidence - b.confidence)
  let rankSum = 0
  for (let from = 0; from < ranked.length;) {
    let to = from
    while (to < ranked.length && ranked[to]!.confidence === ranked[from]!.confidence) to += 1
    const middleRank = (from + 1 + to) / 2
    rankSum += middleRank * ranked.slice(from, to).filter((outcome) => outcome.answerable).length
    from = to
  }
  const positives = answerable(outcomes).length
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (outcomes.length - positives))
}

/** Abstention from unanswerable questions at the threshold that falsely abstains from a tenth of the answerable ones. */
export const abstainedAtTenPercentFalse: Metric = (outcomes) => {
  const confidences = answerable(outcomes)
    .map((outcome) => outcome.confidence)
    .toSorted((a, b) => a - b)
  const threshold = confidences[Math.floor(confidences.length / 10)]
  if (threshold === undefined) return Number.NaN
  return share(unanswerable(outcomes), (outcome) => outcome.confidence < threshold)
}

/**
 * The largest share of the answerable questions that can be answered by a confidence threshold above which at least
 * `precision` of all that is answered, unanswerable questions included, is right at the first quote.
 */
export function coverageAtPrecision(precision: number): Metric {
  return (outcomes) => {
    const ranked = outcomes.toSorted((a, b) => b.confidence - a.confidence)
    let right = 0
    let covered = 0
    let best = 0
    for (const [index, outcome] of ranked.entries()) {
      if (outcome.answerable) covered += 1
      if (outcome.answerable && outcome.firstIsGold) right += 1
      const thresholdHere = ranked[index + 1]?.confidence !== outcome.confidence
      if (thresholdHere && right / (index + 1) >= precision) best = covered
    }
    return best / answerable(outcomes).length
  }
}

export interface ConfidenceBin {
  readonly count: number
  readonly confidence: number
  readonly right: number
}

/** Ten bins of (nearly) equal mass from the least to the most confident: mean confidence beside the share that is right. */
export function reliability(outcomes: readonly Outcome[], bins = 10): readonly ConfidenceBin[] {
  const ranked = outcomes.toSorted((a, b) => a.confidence - b.confidence)
  return Array.from({ length: bins }, (_, bin) =>
    ranked.slice(Math.floor((bin * ranked.length) / bins), Math.floor(((bin + 1) * ranked.length) / bins)),
  )
    .filter((members) => members.length > 0)
    .map((members) => ({
      count: members.length,
      confidence: mean(members.map((outcome) => outcome.confidence)),
      right: share(members, (outcome) => outcome.answerable && outcome.firstIsGold),
    }))
}

/** Expected calibration error over ten equal-mass bins (Nguyen & O'Connor 2015). An unanswerable question is never right. */
export const calibrationError: Metric = (outcomes) =>
  reliability(outcomes).reduce(
    (sum, bin) => sum + (bin.count / outcomes.length) * Math.abs(bin.confidence - bin.right),
    0,
  )
