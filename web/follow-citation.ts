import type { DocumentText, QuotedSentence } from '../src/http/contract.js'
import { inNewTab } from './in-new-tab.ts'
import type { IsUnder } from './show-on-page.ts'

export interface Citation {
  readonly quote: QuotedSentence
  /** Of following the link. */
  readonly event: Event
  textOf(): Promise<DocumentText>
  /** Before the page is to be seen. */
  leave(): void
  /** The quote has been marked and is in view. */
  shown(isUnder: IsUnder): void
}

/**
 * Follows the link of a citation. On the page that the document is published on, the quote is marked in its place; a page of the
 * same site opens in this tab; whatever else, the source view too, in another, so that nobody loses the page.
 */
export function followCitation(citation: Citation): void {
  const { quote, event, leave } = citation
  const link = event.currentTarget
  if (!(link instanceof HTMLAnchorElement) || wantsAnotherTab(event)) return
  if (isThisPage(quote.document.url)) {
    event.preventDefault()
    leave()
    void markHere(citation, link.href)
  } else if (link.origin === location.origin) leave()
  else inNewTab(event)
}

/** Where the page says it in other words now, the browser may still find the ends of it by the link's text fragment. */
async function markHere({ quote, textOf, shown }: Citation, href: string): Promise<void> {
  try {
    const { showOnPage } = await import('./show-on-page.ts')
    const isUnder = await showOnPage(quote, textOf)
    if (isUnder) return shown(isUnder)
  } catch {
    // The link itself is left.
  }
  location.href = href
}

function wantsAnotherTab(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)
}

function isThisPage(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false
  const { origin, pathname, search } = new URL(url)
  return origin === location.origin && pathname === location.pathname && search === location.search
}
