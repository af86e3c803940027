import type { DocumentId } from './document.ts'
import { fuse } from './fuse.ts'
import type { EmbeddedPassage, Snapshot } from './ports.ts'
import type { Term } from './terms.ts'
import type { Vector } from './vector.ts'

/** How deep each ranking is looked into before they are fused. */
const CANDIDATES = 30

/** Hybrid retrieval: the passages nearest in meaning and those that share words, fused by rank; best first, at most `limit`. */
export async function retrieve(
  asked: { readonly vector: Vector; readonly terms: readonly Term[] },
  snapshot: Snapshot,
  limit: number,
  within?: readonly DocumentId[],
): Promise<readonly EmbeddedPassage[]> {
  const [nearest, matching] = await Promise.all([
    snapshot.nearest(asked.vector, CANDIDATES, within),
    snapshot.matching(asked.terms, CANDIDATES, within),
  ])
  return snapshot.load(fuse([nearest, matching]).slice(0, limit))
}
