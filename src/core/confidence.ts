import { CALIBRATION } from './calibration.ts'
import type { Candidate, Evidence } from './evidence.ts'
import { logOdds, sigmoid, type LogisticModel } from './logistic.ts'

/** Three small models, one upon the other, fitted together by `npm run fit:confidence`. */
export interface Calibration {
  /** From the evidence for one sentence to its log-odds of being an answer: what ranks the sentences. */
  readonly sentence: LogisticModel
  /** From the standing of all sentences to the log-odds that the text answers the question at all. */
  readonly answerable: LogisticModel
  /** From those log-odds (`answerable`) to the log-odds that the first sentence is right (Platt 1999). */
  readonly right: LogisticModel
  /** Below this confidence the text is taken not to say. */
  readonly threshold: number
}

/** A candidate with its log-odds of being an answer. */
export interface Weighed {
  readonly candidate: Candidate
  readonly odds: number
}

export interface Assessment {
  /** Best first; equals stay in the order of retrieval. */
  readonly ranked: readonly Weighed[]
  /** Calibrated probability, 0 to 1, that the first of them answers the question; 0 where there is none. */
  readonly confidence: number
}

/** What the sentences of a question, best first, together say of whether it is answered at all. */
export interface Standing {
  /** Log-odds of the best sentence, of the second best, and of the third. */
  readonly first: number
  readonly second: number
  readonly third: number
  readonly firstMargin: number
  readonly firstSimilarity: number
  readonly firstHeadingSimilarity: number
  readonly firstOverlap: number
  readonly bestMargin: number
  readonly bestSimilarity: number
  readonly bestPassageSimilarity: number
  readonly bestOverlap: number
  /** Of the question: see `unfamiliar.ts`. */
  readonly names: number
  readonly unknownNames: number
  readonly unknownTerms: number
}

/** Log-odds of a sentence that is not there. */
const NONE = -10

/** Ranks the candidates of a question and says how sure the first one is. */
export function assess(candidates: readonly Candidate[], calibration: Calibration = CALIBRATION): Assessment {
  const ranked = candidates
    .map((candidate) => ({ candidate, odds: logOdds(calibration.sentence, { ...candidate.evidence }) }))
    .toSorted((a, b) => b.odds - a.odds)
  if (ranked.length === 0) return { ranked, confidence: 0 }
  const answerable = logOdds(calibration.answerable, { ...standing(ranked) })
  return { ranked, confidence: sigmoid(logOdds(calibration.right, { answerable })) }
}

/** Throws RangeError where there is no sentence at all. */
export function standing(ranked: readonly Weighed[]): Standing {
  const [first, second, third] = ranked
  if (!first) throw new RangeError('no sentence, no standing')
  const evidence = ranked.map(({ candidate }) => candidate.evidence)
  const most = (of: (evidence: Evidence) => number) => Math.max(...evidence.map(of))
  return {
    first: first.odds,
    second: second?.odds ?? NONE,
    third: third?.odds ?? NONE,
    firstMargin: first.candidate.evidence.margin,
    firstSimilarity: first.candidate.evidence.sentenceSimilarity,
    firstHeadingSimilarity: first.candidate.evidence.headingSimilarity,
    firstOverlap: first.candidate.evidence.sentenceOverlap,
    bestMargin: most((of) => of.margin),
    bestSimilarity: most((of) => of.sentenceSimilarity),
    bestPassageSimilarity: most((of) => of.passageSimilarity),
    bestOverlap: most((of) => of.contextOverlap),
    names: first.candidate.evidence.names,
    unknownNames: first.candidate.evidence.unknownNames,
    unknownTerms: first.candidate.evidence.unknownTerms,
  }
}
