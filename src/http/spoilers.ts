import { plainWords } from '../core/plain-words.ts'

/**
 * Whether a sentence under these headings may give the story away: whether one of them has one of the phrases in it, as
 * whole words in whatever case. Never where there are no phrases.
 */
export function spoilerTest(phrases: readonly string[]): (section: readonly string[]) => boolean {
  const wanted = phrases.map(plainWords).filter((phrase) => phrase !== '')
  return (section) =>
    section.some((heading) => wanted.some((phrase) => ` ${plainWords(heading)} `.includes(` ${phrase} `)))
}
