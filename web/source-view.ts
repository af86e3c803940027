import { element } from './element.ts'
import { piecesOf, spanInHash } from './mark-span.ts'

// Marks the span that the address names in the text, and brings it into view.
const blocks = Array.from(document.querySelectorAll<HTMLElement>('[data-start]'), (node) => ({
  node,
  text: node.textContent,
  start: Number(node.dataset['start']),
}))

function show(): void {
  for (const { node, text } of blocks) if (node.querySelector('mark')) node.replaceChildren(text)
  const span = spanInHash(location.hash)
  if (!span) return
  const pieces = piecesOf(
    blocks.map(({ start, text }) => ({ start, length: text.length })),
    span,
  )
  const marks = pieces.map(({ element: at, from, to }) => {
    const { node, text } = blocks[at]!
    const mark = element('mark', {}, text.slice(from, to))
    node.replaceChildren(text.slice(0, from), mark, text.slice(to))
    return mark
  })
  const [first] = marks
  if (!first) return
  first.tabIndex = -1
  first.scrollIntoView({ block: 'center' })
  first.focus({ preventScroll: true })
}

addEventListener('hashchange', show)
show()
