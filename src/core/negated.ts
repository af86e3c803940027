import { messageWords } from './message-words.ts'
import { AUXILIARIES } from './question-words.ts'

/**
 * Whether a question asks for who, where or when something is not: a sentence that says it of somebody answers the opposite.
 * "What didn’t they like?" is none: what is disliked is told without a "not".
 */
export function asksForNegation(question: string): boolean {
  const [first, second, third, fourth] = messageWords(question).map(({ word }) => word)
  if (first === undefined || second === undefined || !/^(?:who|whom|where|when)$/.test(first)) return false
  if (/n'?t$/.test(second) && AUXILIARIES.has(second)) return true
  return AUXILIARIES.has(second) && [third, fourth].some((word) => word === 'not' || word === 'never')
}

/** Whether a sentence denies anything. */
export function denies(sentence: string): boolean {
  return messageWords(sentence).some(({ word }) => DENYING.has(word) || /n['’]t$/.test(word))
}

const DENYING: ReadonlySet<string> = new Set(
  'not no never nobody none nothing nowhere neither nor without except cannot hardly refuses refused declined denied absent'.split(
    ' ',
  ),
)
