import type { Lexicon } from './ports.ts'
import { terms, type Term } from './terms.ts'

/** The distinct terms of a question, each with how much it tells passages apart. */
export type TermWeights = ReadonlyMap<Term, number>

/** Inverse document frequency of each distinct term (Robertson & Spärck Jones 1976, smoothed so as never to be negative). */
export function rarity(asked: readonly Term[], { passages, passagesWith }: Lexicon): TermWeights {
  return new Map(
    asked.map((term) => {
      const frequency = passagesWith.get(term) ?? 0
      return [term, Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))]
    }),
  )
}

/** The share of the weights whose terms stand in the text, 0 to 1; 0 where nothing could be shared. */
export function overlap(weights: TermWeights, text: string): number {
  const present = new Set(terms(text))
  let shared = 0
  let total = 0
  for (const [term, weight] of weights) {
    total += weight
    if (present.has(term)) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
