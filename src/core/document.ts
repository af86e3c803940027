declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** A file's path in the corpus without its ending, lower case, slashes kept: `red-rocket`, `2024/reviews/dune`. */
export type DocumentId = Brand<string, 'DocumentId'>

/** A passage's number within one index generation; without meaning in any other. */
export type PassageId = Brand<number, 'PassageId'>

/** A position in a document's text, counted in UTF-16 code units from 0. */
export type CharOffset = Brand<number, 'CharOffset'>

export function documentId(value: string): DocumentId {
  if (value === '' || value !== value.toLowerCase()) {
    throw new RangeError(`a document id is lower case and not empty, got ${JSON.stringify(value)}`)
  }
  return value as DocumentId
}

export function passageId(value: number): PassageId {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`a passage id is a whole number from 0, got ${value}`)
  }
  return value as PassageId
}

export function charOffset(value: number): CharOffset {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`an offset is a whole number from 0, got ${value}`)
  }
  return value as CharOffset
}

/** Half-open: `text.slice(start, end)`. */
export interface Span {
  readonly start: CharOffset
  readonly end: CharOffset
}

export function span(start: number, end: number): Span {
  if (end < start) throw new RangeError(`a span ends at or after its start, got ${start}–${end}`)
  return { start: charOffset(start), end: charOffset(end) }
}

export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

export type NonEmpty<T> = readonly [T, ...T[]]

export function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0
}

/** A run of prose that sentences never cross: a paragraph, or one list item without its marker. */
export interface Block {
  readonly kind: 'paragraph' | 'item'
  readonly span: Span
}

/** What stands under one heading, up to the next heading of any level. Blocks are in reading order and do not overlap. */
export interface Section {
  /** Headings from the top down, without the document's title; empty before the first heading. */
  readonly path: readonly string[]
  /** From the heading's first character (or the first block's, where there is none) to the last block's end. */
  readonly span: Span
  readonly blocks: readonly Block[]
}

export interface DocumentRef {
  readonly id: DocumentId
  readonly title: string
  /** Where the site publishes the document, if the corpus says. */
  readonly url: string | null
  /** The first eight hexadecimal digits of the text's sha256: what a citation names. */
  readonly version: string
}

/** A document as it is quoted: `text` never changes after reading, and every offset points into it. */
export interface Document extends DocumentRef {
  /** BCP 47. */
  readonly language: string
  readonly text: string
  readonly sections: readonly Section[]
  /** sha256 (hex) over text, title, url, language and sections: changes whenever indexing must be redone. */
  readonly fingerprint: string
}

/** A few whole sentences of one section, read together. */
export interface Passage {
  readonly document: DocumentId
  /** From 0, in reading order, within the document. */
  readonly ordinal: number
  /** The document's title and the section's headings: embedded, matched and read with the passage, never quoted. */
  readonly title: string
  readonly path: readonly string[]
  readonly span: Span
  readonly text: string
  /** Offsets into the document's text, in reading order; together they hold every non-blank character of the passage's blocks. */
  readonly sentences: NonEmpty<Span>
}
