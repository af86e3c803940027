/**
 * `#c1240-1400`: a span of the document, as links to citations name it. A text fragment may follow, which a browser that knows of
 * such does not show.
 */
export function spanInHash(hash: string): { readonly start: number; readonly end: number } | undefined {
  const [, start, end] = /^#c(\d{1,9})-(\d{1,9})(?::~:|$)/.exec(hash) ?? []
  return start !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : undefined
}

/** A piece of one element's text. */
export interface Piece {
  readonly element: number
  /** Within the element's text. */
  readonly from: number
  readonly to: number
}

/** The pieces of the elements, each with its offset in the document and its length, that a span covers; in their order. */
export function piecesOf(
  elements: readonly { readonly start: number; readonly length: number }[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Piece[] {
  return elements.flatMap((element, at) => {
    const from = Math.max(0, start - element.start)
    const to = Math.min(element.length, end - element.start)
    return from < to ? [{ element: at, from, to }] : []
  })
}
