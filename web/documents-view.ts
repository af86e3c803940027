import type { DocumentList } from '../src/http/contract.js'
import { element } from './element.ts'
import type { Texts } from './texts/en.ts'

/** More documents than these are folded away. */
const SHOWN_AT_ONCE = 8

/** What can be asked about, each with a link to read it; nothing where there is none. */
export function documentsView({ documents }: Pick<DocumentList, 'documents'>, texts: Texts): readonly Node[] {
  if (documents.length === 0) return []
  const items = documents.map(({ id, title }) => {
    const path = id.split('/').map(encodeURIComponent).join('/')
    return element('li', {}, element('a', { href: `documents/${path}` }, title))
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
    element('p', { class: 'label' }, texts.askable),
    element('ul', { class: 'askable' }, ...items),
    ...rest,
  ]
}
