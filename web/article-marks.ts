import { element } from './element.ts'
import { piecesOf } from './mark-span.ts'

/** Marks a span of the document in its article, and no other. Returns the marks, in their order. */
export function markIn(
  article: HTMLElement,
  span: { readonly start: number; readonly end: number } | undefined,
): readonly HTMLElement[] {
  for (const mark of article.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes)
  article.normalize()
  if (span === undefined) return []
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-start]')]
  const pieces = piecesOf(
    blocks.map((node) => ({ start: Number(node.dataset['start']), length: node.textContent.length })),
    span,
  )
  return pieces.map(({ element: at, from, to }) => {
    const text = blocks[at]!.textContent
    const mark = element('mark', {}, text.slice(from, to))
    blocks[at]!.replaceChildren(text.slice(0, from), mark, text.slice(to))
    return mark
  })
}
