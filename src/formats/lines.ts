/** A line of a text with its offsets, the line break and white space at both ends left out. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Lines between two blank ones. */
export interface Chunk {
  readonly lines: readonly [Line, ...Line[]]
  /** How many blank lines stand before it. */
  readonly gap: number
}

/** The runs of non-blank lines of a text, in order. Lines end with LF, CRLF, CR or a Unicode line or paragraph mark. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: { lines: [Line, ...Line[]]; gap: number }[] = []
  let gap = 0
  for (const { 0: raw, index } of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu)) {
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap += 1
      continue
    }
    const start = index + raw.indexOf(trimmed[0]!)
    const line = { text: trimmed, start, end: start + trimmed.length }
    const last = chunks.at(-1)
    if (gap === 0 && last) last.lines.push(line)
    else chunks.push({ lines: [line], gap })
    gap = 0
  }
  return chunks
}
