import type { DocumentText, QuotedSentence } from '../src/http/contract.js'
import { findText, type TextPlace } from './find-text.ts'
import { highlightRange } from './highlight-range.ts'

/** How much around a sentence tells it from another that says the same. Characters. */
const CONTEXT = 80
const NOT_READ = 'script, style, noscript, template, textarea, select'

/** Whether something lies over the marked quote. */
export type IsUnder = (cover: Element) => boolean

/** Marks the quote where it stands on this page, and brings it into view. Undefined where it does not. */
export async function showOnPage(
  { text, start, end }: QuotedSentence,
  textOf: () => Promise<DocumentText>,
): Promise<IsUnder | undefined> {
  const nodes = textNodes()
  const texts = nodes.map(({ data }) => data)
  let places = findText(texts, text)
  if (places.length > 1) {
    const whole = (await textOf().catch(() => undefined))?.text ?? ''
    const before = whole.slice(Math.max(0, start - CONTEXT), start)
    places = findText(texts, text, { before, after: whole.slice(end, end + CONTEXT) })
  }
  const [found] = places
  if (!found) return undefined
  const range = new Range()
  const at = ({ text, offset }: TextPlace) => [nodes[text]!, offset] as const
  range.setStart(...at(found.start))
  range.setEnd(...at(found.end))
  highlightRange(range)
  return (cover) => overlap(cover.getBoundingClientRect(), range.getBoundingClientRect())
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function textNodes(): readonly Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const parent = node.parentElement
    const read = parent && !parent.closest(NOT_READ) && parent.checkVisibility()
    if (read && node instanceof Text) found.push(node)
  }
  return found
}
