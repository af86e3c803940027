import { announcerIn } from './announcer.ts'
import { createChat } from './chat.ts'
import { clientOf } from './client.ts'
import { conversationStore } from './conversation-store.ts'
import { inNewTab } from './in-new-tab.ts'
import { loadTexts } from './texts/load-texts.ts'

// The chat in a frame of somebody else's page, for sites that let in no scripts. What the attributes of the script tag say to the
// widget, the address says here: `?language=de&document=red-rocket&suggestion=…&color-scheme=dark`.
const asked = new URLSearchParams(location.search)
const texts = await loadTexts([...asked.getAll('language'), ...navigator.languages])
const base = new URL('.', document.baseURI).href
const [documents, suggestions] = [asked.getAll('document'), asked.getAll('suggestion')]

document.documentElement.lang = texts.lang
document.documentElement.style.colorScheme = asked.get('color-scheme') ?? ''
find('h1').textContent = texts.tagline
createChat(find('main'), {
  client: clientOf(base, { language: texts.lang }),
  texts,
  store: conversationStore(`embed:${asked}`, () => localStorage),
  announce: announcerIn(find('.announcer')),
  ...(documents.length > 0 && { documents }),
  ...(suggestions.length > 0 && { suggestions }),
  // A frame is small, and what is around it is not to be lost.
  onCitation: (_, event) => inNewTab(event),
  onDocument: (_, event) => inNewTab(event),
})

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new TypeError(`the page needs ${selector} in it`)
  return found
}
