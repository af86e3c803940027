import type { Document, DocumentId, Passage } from './document.ts'
import type { EmbeddedDocument, Embedder, GenerationId, PassageStore, PassageVectors } from './ports.ts'
import { contextOf } from './passage-context.ts'
import { segment, SEGMENTATION } from './segment.ts'
import { withSnapshot } from './with-snapshot.ts'

/** Changes whenever the same document would give other passages or vectors, so that old indexes are built anew. */
export const INDEX_RECIPE = `${SEGMENTATION} heading+text about`

/** Told after each passage. */
export interface IngestProgress {
  /** Documents finished before this one, of those that have to be embedded. */
  readonly done: number
  readonly total: number
  readonly document: DocumentId
  /** Of this document. */
  readonly passages: { readonly done: number; readonly total: number }
}

export interface IngestReport {
  readonly generation: GenerationId
  /** Documents. */
  readonly embedded: number
  readonly removed: number
  readonly unchanged: number
  /** Passages of the documents embedded now. */
  readonly passages: number
}

/** The indexing-time story: makes the index hold exactly these documents. What has not changed is not embedded again. */
export async function ingest(options: {
  readonly documents: readonly Document[]
  readonly store: PassageStore
  readonly embedder: Embedder
  readonly onProgress?: (progress: IngestProgress) => void
}): Promise<IngestReport> {
  const { documents, store, embedder, onProgress } = options
  const indexed = await fingerprintsOf(store)
  const changed = documents.filter(
    (document) => indexed.fingerprints.get(document.id) !== document.fingerprint,
  )
  const wanted = new Set(documents.map((document) => document.id))
  const remove = [...indexed.fingerprints.keys()].filter((id) => !wanted.has(id))

  const put: EmbeddedDocument[] = []
  for (const document of changed) {
    const done = put.length
    const embedded = await embedDocument(document, embedder, (passages) =>
      onProgress?.({ done, total: changed.length, document: document.id, passages }),
    )
    put.push(embedded)
  }

  const generation =
    put.length + remove.length === 0 ? indexed.generation : await store.commit({ put, remove })
  return {
    generation,
    embedded: put.length,
    removed: remove.length,
    unchanged: documents.length - put.length,
    passages: put.reduce((sum, document) => sum + document.passages.length, 0),
  }
}

function fingerprintsOf(
  store: PassageStore,
): Promise<{ generation: GenerationId; fingerprints: ReadonlyMap<DocumentId, string> }> {
  return withSnapshot(store, async (snapshot) => {
    const documents = await snapshot.documents()
    return {
      generation: snapshot.generation,
      fingerprints: new Map(documents.map(({ id, fingerprint }) => [id, fingerprint])),
    }
  })
}

async function embedDocument(
  document: Document,
  embedder: Embedder,
  onPassage: (passages: IngestProgress['passages']) => void,
): Promise<EmbeddedDocument> {
  const passages = await segment(document, (texts) => embedder.countTokens(texts))
  let done = 0
  const embedded = await Promise.all(
    passages.map(async (passage) => {
      const vectors = await embedPassage(passage, embedder)
      done += 1
      onPassage({ done, total: passages.length })
      return { passage, vectors }
    }),
  )
  return { document, passages: embedded }
}

/** Vectors of a passage with its headings, of those alone, and of its sentences. */
export async function embedPassage(passage: Passage, embedder: Embedder): Promise<PassageVectors> {
  const context = contextOf(passage)
  const { start: from } = passage.span
  const [whole, heading, ...sentences] = await embedder.embedPassages([
    `${context}: ${passage.text}`,
    context,
    ...passage.sentences.map(({ start, end }) => passage.text.slice(start - from, end - from)),
  ])
  return { passage: whole!, heading: heading!, sentences }
}
