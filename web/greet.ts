import type { ChatOptions } from './chat.ts'
import { documentsView } from './documents-view.ts'
import { suggestionsView } from './suggestions-view.ts'

/** What can be asked about and what could be asked. What cannot be had now is left out: asking will say what is wrong. */
export async function greet(
  { client, texts, documents: only, suggestions, onDocument }: ChatOptions,
  ask: (question: string) => void,
): Promise<readonly Node[]> {
  const [list, offer] = await Promise.allSettled([
    client.documents(),
    suggestions ?? client.suggestions(only).then((offered) => offered.suggestions),
  ])
  const all = list.status === 'fulfilled' ? list.value.documents : []
  const documents = only ? all.filter(({ id }) => only.includes(id)) : all
  const open = (id: string, event: Event) => onDocument?.(id, event)
  return [
    ...documentsView({ documents }, { texts, base: client.base, open }),
    ...suggestionsView(offer.status === 'fulfilled' ? offer.value : [], texts, ask),
  ]
}
