import type { DocumentText, Published, QuotedSentence } from '../src/http/contract.js'
import { announcementOf, failureText } from './announcement.ts'
import { chatView } from './chat-view.ts'
import { AskError, type Client } from './client.ts'
import {
  after,
  isWaiting,
  lastIdOf,
  turnsOf,
  type ConversationEvent,
  type Exchange,
  type Failure,
} from './conversation-state.ts'
import type { ConversationStore } from './conversation-store.ts'
import { exchangeView } from './exchange-view.ts'
import { feedbackOf } from './feedback-of.ts'
import type { Rating } from './feedback-view.ts'
import { greet } from './greet.ts'
import { logView } from './log-view.ts'
import { passageAround } from './passage.ts'
import { isTooLong, limitText, showLimit } from './question-limit.ts'
import type { Texts } from './texts/en.ts'

export interface ChatOptions {
  readonly client: Client
  readonly texts: Texts
  readonly store: ConversationStore
  /** Ids of the only documents to ask; all where there are none. */
  readonly documents?: readonly string[]
  /** The document that this very page publishes. */
  readonly published?: Published
  /** What is offered to an empty chat, instead of what the server suggests. */
  readonly suggestions?: readonly string[]
  /** The link to a citation was followed. Whoever shows the quote by themselves prevents the event's default. */
  onCitation?(quote: QuotedSentence, event: Event): void
  /** The link to a document was followed; likewise. */
  onDocument?(id: string, event: Event): void
  /** The address that asks a question, to be copied; nobody is offered one where there is none. */
  permalink?(question: string): string
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

/** A chat in `root`, which may be a shadow root; its styles, `chat.css`, are up to whoever shows it. */
export function createChat(root: HTMLElement | ShadowRoot, options: ChatOptions): Chat {
  const { client, texts, store, announce } = options
  const view = chatView(texts, { ask: () => ask(view.input.value), clear })
  const log = logView(view.log, texts, viewOf)
  const texting = new Map<string, Promise<DocumentText>>()
  let conversation = store.load()
  let lastId = lastIdOf(conversation)
  let request = new AbortController()

  const context = {
    texts,
    base: client.base,
    announce,
    cite: (quote: QuotedSentence, event: Event) => options.onCitation?.(quote, event),
    passageOf: async (quote: QuotedSentence) => passageAround(await textOf(quote.document.id), quote),
  }

  function viewOf(exchange: Exchange) {
    const { id, question } = exchange
    const again = (asTyped: boolean) => {
      if (isWaiting(conversation)) return
      void send(id, question, asTyped)
      log.focus(id)
    }
    return exchangeView(exchange, context, {
      retry: () => again(exchangeOf(id)?.asTyped ?? false),
      askAsTyped: () => again(true),
      stop: () => {
        request.abort()
        view.input.focus()
      },
      ask: askByButton,
      rate: (rating) => rate(id, rating),
      permalink: options.permalink?.(question),
    })
  }

  function ask(raw: string): void {
    const question = raw.trim()
    if (isTooLong(question)) announce(limitText(question, texts))
    else if (question !== '' && !isWaiting(conversation)) {
      // Another tab may ask at the same time.
      lastId = Math.max(lastId + 1, Date.now())
      void send(lastId, question, false)
    }
  }

  async function send(id: number, question: string, asTyped: boolean): Promise<void> {
    const turns = asTyped ? [] : turnsOf(conversation)
    const { documents, published } = options
    request = new AbortController()
    const { signal } = request
    happen({ kind: 'asked', id, question, asTyped })
    try {
      const body = {
        question,
        turns: [...turns],
        ...(documents && { documents }),
        ...(published && { published }),
        ...(asTyped && { asTyped }),
      }
      const reply = await client.ask(body, signal)
      happen({ kind: 'replied', id, reply })
      if (!signal.aborted) announce(announcementOf(reply, texts))
    } catch (error) {
      if (!signal.aborted && !(error instanceof AskError)) throw error
      const failure: Failure = error instanceof AskError ? error.failure : { kind: 'stopped' }
      if (exchangeOf(id) === undefined) return
      happen({ kind: 'failed', id, failure })
      announce(failureText(failure, texts))
    }
  }

  function happen(event: ConversationEvent): void {
    conversation = after(conversation, event)
    if (event.kind === 'cleared') store.clear()
    else if (event.kind !== 'elsewhere') store.save(conversation)
    draw(event.kind === 'asked')
  }

  function draw(follow: boolean): void {
    const waiting = isWaiting(conversation)
    view.node.classList.toggle('talking', conversation.exchanges.length > 0)
    view.form.setAttribute('aria-busy', String(waiting))
    view.send.ariaDisabled = String(waiting)
    if (view.input.value !== conversation.draft) view.input.value = conversation.draft
    showLimit(view, texts)
    log.show(conversation, follow)
  }

  async function rate(id: number, rating: Rating): Promise<void> {
    const exchange = exchangeOf(id)
    if (exchange?.outcome.kind !== 'replied') return
    await client.feedback(feedbackOf(exchange.question, exchange.outcome.reply, rating))
    happen({ kind: 'rated', id, helpful: rating.helpful })
  }

  /** The button may go with what stood around it; the focus then goes on with the question it asked. */
  function askByButton(question: string): void {
    const before = lastId
    ask(question)
    if (lastId !== before) log.focus(lastId)
  }

  function clear(): void {
    request.abort()
    happen({ kind: 'cleared' })
    view.input.focus()
  }

  function exchangeOf(id: number): Exchange | undefined {
    return conversation.exchanges.find((exchange) => exchange.id === id)
  }

  /** The text of a document, asked for once; again where that failed. */
  function textOf(id: string): Promise<DocumentText> {
    const text = texting.get(id) ?? client.document(id)
    texting.set(id, text)
    text.catch(() => texting.delete(id))
    return text
  }

  const typed = () => {
    conversation = after(conversation, { kind: 'typed', draft: view.input.value })
    showLimit(view, texts)
  }
  const leave = () => {
    if (conversation.draft !== '' || conversation.exchanges.length > 0) store.save(conversation)
  }
  view.input.addEventListener('input', typed)
  addEventListener('pagehide', leave)
  const unwatch = store.watch(({ exchanges }) => {
    if (exchanges.length === 0) request.abort()
    happen({ kind: 'elsewhere', exchanges })
  })
  view.form.prepend(log.newAnswer)
  root.append(view.node)
  draw(false)
  void greet(options, askByButton).then((shown) => view.welcome.append(...shown))

  return {
    ask,
    focus: () => view.input.focus(),
    clear,
    destroy: () => {
      request.abort()
      removeEventListener('pagehide', leave)
      unwatch()
      log.destroy()
      view.node.remove()
    },
  }
}
