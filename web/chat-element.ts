import type { AskReply } from '../src/http/contract.js'
import { AskError, clientOf, type Client } from './client.ts'
import {
  after,
  EMPTY_CONVERSATION,
  isWaiting,
  turnsOf,
  type Conversation,
  type ConversationEvent,
  type Exchange,
} from './conversation-state.ts'
import { element } from './element.ts'
import { announcementOf, failureText, replyView } from './reply-view.ts'
import { TEXTS } from './texts.ts'

const QUESTION_LIMIT = 1000
/** The limit is shown when it comes near. */
const LIMIT_SHOWN_FROM = 800
/** Reading on further up than this, a visitor is not pulled down by an answer. CSS pixels. */
const AT_THE_BOTTOM = 80

/**
 * The chat. It takes over the form, log and status that stand in it (see index.html), so that the page has its shape
 * before any script runs. Importing this file registers nothing: `page.ts` does.
 */
export class ChatElement extends HTMLElement {
  #conversation: Conversation = EMPTY_CONVERSATION
  #lastId = 0
  #shown = new Map<number, { outcome: Exchange['outcome']; node: HTMLElement }>()
  /** To be set before the element is connected, where it is not the page's own server. */
  client: Client | undefined

  connectedCallback(): void {
    this.client ??= clientOf(this.ownerDocument.baseURI)
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.ask(this.#input.value)
    })
    this.#input.addEventListener('keydown', (event) => {
      // 229: a key that an input method took, on browsers that do not say so otherwise.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
      event.preventDefault()
      this.#form.requestSubmit()
    })
    this.#input.addEventListener('input', () => this.#showLimit())
    void this.#showAskable()
  }

  /** Asks as if it had been typed and sent. Nothing happens for an empty question or while one is waited for. */
  ask(raw: string): void {
    const question = raw.trim()
    if (question === '' || Array.from(question).length > QUESTION_LIMIT || isWaiting(this.#conversation))
      return
    this.#lastId += 1
    void this.#send(this.#lastId, question)
  }

  async #send(id: number, question: string): Promise<void> {
    const turns = turnsOf(this.#conversation)
    this.#happen({ kind: 'asked', id, question })
    if (this.#input.value.trim() === question) this.#input.value = ''
    this.#showLimit()
    try {
      const reply = await this.client!.ask(question, turns, new AbortController().signal)
      this.#happen({ kind: 'replied', id, reply })
      this.#announce(announcementOf(reply))
    } catch (error) {
      const failure = error instanceof AskError ? error.failure : ({ kind: 'failed' } as const)
      this.#happen({ kind: 'failed', id, failure })
      if (this.#input.value === '') this.#input.value = question
      this.#announce(failureText(failure))
    }
  }

  #happen(event: ConversationEvent): void {
    this.#conversation = after(this.#conversation, event)
    const scroller = this.ownerDocument.scrollingElement!
    const wasAtBottom =
      scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < AT_THE_BOTTOM ||
      event.kind === 'asked'
    this.#draw()
    if (wasAtBottom)
      this.#log.lastElementChild?.scrollIntoView({ block: event.kind === 'asked' ? 'end' : 'nearest' })
  }

  #draw(): void {
    this.classList.toggle('talking', this.#conversation.exchanges.length > 0)
    for (const exchange of this.#conversation.exchanges) {
      const shown = this.#shown.get(exchange.id)
      if (shown?.outcome === exchange.outcome) continue
      const node = this.#exchangeView(exchange)
      if (shown) shown.node.replaceWith(node)
      else this.#log.append(node)
      this.#shown.set(exchange.id, { outcome: exchange.outcome, node })
    }
    this.#form.setAttribute('aria-busy', String(isWaiting(this.#conversation)))
  }

  #exchangeView({ id, question, outcome }: Exchange): HTMLElement {
    const asked = element(
      'h3',
      { class: 'question' },
      element('span', { class: 'hidden' }, `${TEXTS.you}: `),
      question,
    )
    return element('article', { class: 'exchange' }, asked, ...this.#outcomeView(id, question, outcome))
  }

  #outcomeView(id: number, question: string, outcome: Exchange['outcome']): readonly Node[] {
    switch (outcome.kind) {
      case 'waiting':
        return [element('p', { class: 'waiting' }, TEXTS.searching)]
      case 'replied':
        return [...replyView(outcome.reply), ...this.#suggestionsView(outcome.reply)]
      case 'failed': {
        const retry = element('button', { type: 'button' }, TEXTS.retry)
        retry.addEventListener('click', () => {
          if (this.#input.value === question) this.#input.value = ''
          void this.#send(id, question)
        })
        return [element('div', { class: 'failure' }, element('p', {}, failureText(outcome.failure)), retry)]
      }
    }
  }

  #suggestionsView({ suggestions }: Pick<AskReply, 'suggestions'>): readonly Node[] {
    if (suggestions.length === 0) return []
    const buttons = suggestions.map((question) => {
      const button = element('button', { type: 'button' }, question)
      button.addEventListener('click', () => this.ask(question))
      return element('li', {}, button)
    })
    return [
      element('p', { class: 'label' }, TEXTS.suggestions),
      element('ul', { class: 'suggestions' }, ...buttons),
    ]
  }

  /** What can be asked about. Where it cannot be had now, the page does without: asking will say what is wrong. */
  async #showAskable(): Promise<void> {
    const [documents, suggestions] = await Promise.allSettled([
      this.client!.documents(),
      this.client!.suggestions(),
    ])
    const links =
      documents.status === 'fulfilled'
        ? documents.value.documents.map(({ id, title }) => {
            const path = id.split('/').map(encodeURIComponent).join('/')
            return element('li', {}, element('a', { href: `documents/${path}` }, title))
          })
        : []
    const askable =
      links.length === 0
        ? []
        : [element('p', { class: 'label' }, TEXTS.askable), element('ul', { class: 'askable' }, ...links)]
    const offered = suggestions.status === 'fulfilled' ? this.#suggestionsView(suggestions.value) : []
    this.#find('.welcome', HTMLElement).append(...askable, ...offered)
  }

  #showLimit(): void {
    const length = Array.from(this.#input.value.trim()).length
    const limit = this.#find('.limit', HTMLElement)
    limit.textContent = length < LIMIT_SHOWN_FROM ? '' : TEXTS.charactersLeft(QUESTION_LIMIT - length)
    this.#input.setAttribute('aria-invalid', String(length > QUESTION_LIMIT))
  }

  /** Said once: the log itself is not live. The entry goes when it has been read, so that nobody meets it by browsing. */
  #announce(text: string): void {
    const said = element('p', {}, text)
    this.#find('.announcer', HTMLElement).append(said)
    setTimeout(() => said.remove(), 2000)
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

declare global {
  interface HTMLElementTagNameMap {
    'verbatim-chat': ChatElement
  }
}
