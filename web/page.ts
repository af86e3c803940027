import { announcerIn } from './announcer.ts'
import { createChat } from './chat.ts'
import { clientOf } from './client.ts'
import { conversationStore } from './conversation-store.ts'
import { documentPane } from './document-pane.ts'
import { clientWithReply, replyInPage } from './reply-in-page.ts'
import { loadTexts } from './texts/load-texts.ts'

/** As pane.css has it: in narrower windows the article comes over the chat. */
const WIDE = matchMedia('(width >= 64rem)')

const texts = await loadTexts(navigator.languages)
const main = find('main')
const base = new URL('.', document.baseURI).href
const server = clientOf(base)
const documents = server.documents()
const client = clientWithReply({ ...server, documents: () => documents }, replyInPage(main))
const pane = documentPane(base, texts, WIDE)

document.documentElement.lang = texts.lang
find('.tagline').textContent = texts.tagline
main.replaceChildren()
main.after(pane.node)

const chat = createChat(main, {
  client,
  texts,
  store: conversationStore('page', () => localStorage),
  announce: announcerIn(find('.announcer')),
  permalink: (question) => `${base}?question=${encodeURIComponent(question)}`,
  onCitation: (quote, event) => aside(event, () => pane.show(quote)),
  onDocument: (id, event) => aside(event, () => pane.read(id)),
})

askFromAddress()
if (WIDE.matches) void openOnlyDocument()
else WIDE.addEventListener('change', () => void openOnlyDocument(), { once: true })

/** Shows in the pane what a link leads to, unless the link is to open somewhere else. */
function aside(event: Event, show: () => Promise<void>): void {
  const elsewhere = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)
  if (elsewhere) return
  event.preventDefault()
  void show()
}

/** A link to a question asks it, once: the conversation is kept, and the address is that of the page again. */
function askFromAddress(): void {
  const question = new URLSearchParams(location.search).get('question')
  if (question === null) return
  history.replaceState(null, '', base)
  chat.ask(question)
}

async function openOnlyDocument(): Promise<void> {
  const [only, ...others] = await documents.then((list) => list.documents).catch(() => [])
  if (only && others.length === 0) await pane.begin(only.id)
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new TypeError(`the page needs ${selector} in it`)
  return found
}
