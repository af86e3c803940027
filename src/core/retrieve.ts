import type { DocumentId, PassageId } from './document.ts'
import type { Asked } from './evidence.ts'
import { fuse } from './fuse.ts'
import { rarity } from './overlap.ts'
import type { EmbeddedPassage, Snapshot } from './ports.ts'
import { relevance } from './relevance.ts'

/** How deep each ranking is looked into, and how many of the fused ones are weighed one by one. */
const CANDIDATES = 30

/** Of two cosines and a little: enough to be read unless the question is about something else altogether. */
const NEAR = 0.15
const SAME_DOCUMENT = 0.15

/** What was spoken of before. */
export interface Preferred {
  readonly near?: readonly PassageId[]
  readonly spokenOf?: readonly DocumentId[]
}

/**
 * Hybrid retrieval: the passages nearest in meaning and those that share words, fused by rank, then the best of those weighed
 * by `relevance`; best first, equals in the order of fusion, at most `limit`. Those `near` what was said last are weighed with
 * them in any case, and preferred.
 */
export async function retrieve(
  asked: Asked,
  snapshot: Snapshot,
  limit: number,
  within?: readonly DocumentId[],
  { near = [], spokenOf = [] }: Preferred = {},
): Promise<readonly EmbeddedPassage[]> {
  const [nearest, matching, lexicon] = await Promise.all([
    snapshot.nearest(asked.vector, CANDIDATES, within),
    snapshot.matching(asked.terms, CANDIDATES, within),
    snapshot.lexicon(),
  ])
  const weights = rarity(asked.terms, lexicon)
  const preference = ({ id, passage }: EmbeddedPassage): number =>
    (near.includes(id) ? NEAR : 0) + (spokenOf.includes(passage.document) ? SAME_DOCUMENT : 0)
  const candidates = await snapshot.load([
    ...new Set([...fuse([nearest, matching]).slice(0, CANDIDATES), ...near]),
  ])
  return candidates
    .map((passage) => ({ passage, score: relevance(asked, weights, passage) + preference(passage) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ passage }) => passage)
}
