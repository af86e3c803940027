import { button } from './button.ts'
import { element } from './element.ts'
import type { Texts } from './texts/en.ts'

/** The parts of the chat that stay, whatever is asked. */
export interface ChatView {
  readonly node: HTMLElement
  readonly welcome: HTMLElement
  readonly log: HTMLElement
  readonly form: HTMLFormElement
  readonly input: HTMLTextAreaElement
  readonly send: HTMLButtonElement
  readonly limit: HTMLElement
}

/** What the buttons that stay do. */
export interface ChatRequests {
  ask(): void
  clear(): void
}

export function chatView(texts: Texts, { ask, clear }: ChatRequests): ChatView {
  const welcome = element('div', { class: 'welcome' }, element('p', { class: 'promise' }, texts.promise))
  // Not live: what is new is announced once, by whoever shows the chat.
  const log = element('div', { role: 'log', 'aria-labelledby': 'log-name', 'aria-live': 'off' })
  const input = element('textarea', {
    id: 'question',
    name: 'question',
    rows: '1',
    autocomplete: 'off',
    enterkeyhint: 'send',
    'aria-describedby': 'limit',
    required: '',
  })
  const send = element('button', { type: 'submit' }, texts.send)
  const limit = element('p', { class: 'limit', id: 'limit' })
  const form = element(
    'form',
    { class: 'composer', action: '.', method: 'get' },
    element('label', { for: 'question' }, texts.question),
    element('div', { class: 'row' }, input, send),
    limit,
    element('p', { class: 'kept' }, texts.kept, ' ', button(texts.clear, clear, { class: 'quiet' })),
  )
  // Not by the form's own event, which a frame that may not send forms never gets.
  const submit = (event: Event) => {
    event.preventDefault()
    if (form.reportValidity()) ask()
  }
  send.addEventListener('click', submit)
  input.addEventListener('keydown', (event) => {
    if (isSend(event)) submit(event)
  })
  const node = element(
    'div',
    { class: 'chat', lang: texts.lang },
    welcome,
    element('h2', { class: 'hidden', id: 'log-name' }, texts.conversation),
    log,
    form,
  )
  return { node, welcome, log, form, input, send, limit }
}

function isSend({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean {
  // 229: a key that an input method took, on browsers that do not say so otherwise.
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229
}
