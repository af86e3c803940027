import type { MessageWord } from './message-words.ts'
import { isFunctionWord } from './question-words.ts'

/** "It’s" without its verb. */
export function withoutVerb(word: string): string {
  return word.replace(/'.*$/s, '')
}

/** Whether a pronoun says whose what follows is: "his shop", but not "is it his". */
export function isPossessive(pronoun: string, next: MessageWord | undefined): boolean {
  return POSSESSIVES.has(pronoun) && next !== undefined && !isFunctionWord(next.word)
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])
