import type { DocumentText, QuotedSentence } from '../src/http/contract.js'

/** What stands around a quote, exactly as in the document. */
export interface Passage {
  readonly before: string
  readonly after: string
}

/** Undefined where the text is no longer the one that was quoted. */
export function passageAround(
  { text, version }: Pick<DocumentText, 'text' | 'version'>,
  { document, passage, start, end }: Pick<QuotedSentence, 'document' | 'passage' | 'start' | 'end'>,
): Passage | undefined {
  if (version !== document.version) return undefined
  return { before: text.slice(passage.start, start), after: text.slice(end, passage.end) }
}

/** Whether there is more in the passage than the quote. */
export function hasMore({ passage, start, end }: Pick<QuotedSentence, 'passage' | 'start' | 'end'>): boolean {
  return passage.start < start || end < passage.end
}
