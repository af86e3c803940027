import { element } from './element.ts'
import { icon, type IconName } from './icon.ts'

export interface ButtonOptions {
  readonly class?: string
  readonly icon?: IconName
  /** Tells the button from those of other answers, for whoever hears it alone. */
  readonly of?: string
}

/** A button that bears its name in words. */
export function button(name: string, press: () => void, options: ButtonOptions = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(options.class && { class: options.class }) })
  made.append(...labelled(name, options))
  made.addEventListener('click', press)
  return made
}

/** What stands in a button or link: its picture, its name, and what only those hear who do not see where it stands. */
export function labelled(name: string, { icon: picture, of }: ButtonOptions): readonly Node[] {
  return [
    ...(picture ? [icon(picture)] : []),
    element('span', { class: 'name' }, name),
    ...(of ? [element('span', { class: 'hidden' }, ` ${of}`)] : []),
  ]
}
