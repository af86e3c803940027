import { element } from './element.ts'
import type { Texts } from './texts/en.ts'

/** Questions that can be asked by a click; nothing where there are none. */
export function suggestionsView(
  suggestions: readonly string[],
  texts: Texts,
  ask: (question: string) => void,
): readonly Node[] {
  if (suggestions.length === 0) return []
  const items = suggestions.map((question) => {
    const button = element('button', { type: 'button' }, question)
    button.addEventListener('click', () => ask(question))
    return element('li', {}, button)
  })
  return [
    element(
      'div',
      { class: 'offer' },
      element('p', { class: 'label' }, texts.suggestions),
      element('ul', { class: 'suggestions' }, ...items),
    ),
  ]
}
