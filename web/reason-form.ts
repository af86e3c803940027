import type { AskReply } from '../src/http/contract.js'
import { button } from './button.ts'
import { element } from './element.ts'
import type { FeedbackOptions, Rating } from './feedback-view.ts'
import styles from './reasons.css'
import { reasonTexts, type Reason } from './texts/reason-texts.ts'

const REASONS: Readonly<Record<AskReply['kind'], readonly Reason[]>> = {
  answer: ['wrong-sentence', 'misunderstood', 'other'],
  abstention: ['should-have-answered', 'misunderstood', 'other'],
  smalltalk: ['misunderstood', 'other'],
}

const NOTE_LIMIT = 500

let forms = 0

/** Asks at the end of an element what was wrong, by a choice or in words; nothing has to be said. */
export function reasonForm(
  at: HTMLElement,
  { texts: { lang }, kind }: FeedbackOptions,
  send: (rating: Rating) => Promise<void>,
  cancel: () => void,
): HTMLFormElement {
  const texts = reasonTexts(lang)
  forms += 1
  const name = `reason-${forms}`
  const choices = REASONS[kind].map((reason) => ({
    reason,
    input: element('input', { type: 'radio', name, value: reason }),
  }))
  const note = element('textarea', { rows: '2', maxlength: String(NOTE_LIMIT) })
  const form = element(
    'form',
    { class: 'reasons' },
    element(
      'fieldset',
      {},
      element('legend', {}, texts.whatWasWrong),
      ...choices.map(({ reason, input }) => element('label', {}, input, ' ', texts.reasons[reason])),
    ),
    element('label', { class: 'note' }, texts.note, note),
    element(
      'div',
      { class: 'thumbs' },
      element('button', { type: 'submit' }, texts.sendFeedback),
      button(texts.cancel, cancel, { class: 'quiet' }),
    ),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const reason = choices.find(({ input }) => input.checked)?.reason
    const words = note.value.trim()
    void send({ helpful: false, ...(reason && { reason }), ...(words && { note: words }) })
  })
  addStyles(at.getRootNode())
  at.append(form)
  return form
}

const styled = new WeakSet<Node>()

/** To the page or the shadow tree that the form is to stand in. */
function addStyles(root: Node): void {
  if (styled.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return
  styled.add(root)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets.push(sheet)
}
