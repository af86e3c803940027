import type { DocumentId, Span } from './document.ts'

/** A question that may be suggested once the index is known to answer it as expected. */
export interface CandidateQuestion {
  readonly question: string
  /** The sentence that answers it must lie in one of these; offsets into the document. */
  readonly expected: readonly Span[]
  /** What the sentence must say, word for word. */
  readonly naming?: string
}

/** A question that this index answers, with the sentence that it quotes first. */
export interface Suggestion {
  readonly question: string
  readonly document: DocumentId
  /** Of the sentence; offsets into the document. */
  readonly answer: Span
  /** Headings above that sentence, from the top down. */
  readonly section: readonly string[]
  /** Calibrated probability, 0 to 1, that the sentence answers. */
  readonly confidence: number
}

/** What may be suggested about a document, and for which state of it that was found out. */
export interface DocumentSuggestions {
  readonly document: DocumentId
  readonly fingerprint: string
  /** Whether it was the only document: questions need not name what they are about then. */
  readonly alone: boolean
  /** In reading order of their answers. */
  readonly suggestions: readonly Suggestion[]
}
