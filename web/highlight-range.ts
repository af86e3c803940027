const NAME = 'verbatim-quote'
let styled = false

/**
 * Marks a range of the page and brings it into view, without a change to its elements: as a highlight of its own where the
 * browser knows those (CSS Custom Highlight API), else by selecting it. Tab goes on from there.
 */
export function highlightRange(range: Range): void {
  const selection = getSelection()
  selection?.removeAllRanges()
  if (CSS.highlights) {
    addStyle()
    CSS.highlights.set(NAME, new Highlight(range))
    selection?.collapse(range.startContainer, range.startOffset)
  } else selection?.addRange(range)
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const { top, bottom } = range.getBoundingClientRect()
  // Where what holds it is higher than the window.
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3 })
}

function addStyle(): void {
  if (styled) return
  styled = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`::highlight(${NAME}){background-color:#ffe08a;color:#1b1813}`)
  document.adoptedStyleSheets.push(sheet)
}
