import type { Passage } from './document.ts'

/** What tells a reader where a passage stands: its headings from the top down, or the title where it has none. */
export function contextOf({ title, path }: Pick<Passage, 'title' | 'path'>): string {
  return path.length === 0 ? title : path.join(': ')
}
