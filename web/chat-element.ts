import { AskError, clientOf, type Client } from './client.ts'
import {
  after,
  EMPTY_CONVERSATION,
  isWaiting,
  turnsOf,
  type Conversation,
  type ConversationEvent,
} from './conversation-state.ts'
import { documentsView } from './documents-view.ts'
import { element } from './element.ts'
import { exchangeView, type ExchangeView } from './exchange-view.ts'
import { announcementOf, failureText } from './reply-view.ts'
import { suggestionsView } from './suggestions-view.ts'
import { TEXTS } from './texts.ts'

const QUESTION_LIMIT = 1000
/** The limit is shown when it comes near. */
const LIMIT_SHOWN_FROM = 800
/** Long enough for a screen reader to take up what was said. Milliseconds. */
const SAID_FOR = 2000

/**
 * The chat. It takes over the form, log and status that stand in it (see index.html), so that the page has its shape
 * before any script runs. Importing this file registers nothing: `page.ts` does.
 */
export class ChatElement extends HTMLElement {
  #conversation: Conversation = EMPTY_CONVERSATION
  #lastId = 0
  #views = new Map<number, ExchangeView>()
  #connection = new AbortController()
  #request = new AbortController()
  #welcomed = false
  /** To be set before the element is connected, where it is not the page's own server. */
  client: Client | undefined

  connectedCallback(): void {
    this.client ??= clientOf(this.ownerDocument.baseURI)
    this.#connection = new AbortController()
    const { signal } = this.#connection
    const submit = (event: Event) => {
      event.preventDefault()
      this.ask(this.#input.value)
    }
    this.#form.addEventListener('submit', submit, { signal })
    this.#input.addEventListener('keydown', (event) => this.#sendOnEnter(event), { signal })
    this.#input.addEventListener('input', () => this.#showLimit(), { signal })
    this.#find('.restart', HTMLButtonElement).addEventListener('click', () => this.restart(), { signal })
    if (!this.#welcomed) void this.#welcome()
    this.#welcomed = true
  }

  disconnectedCallback(): void {
    this.#connection.abort()
    this.#request.abort()
  }

  /** Asks as if it had been typed and sent. Nothing is sent that is empty or too long, or while an answer is waited for. */
  ask(raw: string): void {
    const question = raw.trim()
    if (lengthOf(question) > QUESTION_LIMIT) this.#announce(this.#limitText(question))
    else if (question !== '' && !isWaiting(this.#conversation)) {
      this.#lastId += 1
      void this.#send(this.#lastId, question)
    }
  }

  /** Forgets the conversation, so that the next question is not understood as following up on it. */
  restart(): void {
    this.#request.abort()
    this.#happen({ kind: 'cleared' })
    this.#input.focus()
  }

  async #send(id: number, question: string): Promise<void> {
    const turns = turnsOf(this.#conversation)
    this.#happen({ kind: 'asked', id, question })
    if (this.#input.value.trim() === question) this.#input.value = ''
    this.#showLimit()
    this.#request = new AbortController()
    const { signal } = this.#request
    try {
      const reply = await this.client!.ask(question, turns, signal)
      this.#happen({ kind: 'replied', id, reply })
      if (!signal.aborted) this.#announce(announcementOf(reply))
    } catch (error) {
      if (signal.aborted) return this.#happen({ kind: 'failed', id, failure: { kind: 'offline' } })
      if (!(error instanceof AskError)) throw error
      this.#happen({ kind: 'failed', id, failure: error.failure })
      if (this.#input.value === '') this.#input.value = question
      this.#showLimit()
      this.#announce(failureText(error.failure))
    }
  }

  #happen(event: ConversationEvent): void {
    // Whoever has the end of the log out of the window is reading further up, and is not pulled down by an answer.
    const { clientHeight } = this.ownerDocument.documentElement
    const follow = event.kind === 'asked' || this.#log.getBoundingClientRect().bottom <= clientHeight
    this.#conversation = after(this.#conversation, event)
    this.#draw()
    // At once: a smooth scroll still under way when the answer comes would look like reading on further up.
    if (follow) this.#log.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }

  #draw(): void {
    const { exchanges } = this.#conversation
    for (const { id, question, outcome } of exchanges) {
      const view = this.#views.get(id) ?? this.#exchangeView(id, question)
      this.#views.set(id, view)
      view.show(outcome)
      const asked = outcome.kind === 'waiting'
      if (asked && view.node !== this.#log.lastElementChild) this.#log.append(view.node)
    }
    for (const [id, { node }] of this.#views) {
      if (exchanges.some((exchange) => exchange.id === id)) continue
      node.remove()
      this.#views.delete(id)
    }
    this.classList.toggle('talking', exchanges.length > 0)
    this.#form.setAttribute('aria-busy', String(isWaiting(this.#conversation)))
    this.#find('[type=submit]', HTMLButtonElement).ariaDisabled = String(isWaiting(this.#conversation))
  }

  #exchangeView(id: number, question: string): ExchangeView {
    return exchangeView(question, {
      retry: () => {
        if (isWaiting(this.#conversation)) return
        void this.#send(id, question)
        this.#views.get(id)?.focus()
      },
      ask: (suggestion) => this.#askByButton(suggestion),
    })
  }

  /** The button may go with what stood around it; the focus then goes on with the question it asked. */
  #askByButton(question: string): void {
    const before = this.#lastId
    this.ask(question)
    if (this.#lastId !== before) this.#views.get(this.#lastId)?.focus()
  }

  /** Says what can be asked. Where that cannot be had now, the page does without: asking will say what is wrong. */
  async #welcome(): Promise<void> {
    const [documents, offer] = await Promise.allSettled([
      this.client!.documents(),
      this.client!.suggestions(),
    ])
    const suggestions = offer.status === 'fulfilled' ? offer.value.suggestions : []
    this.#find('.welcome', HTMLElement).append(
      ...(documents.status === 'fulfilled' ? documentsView(documents.value) : []),
      ...suggestionsView(suggestions, (question) => this.#askByButton(question)),
    )
  }

  #sendOnEnter(event: KeyboardEvent): void {
    // 229: a key that an input method took, on browsers that do not say so otherwise.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    this.#form.requestSubmit()
  }

  #showLimit(): void {
    const question = this.#input.value.trim()
    this.#find('.limit', HTMLElement).textContent = this.#limitText(question)
    this.#input.ariaInvalid = String(lengthOf(question) > QUESTION_LIMIT)
  }

  #limitText(question: string): string {
    const length = lengthOf(question)
    return length < LIMIT_SHOWN_FROM ? '' : TEXTS.charactersLeft(QUESTION_LIMIT - length)
  }

  /** Said once: the log itself is not live. The entry goes when it has been read, so that nobody meets it by browsing. */
  #announce(text: string): void {
    const said = element('p', {}, text)
    this.#find('.announcer', HTMLElement).append(said)
    setTimeout(() => said.remove(), SAID_FOR)
  }

  get #form(): HTMLFormElement {
    return this.#find('form', HTMLFormElement)
  }

  get #input(): HTMLTextAreaElement {
    return this.#find('textarea', HTMLTextAreaElement)
  }

  get #log(): HTMLElement {
    return this.#find('[role=log]', HTMLElement)
  }

  #find<T extends HTMLElement>(selector: string, kind: new () => T): T {
    const found = this.querySelector(selector)
    if (!(found instanceof kind)) throw new TypeError(`<verbatim-chat> needs ${selector} in it`)
    return found
  }
}

/** As the server counts: characters, not UTF-16 code units. */
function lengthOf(question: string): number {
  return Array.from(question).length
}

declare global {
  interface HTMLElementTagNameMap {
    'verbatim-chat': ChatElement
  }
}
