import { announcerIn } from './announcer.ts'
import { createChat } from './chat.ts'
import { clientOf } from './client.ts'
import { conversationStore } from './conversation-store.ts'
import { EN } from './texts/en.ts'

const main = document.querySelector('main')
const announcer = document.querySelector<HTMLElement>('.announcer')
if (!main || !announcer) throw new TypeError('the page needs main and .announcer in it')

// What stands there serves where no script runs.
main.replaceChildren()
createChat(main, {
  client: clientOf(document.baseURI),
  texts: EN,
  store: conversationStore('page', () => localStorage),
  announce: announcerIn(announcer),
})
