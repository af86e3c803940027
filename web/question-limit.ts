import type { ChatView } from './chat-view.ts'
import type { Texts } from './texts/en.ts'

/** As the server has it. */
const QUESTION_LIMIT = 1000
/** The limit is shown when it comes near. */
const LIMIT_SHOWN_FROM = 800

export function isTooLong(question: string): boolean {
  return lengthOf(question) > QUESTION_LIMIT
}

/** How much is left, or too much, once that matters; else nothing. */
export function limitText(question: string, texts: Texts): string {
  const length = lengthOf(question)
  return length < LIMIT_SHOWN_FROM ? '' : texts.charactersLeft(QUESTION_LIMIT - length)
}

export function showLimit({ input, limit }: Pick<ChatView, 'input' | 'limit'>, texts: Texts): void {
  const question = input.value.trim()
  limit.textContent = limitText(question, texts)
  input.ariaInvalid = String(isTooLong(question))
}

/** As the server counts: characters, not UTF-16 code units. */
function lengthOf(question: string): number {
  return Array.from(question).length
}
