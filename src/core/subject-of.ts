import { sliceOf, type Document } from './document.ts'

/** Words; what is longer is a sentence of its own. */
const LONGEST = 7

/**
 * What a document is about, as its text names it: what stands in quotation marks in the title, or before its colon, dash or
 * bracket, if the prose below says it too. Nothing where the title does not tell.
 */
export function subjectOf({
  title,
  text,
  sections,
}: Pick<Document, 'title' | 'text' | 'sections'>): string | undefined {
  const quoted = /“[^“”]{2,80}”|"[^"]{2,80}"/.exec(title)?.[0]
  const before = title.split(/:\s|\s[–—|(-]/u)[0]!.trim()
  const said = (name: string) =>
    sections.some(({ blocks }) => blocks.some(({ span }) => sliceOf(text, span).includes(name)))
  return [quoted, before].find(
    (name) =>
      name !== undefined &&
      /^[“"]?[\p{Lu}\p{N}]/u.test(name) &&
      name.split(/\s+/).length <= LONGEST &&
      said(name),
  )
}
