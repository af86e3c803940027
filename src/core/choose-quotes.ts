import type { Candidate } from './evidence.ts'

/** A candidate with the probability that it answers, 0 to 1. */
export interface Weighed {
  readonly candidate: Candidate
  readonly probability: number
}

/** What a second quote must at least be worth to stand beside the first, as a share of its odds. */
const WORTH_ADDING = 0.02

/**
 * The best sentence and those that add to it: at most `limit`, most probable first, none twice (a sentence may stand in
 * two documents) and none overlapping another.
 */
export function chooseQuotes(weighed: readonly Weighed[], limit: number): readonly Weighed[] {
  const chosen: Weighed[] = []
  const seen = new Set<string>()
  for (const next of mostProbableFirst(weighed)) {
    if (chosen.length === limit) break
    const first = chosen[0]
    if (first && odds(next) < odds(first) * WORTH_ADDING) break
    const text = comparable(next)
    if (seen.has(text)) continue
    seen.add(text)
    chosen.push(next)
  }
  return chosen
}

/** Equal probabilities stay in the order of retrieval. */
export function mostProbableFirst(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed.toSorted((a, b) => b.probability - a.probability)
}

function odds({ probability }: Weighed): number {
  return probability / (1 - probability)
}

function comparable({ candidate: { passage, sentence } }: Weighed): string {
  const { start, end } = sentence
  return passage.passage.text
    .slice(start - passage.passage.span.start, end - passage.passage.span.start)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}
