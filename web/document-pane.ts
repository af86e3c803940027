import type { QuotedSentence } from '../src/http/contract.js'
import { markIn } from './article-marks.ts'
import { button } from './button.ts'
import { element } from './element.ts'
import { fetchArticle, type Article } from './fetch-article.ts'
import type { Texts } from './texts/en.ts'
import { paneTexts } from './texts/pane-texts.ts'

/** The article at the side of the chat. */
export interface DocumentPane {
  readonly node: HTMLElement
  /** Shows a document from its beginning. */
  open(id: string): Promise<void>
  /** Brings a quote into view, marked, with the focus on it; Escape brings the focus back to where it came from. */
  show(quote: QuotedSentence): Promise<void>
}

/** The article's headings stand below the page's and the pane's. */
const HEADINGS_ABOVE = 2

export function documentPane(base: string, { lang }: Texts): DocumentPane {
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
    'aside',
    { class: 'pane', lang, 'aria-labelledby': 'pane-title' },
    element('div', { class: 'pane-bar' }, title, back, own),
    body,
  )
  let shown: Article | undefined
  let shownKey: string | undefined
  /** What was asked for last: an article that comes after another was asked for is not shown. */
  let wanted: string | undefined
  let cameFrom: HTMLElement | undefined

  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && cameFrom) goBack()
  })

  async function open(id: string): Promise<void> {
    if (!(await load(id))) return
    mark(undefined)
    body.scrollTo({ top: 0 })
  }

  async function show(quote: QuotedSentence): Promise<void> {
    const { document: source, start, end } = quote
    const before = document.activeElement
    if (!(await load(source.id, source.version))) return
    const [first] = mark({ start, end })
    if (!first) return
    cameFrom = before instanceof HTMLElement ? before : undefined
    back.hidden = cameFrom === undefined
    first.tabIndex = -1
    first.focus({ preventScroll: true })
    centre(first)
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
    back.hidden = true
    cameFrom?.focus()
    cameFrom = undefined
  }

  return { node, open, show }
}
