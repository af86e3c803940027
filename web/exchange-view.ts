import { failureText } from './announcement.ts'
import { button } from './button.ts'
import type { Exchange, Failure } from './conversation-state.ts'
import { copyButton } from './copy-button.ts'
import { element } from './element.ts'
import { feedbackView, type Rating } from './feedback-view.ts'
import type { ReplyContext } from './reply-context.ts'
import { replyView } from './reply-view.ts'
import { suggestionsView } from './suggestions-view.ts'

/** One exchange as it stands in the log: the question stays the same element whatever becomes of it. */
export interface ExchangeView {
  readonly node: HTMLElement
  /** Shows what became of the question. False, and nothing changes, where that is shown already. */
  show(exchange: Exchange): boolean
  /** Moves the focus to the question: for when the button that asked it has gone. */
  focus(): void
}

/** What a visitor may want to do from within an exchange. */
export interface ExchangeRequests {
  retry(): void
  askAsTyped(): void
  stop(): void
  ask(question: string): void
  /** Rejects where it could not be sent. */
  rate(rating: Rating): Promise<void>
  /** The address that asks this question. */
  readonly permalink: string | undefined
}

export function exchangeView(
  { id, question }: Exchange,
  context: ReplyContext,
  requests: ExchangeRequests,
): ExchangeView {
  const name = `asked-${id}`
  const heading = element(
    'h3',
    { class: 'question', id: name, tabindex: '-1' },
    element('span', { class: 'hidden' }, `${context.texts.you}: `),
    element('span', { lang: '' }, question),
  )
  const body = element('div', { class: 'outcome' })
  const focus = () => heading.focus({ preventScroll: true })
  let shown: Exchange['outcome'] | undefined
  return {
    node: element('article', { class: 'exchange', 'aria-labelledby': name }, heading, body),
    show(exchange) {
      if (exchange.outcome === shown) return false
      shown = exchange.outcome
      // What has the focus may go, as Stop does when the answer comes: the focus then goes on with the question.
      const held = body.matches(':focus-within')
      body.replaceChildren(...outcomeView(exchange, context, requests))
      if (held) focus()
      return true
    },
    focus,
  }
}

function outcomeView(exchange: Exchange, context: ReplyContext, requests: ExchangeRequests): readonly Node[] {
  const { outcome } = exchange
  switch (outcome.kind) {
    case 'waiting':
      return [waitingView(context, requests)]
    case 'failed':
      return [failureView(outcome.failure, context, requests)]
    case 'replied':
      return [
        ...understoodView(exchange, context, requests),
        ...replyView(outcome.reply, context),
        ...(outcome.reply.kind === 'smalltalk' ? [] : [aboutView(exchange, context, requests)]),
        ...suggestionsView(outcome.reply.suggestions, context.texts, requests.ask),
      ]
  }
}

/** From when on one may stop waiting, and is told that it takes long. Milliseconds. */
const STOP_AFTER = 1500
const LONG_AFTER = 8000

/** Says that it searches, to screen readers only where that takes long: most answers are there at once. */
function waitingView({ texts, announce }: ReplyContext, { stop }: ExchangeRequests): HTMLElement {
  const words = element('p', {}, texts.searching)
  const node = element('div', { class: 'waiting' }, words)
  setTimeout(() => {
    if (!node.isConnected) return
    node.append(button(texts.stop, stop, { class: 'quiet' }))
    announce(texts.searching)
  }, STOP_AFTER)
  setTimeout(() => {
    if (!node.isConnected) return
    words.textContent = texts.stillSearching
    announce(texts.stillSearching)
  }, LONG_AFTER)
  return node
}

function failureView(failure: Failure, { texts }: ReplyContext, { retry }: ExchangeRequests): HTMLElement {
  const words = element('p', {}, failureText(failure, texts))
  if (failure.kind === 'busy' || failure.kind === 'too-many')
    setTimeout(() => (words.textContent = texts.waitOver), failure.retryAfterSeconds * 1000)
  return element('div', { class: 'failure' }, words, button(texts.retry, retry))
}

/** What the question was taken for, where that is not what was typed, and a way to insist. */
function understoodView(
  { asTyped, outcome, question }: Exchange,
  { texts }: ReplyContext,
  { askAsTyped }: ExchangeRequests,
): readonly Node[] {
  if (asTyped) return [element('p', { class: 'understood' }, texts.answeredAsTyped)]
  const understood = outcome.kind === 'replied' ? outcome.reply.understoodAs : undefined
  if (understood === undefined || understood === question) return []
  return [
    element(
      'p',
      { class: 'understood' },
      `${texts.understoodAs}: `,
      element('q', { lang: '' }, understood),
      ' ',
      button(texts.asTyped, askAsTyped, { class: 'quiet', of: texts.ofQuestion(question) }),
    ),
  ]
}

function aboutView(exchange: Exchange, context: ReplyContext, requests: ExchangeRequests): Node {
  const { texts, announce } = context
  const { question, helpful, outcome } = exchange
  const { permalink, rate } = requests
  return element(
    'div',
    { class: 'about' },
    feedbackView({
      texts,
      question,
      helpful,
      kind: outcome.kind === 'replied' ? outcome.reply.kind : 'answer',
      rate,
      announce,
    }),
    ...(permalink === undefined
      ? []
      : [copyButton(texts.permalink, permalink, context, { icon: 'link', of: texts.ofQuestion(question) })]),
  )
}
