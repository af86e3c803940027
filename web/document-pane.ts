import type { QuotedSentence } from '../src/http/contract.js'
import { markIn } from './article-marks.ts'
import { button } from './button.ts'
import { element } from './element.ts'
import { fetchArticle, type Article } from './fetch-article.ts'
import { paneSheet } from './pane-sheet.ts'
import type { Texts } from './texts/en.ts'
import { paneTexts } from './texts/pane-texts.ts'

/** The article at the side of the chat; over it where there is no room. */
export interface DocumentPane {
  readonly node: HTMLElement
  /** Shows a document from its beginning. */
  read(id: string): Promise<void>
  /** The same without going there, unless something is shown already. */
  begin(id: string): Promise<void>
  /** Brings a quote into view, marked, with the focus on it; Escape brings the focus back to where it came from. */
  show(quote: QuotedSentence): Promise<void>
}

/** The article's headings stand below the page's and the pane's. */
const HEADINGS_ABOVE = 2

/** `wide`: where there is room at the side. */
export function documentPane(base: string, { lang }: Texts, wide: MediaQueryList): DocumentPane {
  const texts = paneTexts(lang)
  const title = element('h2', { class: 'pane-title' }, texts.article)
  const own = element('a', { class: 'quiet', hidden: '' }, texts.openArticle)
  const back = button(texts.backToAnswer, goBack, { class: 'quiet', icon: 'back' })
  const body = element(
    'div',
    { class: 'pane-body', tabindex: '0', role: 'region', 'aria-labelledby': 'pane-title' },
    element('p', { class: 'pane-empty' }, texts.chooseArticle),
  )
  title.id = 'pane-title'
  back.hidden = true
  const node = element(
    'div',
    { class: 'pane', role: 'complementary', lang, 'aria-labelledby': 'pane-title' },
    element('div', { class: 'pane-bar' }, title, back, own),
    body,
  )
  let shown: Article | undefined
  let shownKey: string | undefined
  /** What was asked for last: an article that comes after another was asked for is not shown. */
  let wanted: string | undefined
  let cameFrom: HTMLElement | undefined
  const sheet = paneSheet(node, wide, returnFocus)

  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !back.hidden) goBack()
  })

  async function begin(id: string): Promise<void> {
    if (!shown) await load(id)
  }

  async function show(quote: QuotedSentence): Promise<void> {
    const { document: source, start, end } = quote
    const before = document.activeElement
    cover(before, texts.backToAnswer)
    if (!(await load(source.id, source.version))) return
    const [first] = mark({ start, end })
    // Gone back already, or nothing to show.
    if (!first || !(wide.matches || sheet.isOpen)) return
    comeFrom(before, texts.backToAnswer)
    first.tabIndex = -1
    first.focus({ preventScroll: true })
    centre(first)
  }

  async function read(id: string): Promise<void> {
    cover(document.activeElement, texts.backToChat)
    if (!(await load(id))) return
    mark(undefined)
    body.scrollTo({ top: 0 })
  }

  /** At once, so that something is seen to happen; from then on there is a way back, whatever comes of the article. */
  function cover(before: Element | null, way: string): void {
    sheet.open()
    if (!sheet.isOpen) return
    comeFrom(before, way)
    body.focus({ preventScroll: true })
  }

  function comeFrom(element: Element | null, way: string): void {
    back.querySelector('.name')?.replaceChildren(way)
    cameFrom = element instanceof HTMLElement ? element : undefined
    back.hidden = cameFrom === undefined && !sheet.isOpen
  }

  function mark(span: { readonly start: number; readonly end: number } | undefined) {
    return shown ? markIn(shown.node, span) : []
  }

  /** In the pane alone: `scrollIntoView` would move the chat too. */
  function centre(mark: HTMLElement): void {
    const { top } = mark.getBoundingClientRect()
    const frame = body.getBoundingClientRect()
    body.scrollBy({ top: top - frame.top - frame.height / 3 })
  }

  async function load(id: string, version?: string): Promise<boolean> {
    const key = `${id} ${version ?? ''}`
    wanted = key
    if (shownKey === key) return true
    try {
      const article = await fetchArticle(base, id, version)
      if (wanted !== key) return false
      shown = article
      shownKey = key
      own.href = article.href
      own.hidden = false
      for (const heading of article.node.querySelectorAll('h1, h2, h3, h4, h5, h6'))
        heading.ariaLevel = String(Number(heading.tagName.slice(1)) + HEADINGS_ABOVE)
      body.replaceChildren(article.node)
      return true
    } catch {
      if (wanted !== key) return false
      shownKey = undefined
      body.replaceChildren(element('p', { class: 'pane-empty', role: 'alert' }, texts.articleFailed))
      return false
    }
  }

  function goBack(): void {
    if (sheet.isOpen) sheet.close()
    else returnFocus()
  }

  function returnFocus(): void {
    back.hidden = true
    cameFrom?.focus()
    cameFrom = undefined
  }

  return { node, begin, read, show }
}
