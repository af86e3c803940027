/** How much of a document is read at once, in UTF-16 code units: some two thousand tokens. */
export const PAGE_CHARACTERS = 8000

/** As much of `[from, to)` as fits a page: cut between paragraphs or words where one ends in its last quarter, never within a character. */
export function pageOf(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly start: number; readonly end: number } {
  const start = wholeCharacter(text, from)
  if (to - start <= PAGE_CHARACTERS) return { start, end: endOfCharacter(text, to) }
  const full = start + PAGE_CHARACTERS
  const least = full - PAGE_CHARACTERS / 4
  for (const boundary of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(boundary, full - boundary.length)
    if (at >= least) return { start, end: at + boundary.length }
  }
  return { start, end: wholeCharacter(text, full) }
}

/** The offset itself, or that of the character that it would cut in two. */
function wholeCharacter(text: string, offset: number): number {
  return cutsCharacter(text, offset) ? offset - 1 : offset
}

function endOfCharacter(text: string, offset: number): number {
  return cutsCharacter(text, offset) ? offset + 1 : offset
}

function cutsCharacter(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && text.codePointAt(offset - 1)! > 0xffff
}
