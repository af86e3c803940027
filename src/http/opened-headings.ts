import type { Section } from '../core/document.ts'

/** The headings of a section that stand right before it: those that the section before it is not under too. */
export function openedHeadings(
  { path }: Section,
  before: Section | undefined,
): readonly { readonly heading: string; readonly depth: number }[] {
  const shared = path.findIndex((heading, depth) => heading !== before?.path[depth])
  if (shared === -1) return []
  return path.slice(shared).map((heading, at) => ({ heading, depth: shared + at + 1 }))
}
