import type { DocumentId, DocumentRef, NonEmpty, Span } from './document.ts'
import type { GenerationId } from './ports.ts'

/** One earlier exchange of the conversation. */
export interface Turn {
  readonly question: string
  /** What was quoted then; one of an older version is ignored. */
  readonly quotes: readonly (Span & { readonly document: DocumentId; readonly version: string })[]
}

/** A question with all that decides its answer. */
export interface Inquiry {
  readonly question: string
  /** Oldest first. */
  readonly turns: readonly Turn[]
  /** Its words as they are: no spelling is corrected, and nothing said before counts. */
  readonly asTyped?: boolean
  /** Ask only these documents; all of them where absent. */
  readonly within?: NonEmpty<DocumentId>
  /** At most this many quotes. */
  readonly limit: number
}

/** One sentence or list item, exactly as it stands in the document. */
export interface Quote {
  readonly text: string
  readonly span: Span
  /** What surrounds it. */
  readonly passage: Span
  /** The short answer within the quote; offsets into the document. */
  readonly highlight: Span | null
  readonly document: DocumentRef
  readonly section: readonly string[]
  /** Calibrated probability, 0 to 1, that this sentence answers. */
  readonly confidence: number
}

interface ReplyBasis {
  readonly question: string
  /** How the question was understood, where that differs from its own words. */
  readonly understoodAs?: string
  readonly suggestions: readonly string[]
  readonly generation: GenerationId
}

/** One question of several asked at once. */
export interface ReplyPart {
  readonly question: string
  /** Which of the reply's quotes answer it, as indices from 0, best first; none where it is not answered. */
  readonly quotes: readonly number[]
}

interface Parted {
  /** Of a question with several parts, in the order asked; absent of a plain one. */
  readonly parts?: readonly ReplyPart[]
}

export interface Answer extends ReplyBasis, Parted {
  readonly kind: 'answer'
  /** Calibrated probability, 0 to 1, that the first quote answers; of several parts, that of the least certain answered one. */
  readonly confidence: number
  readonly shortAnswer: { readonly text: string; readonly span: Span } | null
  /** Best first, of several parts the best of each first; none repeats or overlaps another. */
  readonly quotes: NonEmpty<Quote>
}

export interface Abstention extends ReplyBasis, Parted {
  readonly kind: 'abstention'
  readonly confidence: number
  readonly message: string
  /** At most two; they do not answer the question. */
  readonly nearest: readonly Quote[]
}

/** To a message that asks nothing of the documents: a greeting, thanks, "what can you do?" */
export interface SmallTalk extends ReplyBasis {
  readonly kind: 'smalltalk'
  /** Our own words, plain text. */
  readonly message: string
}

export type Reply = Answer | Abstention | SmallTalk
