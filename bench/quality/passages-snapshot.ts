import { bestFirst } from '../../src/core/best-first.ts'
import { buildBm25, searchBm25 } from '../../src/core/bm25.ts'
import { passageId, type Passage } from '../../src/core/document.ts'
import { embedPassage } from '../../src/core/ingest.ts'
import type { EmbeddedPassage, Embedder, Lexicon, Snapshot } from '../../src/core/ports.ts'
import { terms } from '../../src/core/terms.ts'
import { similarity } from '../../src/core/vector.ts'

/** A few passages as if they were the index: searched through without one. Words are as rare as `lexicon` says. */
export async function passagesSnapshot(
  passages: readonly Passage[],
  lexicon: Lexicon,
  embedder: Embedder,
): Promise<Snapshot> {
  const embedded: readonly EmbeddedPassage[] = await Promise.all(
    passages.map(async (passage, at) => ({
      id: passageId(at),
      passage,
      vectors: await embedPassage(passage, embedder),
    })),
  )
  const ids = embedded.map(({ id }) => id)
  const words = buildBm25(
    passages.map(({ text, title, path }) => ({
      text: terms(text),
      headings: terms([title, ...path].join(' ')),
    })),
  )
  return {
    generation: 'passages',
    documents: async () => [],
    document: async () => undefined,
    lexicon: async () => lexicon,
    nearest: async (vector, limit) =>
      bestFirst(ids, (id) => similarity(vector, embedded[id]!.vectors.passage), limit),
    matching: async (query, limit) => searchBm25(words, query, limit),
    passagesFrom: async () => [],
    load: async (wanted) => wanted.map((id) => embedded[id]!),
    release() {},
  }
}

/** In how many of some texts each term stands. */
export function lexiconOf(texts: readonly string[]): Lexicon {
  const passagesWith = new Map<string, number>()
  for (const text of texts) {
    for (const term of new Set(terms(text))) passagesWith.set(term, (passagesWith.get(term) ?? 0) + 1)
  }
  return { passages: texts.length, passagesWith, vocabulary: new Map() }
}
