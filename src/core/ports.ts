import type { About } from './about.ts'
import type { Document, DocumentId, DocumentRef, Passage, PassageId, Span } from './document.ts'
import type { Term } from './terms.ts'
import type { Vector } from './vector.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface ModelIdentity {
  readonly name: string
  /** sha256 (hex) of the weights. */
  readonly sha256: string
}

export interface EncoderIdentity extends ModelIdentity {
  readonly dimensions: number
}

/** Turns text into unit vectors whose dot product is their similarity. */
export interface Embedder {
  readonly model: EncoderIdentity
  embedQuestion(text: string): Promise<Vector>
  /** One vector for each text, in the order given; none for none. Deterministic: a text's vector does not depend on its neighbours. */
  embedPassages(texts: readonly string[]): Promise<readonly Vector[]>
  /** How many word pieces each text has for this model, without special tokens; in the order given. */
  countTokens(texts: readonly string[]): Promise<readonly number[]>
  close(): Promise<void>
}

export interface ReadingPassage {
  /** Headings that help to understand the text. No answer lies in them. */
  readonly context: string
  readonly text: string
  /** Offsets into `text`, in reading order, not overlapping. */
  readonly sentences: readonly Span[]
}

export interface SentenceReading {
  /** Best span's logits minus the no-answer logits: start[i] + end[j] − start[0] − end[0]. */
  readonly margin: number
  /** The best span within the sentence, on word boundaries; offsets into the passage's text. */
  readonly answer: Span
}

/** What the reader returns for a passage: one reading a sentence, in the sentences' order. */
export interface Reading {
  readonly sentences: readonly SentenceReading[]
}

/** Reads passages for the answer to a question. */
export interface Reader {
  readonly model: ModelIdentity
  /** One reading for each passage, in the order given; none for none. */
  read(question: string, passages: readonly ReadingPassage[]): Promise<readonly Reading[]>
  close(): Promise<void>
}

export interface PassageVectors {
  /** Of the title, headings and text together: what retrieval searches. */
  readonly passage: Vector
  /** Of title and headings alone. */
  readonly heading: Vector
  /** One a sentence, in order. */
  readonly sentences: readonly Vector[]
}

export interface EmbeddedDocument {
  readonly document: Document
  readonly passages: readonly { readonly passage: Passage; readonly vectors: PassageVectors }[]
}

export interface EmbeddedPassage {
  readonly id: PassageId
  readonly passage: Passage
  readonly vectors: PassageVectors
}

/** Names one committed state of the index. */
export type GenerationId = string

/** What an index knows of a document without loading its text. */
export interface IndexedDocument extends DocumentRef {
  readonly fingerprint: string
  readonly about: About
}

/** Counts over all passages of a generation, for weighing terms by rarity and for telling words from misspellings. */
export interface Lexicon {
  readonly passages: number
  /** In how many passages each term stands (text, headings or title). Terms that stand in none are absent. */
  readonly passagesWith: ReadonlyMap<Term, number>
  readonly vocabulary: Vocabulary
}

/** One immutable generation of the index. Rankings break ties by id, so they are deterministic. */
export interface Snapshot {
  readonly generation: GenerationId
  /** Sorted by id. */
  documents(): Promise<readonly IndexedDocument[]>
  document(id: DocumentId): Promise<Document | undefined>
  lexicon(): Promise<Lexicon>
  /** The passages nearest in meaning, best first, at most `limit`; of the documents in `within` only, where given. */
  nearest(vector: Vector, limit: number, within?: readonly DocumentId[]): Promise<readonly PassageId[]>
  /** The passages that share terms with the query (BM25), best first, at most `limit`; none where none is shared. */
  matching(
    terms: readonly Term[],
    limit: number,
    within?: readonly DocumentId[],
  ): Promise<readonly PassageId[]>
  /**
   * A document's passages in reading order, from the one that holds an offset of its text, or follows it; at most `limit`.
   */
  passagesFrom(document: DocumentId, offset: number, limit: number): Promise<readonly PassageId[]>
  /** In the order asked. Throws RangeError for an id of another generation. */
  load(ids: readonly PassageId[]): Promise<readonly EmbeddedPassage[]>
  /** Lets the store drop what only this snapshot still holds. Further calls are an error. */
  release(): void
}

export interface IndexChange {
  /** Added, or replacing the document of the same id. */
  readonly put: readonly EmbeddedDocument[]
  readonly remove: readonly DocumentId[]
}

/** Keeps the index. Every commit builds the next generation whole, then swaps one pointer: all or nothing. */
export interface PassageStore {
  /** The newest committed generation, pinned until released. */
  snapshot(): Promise<Snapshot>
  /** Resolves once the new generation is durable and is what `snapshot()` returns. */
  commit(change: IndexChange): Promise<GenerationId>
  close(): Promise<void>
}
