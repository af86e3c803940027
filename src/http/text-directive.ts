import { sliceOf, type Document, type Span } from '../core/document.ts'
import { asBrowsersCompare, firstPlaceOf, type Place } from './find-directive.ts'
import { openedHeadings } from './opened-headings.ts'
import type { TextDirective } from './text-fragment.ts'

/** Words at each end that are enough to find a long quote by: a page may set what is between in another way. */
const WORDS_AT_EACH_END = 5
/** Words before and behind that tell a place from others that read the same, tried in this order. */
const WORDS_AROUND = [3, 8] as const

/** Finds a quote by its words alone. Undefined where it has none. */
export function directiveOf(quote: string): TextDirective | undefined {
  return waysToSay(quote)[0]
}

/**
 * Finds a span of one block on a page that shows the whole document: the first of a few ways, short ones before long ones, that
 * a browser takes for this very span. Where the same stands around the same words elsewhere, it is the longest, and the browser
 * shows the first of the places.
 */
export function directiveFor(
  document: Pick<Document, 'title' | 'text' | 'sections'>,
  span: Span,
): TextDirective | undefined {
  const { texts, at } = blocksOf(document, span)
  if (at === undefined) return directiveOf(sliceOf(document.text, span))
  const whole = texts[at.text]!
  const [before, behind] = [whole.slice(0, at.from), whole.slice(at.to)]
  const contexts = [
    { before: '', behind: '' },
    ...WORDS_AROUND.map((count) => nearest(count, before, behind)),
    // Between two blocks a page may have something of its own, so these are left for last.
    ...WORDS_AROUND.map((count) =>
      nearest(count, before.trim() || texts[at.text - 1] || '', behind.trim() || texts[at.text + 1] || ''),
    ),
  ]
  const ways = contexts.flatMap(({ before, behind }) =>
    waysToSay(sliceOf(document.text, span)).map((way) => ({
      ...(before === '' ? {} : { prefix: before }),
      ...way,
      ...(behind === '' ? {} : { suffix: behind }),
    })),
  )
  const compared = texts.map(asBrowsersCompare)
  const wanted = {
    text: at.text,
    from: asBrowsersCompare(before).length,
    to: asBrowsersCompare(whole.slice(0, at.to)).length,
  }
  return ways.find((way) => isSame(firstPlaceOf(compared, way), wanted)) ?? ways.at(-1)
}

/** The first and last words of it, where it is long; and all of it. */
function waysToSay(quote: string): readonly TextDirective[] {
  const words = wordsOf(quote)
  if (words.length === 0) return []
  const whole = { start: words.join(' ') }
  if (words.length <= 2 * WORDS_AT_EACH_END) return [whole]
  const [start, end] = [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)]
  return [{ start: start.join(' '), end: end.join(' ') }, whole]
}

/** What a page that shows the document has in it, block by block, headings too; and where the span is in those. */
function blocksOf(
  { title, text, sections }: Pick<Document, 'title' | 'text' | 'sections'>,
  span: Span,
): { readonly texts: readonly string[]; readonly at: Place | undefined } {
  const texts = [title]
  let at: Place | undefined
  for (const [number, section] of sections.entries()) {
    texts.push(...openedHeadings(section, sections[number - 1]).map(({ heading }) => heading))
    for (const block of section.blocks) {
      const { start, end } = block.span
      if (start <= span.start && span.end <= end) {
        at = { text: texts.length, from: span.start - start, to: span.end - start }
      }
      texts.push(sliceOf(text, block.span))
    }
  }
  return { texts, at }
}

function nearest(count: number, before: string, behind: string) {
  return {
    before: wordsOf(before).slice(-count).join(' '),
    behind: wordsOf(behind).slice(0, count).join(' '),
  }
}

function isSame(found: Place | undefined, { text, from, to }: Place): boolean {
  return found?.text === text && found.from === from && found.to === to
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
