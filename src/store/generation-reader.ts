import { bestFirst } from '../core/best-first.ts'
import { passagesWith, searchBm25 } from '../core/bm25.ts'
import { passageId, sliceOf, type DocumentId, type PassageId } from '../core/document.ts'
import type { EmbeddedPassage, Lexicon, Snapshot } from '../core/ports.ts'
import { similarity, type Vector } from '../core/vector.ts'
import type { StoredDocument } from './documents-file.ts'
import type { OpenGeneration } from './open-generation.ts'
import { decodeCompactVectors } from './sentence-vectors.ts'

// Comparing with each costs about 0.6 µs a passage, so with this many as much as walking the graph (bench/scale.ts); and it
// is exact.
const EXACT_SCAN_LIMIT = 2_000

/** What a snapshot is asked, answered from one generation for as long as that is open. */
export type GenerationReader = Omit<Snapshot, 'release'>

export function readGeneration(generation: OpenGeneration): GenerationReader {
  const { passageVectors } = generation
  const places = generation.documents.flatMap((stored) =>
    stored.passages.map((_, ordinal) => ({ stored, ordinal })),
  )
  const byId = new Map(generation.documents.map((stored) => [stored.document.id, stored]))
  const firstPassages = firstPassagesOf(generation.documents)
  const lexicon: Lexicon = {
    passages: places.length,
    passagesWith: passagesWith(generation.bm25),
    vocabulary: generation.vocabulary,
  }

  async function nearest(
    vector: Vector,
    limit: number,
    within?: readonly DocumentId[],
  ): Promise<readonly PassageId[]> {
    if (vector.length !== generation.dimensions) {
      throw new RangeError(
        `a question of ${vector.length} dimensions, the index has ${generation.dimensions}`,
      )
    }
    return bestFirst(
      candidates(vector, limit, within),
      (id) => similarity(vector, passageVectors[id]!),
      limit,
    )
  }

  // Never hnswlib's filter: it calls back into this thread for every point it passes, and dies if that throws.
  function candidates(vector: Vector, limit: number, within?: readonly DocumentId[]): Iterable<PassageId> {
    if (within === undefined) return generation.graph.near(vector, limit).map(passageId)
    const allowed = passagesOf(within)
    if (allowed.size <= EXACT_SCAN_LIMIT) return allowed
    const near = generation.graph
      .near(vector, limit)
      .map(passageId)
      .filter((id) => allowed.has(id))
    return near.length < limit ? allowed : near
  }

  function passagesOf(within: readonly DocumentId[]): ReadonlySet<PassageId> {
    const allowed = new Set<PassageId>()
    for (const document of within) {
      const first = firstPassages.get(document) ?? 0
      const count = byId.get(document)?.passages.length ?? 0
      for (let id = first; id < first + count; id += 1) allowed.add(passageId(id))
    }
    return allowed
  }

  async function load(id: PassageId): Promise<EmbeddedPassage> {
    const place = places[id]
    if (place === undefined) {
      throw new RangeError(
        `passage ${id} is not one of the ${places.length} of generation ${generation.name}`,
      )
    }
    const { document, passages } = place.stored
    const { path, span, sentences } = passages[place.ordinal]!
    return {
      id,
      passage: {
        document: document.id,
        ordinal: place.ordinal,
        title: document.title,
        path,
        span,
        text: sliceOf(document.text, span),
        sentences,
      },
      vectors: {
        passage: passageVectors[id]!.slice(),
        ...decodeCompactVectors(await generation.sentenceVectors.bytes(id), generation.dimensions),
      },
    }
  }

  return {
    generation: generation.name,
    documents: async () =>
      generation.documents.map(({ document: { id, title, url, version, fingerprint }, about }) => ({
        id,
        title,
        url,
        version,
        fingerprint,
        about,
      })),
    document: async (id) => byId.get(id)?.document,
    lexicon: async () => lexicon,
    nearest,
    matching: async (terms, limit, within) =>
      searchBm25(generation.bm25, terms, limit, within === undefined ? undefined : passagesOf(within)),
    passagesFrom: async (id, offset, limit) => {
      const passages = byId.get(id)?.passages ?? []
      const at = passages.findIndex(({ span }) => span.end > offset)
      const first = firstPassages.get(id) ?? 0
      return at === -1
        ? []
        : passages.slice(at, at + limit).map((_, behind) => passageId(first + at + behind))
    },
    load: (ids) => Promise.all(ids.map(load)),
  }
}

function firstPassagesOf(documents: readonly StoredDocument[]): ReadonlyMap<DocumentId, number> {
  const firsts = new Map<DocumentId, number>()
  let passages = 0
  for (const stored of documents) {
    firsts.set(stored.document.id, passages)
    passages += stored.passages.length
  }
  return firsts
}
