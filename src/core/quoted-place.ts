import type { DocumentId, Span } from './document.ts'
import type { Candidate } from './evidence.ts'

/** Where something stands that was quoted before. */
export interface QuotedPlace {
  readonly document: DocumentId
  readonly span: Span
}

export function isAt({ passage, sentence }: Candidate, { document, span }: QuotedPlace): boolean {
  return passage.passage.document === document && sentence.start < span.end && span.start < sentence.end
}

export function isQuoted(candidate: Candidate, places: readonly QuotedPlace[]): boolean {
  return places.some((place) => isAt(candidate, place))
}
