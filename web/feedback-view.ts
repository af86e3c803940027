import type { AskReply } from '../src/http/contract.js'
import { button } from './button.ts'
import { element } from './element.ts'
import type { Texts } from './texts/en.ts'
import type { Reason } from './texts/reason-texts.ts'

/** What a visitor says of a reply. */
export interface Rating {
  readonly helpful: boolean
  readonly reason?: Reason
  readonly note?: string
}

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
  const down = button(texts.unhelpful, () => void choose(form?.hidden !== false), {
    class: 'quiet',
    icon: 'unhelpful',
    of,
  })
  const said = element('p', { class: 'said' })
  let form: HTMLFormElement | undefined
  const node = element('div', { class: 'feedback' }, element('div', { class: 'thumbs' }, up, down), said)
  let over = false
  if (helpful === undefined) down.ariaExpanded = 'false'
  else close(helpful)
  return node

  async function choose(open: boolean): Promise<void> {
    if (over) return
    const shown = open ? await askForReasons() : form
    if (over || shown === undefined) return
    shown.hidden = !open
    down.ariaExpanded = String(open)
    if (open) shown.scrollIntoView({ block: 'nearest' })
  }

  /** Few say why, so that the form is fetched when it is wanted. */
  async function askForReasons(): Promise<HTMLFormElement | undefined> {
    try {
      const { reasonForm } = await import('./reason-form.ts')
      form ??= reasonForm(node, options, vote, () => {
        void choose(false)
        down.focus()
      })
      return form
    } catch {
      said.textContent = texts.feedbackFailed
      announce(texts.feedbackFailed)
      return undefined
    }
  }

  async function vote(rating: Rating): Promise<void> {
    if (over) return
    over = true
    try {
      await rate(rating)
      if (form?.matches(':focus-within')) down.focus()
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
    if (form) form.hidden = true
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
