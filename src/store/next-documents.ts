import { aboutOf } from '../core/about.ts'
import type { PassageTerms } from '../core/bm25.ts'
import { sliceOf, type DocumentId } from '../core/document.ts'
import type { EmbeddedDocument, IndexChange, PassageVectors } from '../core/ports.ts'
import { terms } from '../core/terms.ts'
import { similarity, type Vector } from '../core/vector.ts'
import type { WordSource } from '../core/vocabulary.ts'
import type { StoredDocument } from './documents-file.ts'
import type { OpenGeneration } from './open-generation.ts'
import { encodeCompactVectors } from './sentence-vectors.ts'

/** A document of the generation to be written, wherever its vectors come from. */
export interface NextDocument {
  readonly stored: StoredDocument
  /** One a passage. */
  readonly passageVectors: readonly Vector[]
  /** As sentences.i8 holds them. */
  compactVectors(ordinal: number): Promise<Uint8Array>
}

/**
 * What the index holds after a change, sorted by id: what is put replaces what has its id, even if that is also removed;
 * removing what is not there changes nothing. Throws RangeError for a document put twice, or put together wrongly.
 */
export function nextDocuments(base: OpenGeneration, { put, remove }: IndexChange): readonly NextDocument[] {
  const gone = new Set<DocumentId>(remove)
  const fresh = new Set<DocumentId>()
  for (const embedded of put) {
    const { id } = embedded.document
    if (fresh.has(id)) throw new RangeError(`the document ${id} is put twice`)
    requireWellFormed(embedded, base.dimensions)
    fresh.add(id)
  }
  const kept = keptDocuments(base).filter(
    ({ stored: { document } }) => !gone.has(document.id) && !fresh.has(document.id),
  )
  return [...kept, ...put.map(putDocument)].toSorted((a, b) =>
    a.stored.document.id < b.stored.document.id ? -1 : 1,
  )
}

/** What the passages of a document are matched by, in order. */
export function termsOfPassages({ document, passages }: StoredDocument): readonly PassageTerms[] {
  return passages.map(({ path, span }) => ({
    text: terms(sliceOf(document.text, span)),
    headings: terms([document.title, ...path].join('\n')),
  }))
}

/** The words of a document, each heading once. */
export function wordsOfDocument({ document, passages }: StoredDocument): WordSource {
  return {
    sentences: passages.flatMap(({ sentences }) => sentences.map((span) => sliceOf(document.text, span))),
    headings: [...new Set([document.title, ...passages.flatMap(({ path }) => path)])],
  }
}

function keptDocuments({ documents, passageVectors, sentenceVectors }: OpenGeneration): NextDocument[] {
  let passages = 0
  return documents.map((stored) => {
    const first = passages
    passages += stored.passages.length
    return {
      stored,
      passageVectors: passageVectors.slice(first, passages),
      // The bytes as they are: quantising again could only lose.
      compactVectors: (ordinal) => sentenceVectors.bytes(first + ordinal),
    }
  })
}

function putDocument({ document, passages }: EmbeddedDocument): NextDocument {
  return {
    stored: {
      document,
      about: aboutOf(document),
      passages: passages.map(({ passage: { path, span, sentences } }) => ({ path, span, sentences })),
    },
    passageVectors: passages.map(({ vectors }) => vectors.passage),
    compactVectors: async (ordinal) => encodeCompactVectors(passages[ordinal]!.vectors),
  }
}

function requireWellFormed({ document, passages }: EmbeddedDocument, dimensions: number): void {
  for (const [ordinal, { passage, vectors }] of passages.entries()) {
    const where = `passage ${ordinal} of ${document.id}`
    const derived = passage.document === document.id && passage.title === document.title
    if (!derived || passage.ordinal !== ordinal)
      throw new RangeError(`${where} is that of another document or place`)
    if (passage.text !== sliceOf(document.text, passage.span)) {
      throw new RangeError(`${where} is not a slice of its document`)
    }
    if (vectors.sentences.length !== passage.sentences.length) {
      throw new RangeError(
        `${where} has ${passage.sentences.length} sentences and ${vectors.sentences.length} vectors`,
      )
    }
    for (const vector of vectorsOf(vectors)) requireUnit(vector, dimensions, where)
  }
}

function vectorsOf({ passage, heading, sentences }: PassageVectors): readonly Vector[] {
  return [passage, heading, ...sentences]
}

function requireUnit(vector: Vector, dimensions: number, where: string): void {
  if (vector.length !== dimensions) {
    throw new RangeError(`${where} has a vector of ${vector.length} dimensions, the index has ${dimensions}`)
  }
  const off = Math.abs(similarity(vector, vector) - 1)
  if (!(off < 1e-3)) throw new RangeError(`${where} has a vector that is not of length 1`)
}
