import type { QuotedSentence } from '../src/http/contract.js'
import { chatView, type ChatView } from './chat-view.ts'
import { AskError, type Client } from './client.ts'
import {
  after,
  isWaiting,
  lastIdOf,
  turnsOf,
  type Conversation,
  type ConversationEvent,
} from './conversation-state.ts'
import type { ConversationStore } from './conversation-store.ts'
import { documentsView } from './documents-view.ts'
import { exchangeView, type ExchangeView } from './exchange-view.ts'
import { endIsInView } from './in-view.ts'
import { announcementOf, failureText } from './announcement.ts'
import { suggestionsView } from './suggestions-view.ts'
import type { Texts } from './texts/en.ts'

export interface ChatOptions {
  readonly client: Client
  readonly texts: Texts
  readonly store: ConversationStore
  /** Ids of the only documents to ask; all where there are none. */
  readonly documents?: readonly string[]
  /** What is offered to an empty chat, instead of what the server suggests. */
  readonly suggestions?: readonly string[]
  /** The link to a citation was followed. Whoever shows the quote by themselves prevents the event's default. */
  onCitation?(quote: QuotedSentence, event: Event): void
  /** Says something once, by a live region in light DOM. */
  announce(text: string): void
}

export interface Chat {
  /** Asks as if it had been typed and sent. Nothing is sent that is empty or too long, or while an answer is waited for. */
  ask(question: string): void
  /** Moves the focus to the question box. */
  focus(): void
  /** Forgets the conversation, so that the next question is not understood as following up on it. */
  clear(): void
  destroy(): void
}

const QUESTION_LIMIT = 1000
/** The limit is shown when it comes near. */
const LIMIT_SHOWN_FROM = 800

/** A chat in `root`, which may be a shadow root; its styles, `chat.css`, are up to whoever shows it. */
export function createChat(root: HTMLElement | ShadowRoot, options: ChatOptions): Chat {
  const { client, texts, store } = options
  const view = chatView(texts)
  const { log, form, input } = view
  const exchanges = new Map<number, ExchangeView>()
  const cite = (quote: QuotedSentence, event: Event) => options.onCitation?.(quote, event)
  let conversation: Conversation = store.load()
  let lastId = lastIdOf(conversation)
  let request = new AbortController()

  function ask(raw: string): void {
    const question = raw.trim()
    if (lengthOf(question) > QUESTION_LIMIT) options.announce(limitText(question, texts))
    else if (question !== '' && !isWaiting(conversation)) {
      lastId += 1
      void send(lastId, question)
    }
  }

  async function send(id: number, question: string): Promise<void> {
    const turns = [...turnsOf(conversation)]
    happen({ kind: 'asked', id, question })
    if (input.value.trim() === question) input.value = ''
    showLimit(view, texts)
    request = new AbortController()
    const { signal } = request
    try {
      const documents = options.documents && { documents: options.documents }
      const reply = await client.ask({ question, turns, ...documents }, signal)
      happen({ kind: 'replied', id, reply })
      if (!signal.aborted) options.announce(announcementOf(reply, texts))
    } catch (error) {
      if (signal.aborted) return happen({ kind: 'failed', id, failure: { kind: 'offline' } })
      if (!(error instanceof AskError)) throw error
      happen({ kind: 'failed', id, failure: error.failure })
      if (input.value === '') input.value = question
      showLimit(view, texts)
      options.announce(failureText(error.failure, texts))
    }
  }

  function happen(event: ConversationEvent): void {
    // Whoever has the end of the log out of view is reading further up, and is not pulled down by an answer.
    const follow = event.kind === 'asked' || endIsInView(log)
    conversation = after(conversation, event)
    draw()
    if (event.kind === 'cleared') store.clear()
    else store.save(conversation)
    // At once: a smooth scroll still under way when the answer comes would look like reading on further up.
    if (follow) log.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }

  function draw(): void {
    for (const { id, question, outcome } of conversation.exchanges) {
      const shown = exchanges.get(id) ?? exchangeView(question, texts, requestsOf(id, question))
      exchanges.set(id, shown)
      shown.show(outcome)
      const isNew = !log.contains(shown.node) || outcome.kind === 'waiting'
      if (isNew && shown.node !== log.lastElementChild) log.append(shown.node)
    }
    for (const [id, { node }] of exchanges) {
      if (conversation.exchanges.some((exchange) => exchange.id === id)) continue
      node.remove()
      exchanges.delete(id)
    }
    view.node.classList.toggle('talking', conversation.exchanges.length > 0)
    form.setAttribute('aria-busy', String(isWaiting(conversation)))
    view.send.ariaDisabled = String(isWaiting(conversation))
  }

  function requestsOf(id: number, question: string) {
    return { retry: () => retry(id, question), ask: askByButton, cite }
  }

  function retry(id: number, question: string): void {
    if (isWaiting(conversation)) return
    void send(id, question)
    exchanges.get(id)?.focus()
  }

  /** The button may go with what stood around it; the focus then goes on with the question it asked. */
  function askByButton(question: string): void {
    const before = lastId
    ask(question)
    if (lastId !== before) exchanges.get(lastId)?.focus()
  }

  function clear(): void {
    request.abort()
    happen({ kind: 'cleared' })
    input.focus()
  }

  /** Says what can be asked. Where that cannot be had now, the chat does without: asking will say what is wrong. */
  async function greet(): Promise<void> {
    const [documents, offer] = await Promise.allSettled([
      client.documents(),
      options.suggestions ?? client.suggestions(options.documents).then(({ suggestions }) => suggestions),
    ])
    view.welcome.append(
      ...(documents.status === 'fulfilled' ? documentsView(documents.value, texts) : []),
      ...suggestionsView(offer.status === 'fulfilled' ? offer.value : [], texts, askByButton),
    )
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(input.value)
  })
  input.addEventListener('keydown', (event) => sendOnEnter(event, form))
  input.addEventListener('input', () => showLimit(view, texts))
  view.clear.addEventListener('click', clear)
  root.append(view.node)
  draw()
  void greet()

  return {
    ask,
    focus: () => input.focus(),
    clear,
    destroy: () => {
      request.abort()
      view.node.remove()
    },
  }
}

function sendOnEnter(event: KeyboardEvent, form: HTMLFormElement): void {
  // 229: a key that an input method took, on browsers that do not say so otherwise.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
  event.preventDefault()
  form.requestSubmit()
}

function showLimit({ input, limit }: ChatView, texts: Texts): void {
  const question = input.value.trim()
  limit.textContent = limitText(question, texts)
  input.ariaInvalid = String(lengthOf(question) > QUESTION_LIMIT)
}

function limitText(question: string, texts: Texts): string {
  const length = lengthOf(question)
  return length < LIMIT_SHOWN_FROM ? '' : texts.charactersLeft(QUESTION_LIMIT - length)
}

/** As the server counts: characters, not UTF-16 code units. */
function lengthOf(question: string): number {
  return Array.from(question).length
}
