import type { DocumentList } from '../src/http/contract.js'
import { documentPath } from './client.ts'
import { element } from './element.ts'
import type { Texts } from './texts/en.ts'

/** More documents than these are folded away. */
const SHOWN_AT_ONCE = 5

export interface DocumentsContext {
  readonly texts: Texts
  readonly base: string
  /** The link to a document was followed. */
  open(id: string, event: Event): void
}

/** What can be asked about, each with a link to read it; nothing where there is none. */
export function documentsView(
  { documents }: Pick<DocumentList, 'documents'>,
  { texts, base, open }: DocumentsContext,
): readonly Node[] {
  if (documents.length === 0) return []
  const items = documents.map(({ id, title }) => {
    const link = element('a', { href: new URL(documentPath(id), base).href, lang: '' }, title)
    link.addEventListener('click', (event) => open(id, event))
    return element('li', {}, link)
  })
  const folded = items.splice(SHOWN_AT_ONCE)
  const rest =
    folded.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, texts.moreDocuments(folded.length)),
            element('ul', { class: 'askable' }, ...folded),
          ),
        ]
  return [
    element(
      'div',
      { class: 'documents' },
      element('p', { class: 'label' }, texts.askable),
      element('ul', { class: 'askable' }, ...items),
      ...rest,
    ),
  ]
}
