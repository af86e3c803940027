import type { Evidence } from '../../src/core/evidence.ts'

/** Evidence that speaks neither for nor against; a test changes what it is about. */
export const plainEvidence: Evidence = {
  margin: 0,
  readerProbability: 0.5,
  belowPassageBest: 0,
  belowBest: 0,
  sentenceSimilarity: 0.5,
  belowMostSimilar: 0,
  headingSimilarity: 0.5,
  passageSimilarity: 0.5,
  sentenceOverlap: 0.3,
  contextOverlap: 0.3,
  reciprocalRank: 1,
  logLength: 4.6,
  asks: 0,
  repliesTo: 0,
  previousSimilarity: 0.5,
  nextSimilarity: 0.5,
  opensPassage: 0,
  passageBestSimilarity: 0.5,
  answerKind: 0.5,
  sentenceKind: 0.5,
  names: 1,
  unknownNames: 0,
  unknownTerms: 0,
}
