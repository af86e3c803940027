import type { Document, Section } from '../core/document.ts'
import { AppError } from '../core/errors.ts'
import { plainWords } from '../core/plain-words.ts'

/** A section that the document has not, or that could be any of several. */
export class UnknownSectionError extends AppError {
  readonly code = 'unknown-section'
}

interface Headed {
  readonly path: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * From the first character under a heading to the last, sections within it included. Headings are compared by their words; those
 * above it may be left out where one section only is called so. Throws UnknownSectionError.
 */
export function findSection({ id, sections }: Document, headings: readonly string[]): Headed {
  const wanted = headings.map(plainWords)
  const found = headedBy(wanted, sections)
  const exact = found.filter(({ path }) => path.length === wanted.length)
  const [first, ...others] = exact.length > 0 ? exact : found
  if (first === undefined) {
    throw new UnknownSectionError(`${id} has no section ${JSON.stringify(headings)}. ${thereAre(sections)}`)
  }
  if (others.length > 0) {
    throw new UnknownSectionError(
      `${id} has ${others.length + 1} sections ${JSON.stringify(headings)}. Give the headings above it too, or its start and end: ${told([first, ...others])}.`,
    )
  }
  return first
}

/** Each heading that ends with these, and what stands under it. Sections are flat, and a heading without text of its own is none. */
function headedBy(wanted: readonly string[], sections: readonly Section[]): readonly Headed[] {
  const found: { path: readonly string[]; from: number; to: number; lastAt: number }[] = []
  for (const [at, { path, span }] of sections.entries()) {
    const words = path.map(plainWords)
    for (let depth = wanted.length; depth <= path.length; depth += 1) {
      if (!wanted.every((heading, before) => heading === words[depth - wanted.length + before])) continue
      const heading = path.slice(0, depth)
      const above = found.findLast((each) => isSame(each.path, heading))
      if (above?.lastAt === at - 1 && path.length > depth) {
        above.to = span.end
        above.lastAt = at
      } else found.push({ path: heading, from: span.start, to: span.end, lastAt: at })
    }
  }
  return found
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, at) => heading === other[at])
}

function thereAre(sections: readonly Section[]): string {
  const headed = sections
    .filter(({ path }) => path.length > 0)
    .map(({ path, span }) => ({ path, from: span.start, to: span.end }))
  if (headed.length === 0) return 'It has no headings: read it from start to end.'
  return `Its sections: ${told(headed)}.`
}

// An error is to help, not to fill the assistant's memory.
const TOLD = 40

function told(sections: readonly Headed[]): string {
  const shown = sections.slice(0, TOLD).map(({ path, from, to }) => `${JSON.stringify(path)} (${from}–${to})`)
  const more = sections.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
