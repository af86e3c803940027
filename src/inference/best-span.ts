export interface TokenSpan {
  /** Token positions, both inclusive. */
  readonly first: number
  readonly last: number
  /** start[first] + end[last]. */
  readonly score: number
}

/** As the reader was trained: no answer is longer. */
export const MAX_ANSWER_TOKENS = 30

/** The span within tokens `from` (inclusive) to `to` (exclusive) with the highest sum of logits; the earliest and shortest of equals. Undefined for an empty range. */
export function bestSpan(
  start: ArrayLike<number>,
  end: ArrayLike<number>,
  from: number,
  to: number,
): TokenSpan | undefined {
  let best: TokenSpan | undefined
  for (let first = from; first < to; first += 1) {
    for (let last = first; last < Math.min(to, first + MAX_ANSWER_TOKENS); last += 1) {
      const score = start[first]! + end[last]!
      if (!best || score > best.score) best = { first, last, score }
    }
  }
  return best
}
