import type { DocumentId } from './document.ts'
import type { Asked } from './evidence.ts'
import { fuse } from './fuse.ts'
import { rarity } from './overlap.ts'
import type { EmbeddedPassage, Snapshot } from './ports.ts'
import { relevance } from './relevance.ts'

/** How deep each ranking is looked into, and how many of the fused ones are weighed one by one. */
const CANDIDATES = 30

/**
 * Hybrid retrieval: the passages nearest in meaning and those that share words, fused by rank, then the best of those weighed
 * by `relevance`; best first, equals in the order of fusion, at most `limit`.
 */
export async function retrieve(
  asked: Asked,
  snapshot: Snapshot,
  limit: number,
  within?: readonly DocumentId[],
): Promise<readonly EmbeddedPassage[]> {
  const [nearest, matching, lexicon] = await Promise.all([
    snapshot.nearest(asked.vector, CANDIDATES, within),
    snapshot.matching(asked.terms, CANDIDATES, within),
    snapshot.lexicon(),
  ])
  const weights = rarity(asked.terms, lexicon)
  const candidates = await snapshot.load(fuse([nearest, matching]).slice(0, CANDIDATES))
  return candidates
    .map((passage) => ({ passage, score: relevance(asked, weights, passage) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ passage }) => passage)
}
