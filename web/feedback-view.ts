import type { AskReply } from '../src/http/contract.js'
import { button } from './button.ts'
import { element } from './element.ts'
import type { Texts } from './texts/en.ts'

/** What a visitor says of a reply. */
export interface Rating {
  readonly helpful: boolean
  readonly reason?: Reason
  readonly note?: string
}

export type Reason = keyof Texts['reasons']

const REASONS: Readonly<Record<AskReply['kind'], readonly Reason[]>> = {
  answer: ['wrong-sentence', 'misunderstood', 'other'],
  abstention: ['should-have-answered', 'misunderstood', 'other'],
  smalltalk: ['misunderstood', 'other'],
}

const NOTE_LIMIT = 500

export interface FeedbackOptions {
  readonly texts: Texts
  readonly question: string
  readonly kind: AskReply['kind']
  /** What was said before; there is one vote for an answer. */
  readonly helpful: boolean | undefined
  /** Rejects where it could not be sent. */
  rate(rating: Rating): Promise<void>
  announce(text: string): void
}

/** Thumbs up or down; a thumb down asks for a reason, which may stay open. What was written is kept until it is sent. */
export function feedbackView(options: FeedbackOptions): HTMLElement {
  const { texts, question, helpful, rate, announce } = options
  const of = texts.ofQuestion(question)
  const up = button(texts.helpful, () => void vote({ helpful: true }), {
    class: 'quiet',
    icon: 'helpful',
    of,
  })
  const down = button(texts.unhelpful, () => choose(form.hidden !== false), {
    class: 'quiet',
    icon: 'unhelpful',
    of,
  })
  const said = element('p', { class: 'said' })
  const form = reasonForm(options, vote, () => {
    choose(false)
    down.focus()
  })
  const node = element(
    'div',
    { class: 'feedback' },
    element('div', { class: 'thumbs' }, up, down),
    said,
    form,
  )
  let over = false
  if (helpful === undefined) choose(false)
  else close(helpful)
  return node

  function choose(open: boolean): void {
    if (over) return
    form.hidden = !open
    down.ariaExpanded = String(open)
    if (open) form.scrollIntoView({ block: 'nearest' })
  }

  async function vote(rating: Rating): Promise<void> {
    if (over) return
    over = true
    try {
      await rate(rating)
      if (form.matches(':focus-within')) down.focus()
      close(rating.helpful)
      said.textContent = texts.thanks
      announce(texts.thanks)
    } catch {
      over = false
      said.textContent = texts.feedbackFailed
      announce(texts.feedbackFailed)
    }
  }

  function close(helpful: boolean): void {
    over = true
    form.hidden = true
    down.removeAttribute('aria-expanded')
    for (const [thumb, chosen] of [
      [up, helpful],
      [down, !helpful],
    ] as const) {
      thumb.ariaPressed = String(chosen)
      thumb.ariaDisabled = 'true'
    }
  }
}

let forms = 0

function reasonForm(
  { texts, kind }: FeedbackOptions,
  send: (rating: Rating) => Promise<void>,
  cancel: () => void,
): HTMLFormElement {
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
  return form
}
