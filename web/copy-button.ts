import { button, type ButtonOptions } from './button.ts'
import { copyText } from './copy-text.ts'
import type { ReplyContext } from './reply-context.ts'

/** How long a button says what it has done. Milliseconds. */
const TOLD_FOR = 2500

/** A button that puts text on the clipboard, and says for a moment that it has. */
export function copyButton(
  name: string,
  text: string,
  { texts, announce }: Pick<ReplyContext, 'texts' | 'announce'>,
  options: Omit<ButtonOptions, 'class'>,
): HTMLButtonElement {
  const copy = async () => {
    const told = (await copyText(text)) ? texts.copied : texts.copyFailed
    const words = made.querySelector('.name')
    words?.replaceChildren(told)
    announce(told)
    setTimeout(() => words?.replaceChildren(name), TOLD_FOR)
  }
  const made = button(name, () => void copy(), { ...options, class: 'quiet' })
  return made
}
