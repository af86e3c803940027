import type { Exchange } from './conversation-state.ts'
import { element } from './element.ts'
import { failureText } from './announcement.ts'
import { replyView } from './reply-view.ts'
import { suggestionsView } from './suggestions-view.ts'
import type { Texts } from './texts/en.ts'
import type { QuotedSentence } from '../src/http/contract.js'

/** One exchange as it stands in the log: the question stays the same element whatever becomes of it. */
export interface ExchangeView {
  readonly node: HTMLElement
  /** Shows what became of the question; nothing changes where that is shown already. */
  show(outcome: Exchange['outcome']): void
  /** Moves the focus to the question: for when the button that asked it has gone. */
  focus(): void
}

/** What a visitor may want to do from within an exchange. */
export interface ExchangeRequests {
  retry(): void
  ask(question: string): void
  cite(quote: QuotedSentence, event: Event): void
}

export function exchangeView(question: string, texts: Texts, requests: ExchangeRequests): ExchangeView {
  const heading = element(
    'h3',
    { class: 'question', tabindex: '-1' },
    element('span', { class: 'hidden' }, `${texts.you}: `),
    question,
  )
  const body = element('div', { class: 'outcome' })
  let shown: Exchange['outcome'] | undefined
  return {
    node: element('article', { class: 'exchange' }, heading, body),
    show(outcome) {
      if (outcome === shown) return
      shown = outcome
      body.replaceChildren(...outcomeView(outcome, texts, requests))
    },
    focus: () => heading.focus({ preventScroll: true }),
  }
}

function outcomeView(
  outcome: Exchange['outcome'],
  texts: Texts,
  { retry, ask, cite }: ExchangeRequests,
): readonly Node[] {
  switch (outcome.kind) {
    case 'waiting':
      return [element('p', { class: 'waiting' }, texts.searching)]
    case 'replied':
      return [
        ...replyView(outcome.reply, { texts, cite }),
        ...suggestionsView(outcome.reply.suggestions, texts, ask),
      ]
    case 'failed': {
      const again = element('button', { type: 'button' }, texts.retry)
      again.addEventListener('click', retry)
      return [
        element('div', { class: 'failure' }, element('p', {}, failureText(outcome.failure, texts)), again),
      ]
    }
  }
}
