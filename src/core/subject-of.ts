import { sliceOf, type Document } from './document.ts'

/** Words; what is longer is a sentence of its own. */
const LONGEST = 7

/**
 * What a document is about, as its text names it: what stands in quotation marks in the title, or before its colon, dash or
 * bracket, or else behind it, as far as the prose below says it too. Nothing where the title does not tell.
 */
export function subjectOf({
  title,
  text,
  sections,
}: Pick<Document, 'title' | 'text' | 'sections'>): string | undefined {
  const prose = sections.flatMap(({ blocks }) => blocks.map(({ span }) => sliceOf(text, span)))
  const isSaid = (name: string) => prose.some((block) => block.includes(name))
  const quoted = /“[^“”]{2,80}”|"[^"]{2,80}"/.exec(title)?.[0]
  const [before, ...behind] = title.split(/:\s|,\s|\s[–—|(-]/u).map((piece) => piece.trim())
  return [quoted, before, ...behind.flatMap(beginnings)].find(
    (name) =>
      name !== undefined &&
      /^[“"]?[\p{Lu}\p{N}]/u.test(name) &&
      name.split(/\s+/).length <= LONGEST &&
      isSaid(name),
  )
}

/** "Emma reviewed": with and without its last words, as long as two are left. */
function beginnings(piece: string): readonly string[] {
  const words = piece.split(/\s+/)
  return words.slice(1).map((_, less) => words.slice(0, words.length - less).join(' '))
}
