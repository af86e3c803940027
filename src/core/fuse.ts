// Cormack, Clarke & Büttcher (2009), Reciprocal rank fusion outperforms Condorcet and individual rank learning methods.
const RANK_OFFSET = 60

/**
 * One ranking of all ids that stand in any of these, each best first: an id scores the sum of weight / (60 + rank), rank
 * 1 being the best, over the rankings that hold it. Ranks, not scores, because cosines and BM25 scores do not compare. An
 * id that is higher than another in every ranking stays higher; equal sums by id.
 * `weights`, one a ranking, say how much each counts; all the same where absent.
 */
export function fuse<Id extends number | string>(
  rankings: readonly (readonly Id[])[],
  weights: readonly number[] = rankings.map(() => 1),
): readonly Id[] {
  if (weights.length !== rankings.length || !weights.every((weight) => weight > 0)) {
    throw new RangeError(
      `${rankings.length} rankings need a weight above 0 each, got [${weights.join(', ')}]`,
    )
  }
  const sums = new Map<Id, number>()
  for (const [which, ids] of rankings.entries()) {
    let rank = 0
    for (const id of new Set(ids)) {
      rank += 1
      sums.set(id, (sums.get(id) ?? 0) + weights[which]! / (RANK_OFFSET + rank))
    }
  }
  return Array.from(sums)
    .toSorted(([a, sumOfA], [b, sumOfB]) => sumOfB - sumOfA || (a < b ? -1 : 1))
    .map(([id]) => id)
}
