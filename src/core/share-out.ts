/** What was chosen of several offers, each item once. */
export interface Shared<T> {
  readonly chosen: readonly T[]
  /** For each offer, which of `chosen` are its own, as indices from 0, best first. */
  readonly used: readonly (readonly number[])[]
}

/**
 * Takes the best of each offer, however many there are, then each one's second best and so on in turn, up to `limit` in all.
 * Offers are best first. Items of the same text are one: what serves several offers is chosen once.
 */
export function shareOut<T extends { readonly text: string }>(
  offers: readonly (readonly T[])[],
  limit: number,
): Shared<T> {
  const chosen: T[] = []
  const places = new Map<string, number>()
  const used: number[][] = offers.map(() => [])
  const longest = Math.max(0, ...offers.map((offer) => offer.length))
  for (let rank = 0; rank < longest; rank += 1) {
    for (const [at, offer] of offers.entries()) {
      const item = offer[rank]
      if (item === undefined) continue
      const place = places.get(item.text) ?? chosen.length
      const isNew = place === chosen.length
      if (isNew && rank > 0 && chosen.length >= limit) continue
      if (isNew) chosen.push(item)
      places.set(item.text, place)
      used[at]!.push(place)
    }
  }
  return { chosen, used }
}
