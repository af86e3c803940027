/** Mean of the precision at each relevant place of a ranking, best first; NaN where nothing is relevant. */
export function averagePrecision(relevant: readonly boolean[]): number {
  let found = 0
  let sum = 0
  for (const [index, isRelevant] of relevant.entries()) {
    if (!isRelevant) continue
    found += 1
    sum += found / (index + 1)
  }
  return sum / found
}

/** 1 ÷ the first relevant place; 0 where nothing is relevant. */
export function reciprocalRank(relevant: readonly boolean[]): number {
  const at = relevant.indexOf(true)
  return at === -1 ? 0 : 1 / (at + 1)
}
