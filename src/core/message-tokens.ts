import { capitalised } from './capitalised.ts'

/** A word of a message, with its place. */
export interface Token {
  readonly typed: string
  readonly start: number
  /** Lower case. */
  readonly word: string
}

// "w/" and "b/c" are words of chats; elsewhere a slash parts words.
const TOKEN = /(?<!\S)(?:w\/o?|b\/c)(?!\S)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}\p{N}]+)*/giu

/**
 * The words of a folded message in order; contractions are one word, hyphens part words. What belongs to an address, a tag
 * or a dotted abbreviation ("a@b.org", "#film", "U.S.") is none.
 */
export function tokensOf(message: string): readonly Token[] {
  return Array.from(message.matchAll(TOKEN), ({ 0: typed, index: start }) => ({
    typed,
    start,
    word: typed.toLowerCase(),
  })).filter(({ typed, start }) => !isPart(message, start, start + typed.length))
}

function isPart(message: string, start: number, end: number): boolean {
  const before = message.slice(Math.max(0, start - 2), start)
  const after = message.slice(end, end + 2)
  return (
    /[@#_\\&=]$|[\p{L}\p{N}]\.$|:\/$|\/\/$/u.test(before) || /^[@_\\&=]|^\.[\p{L}\p{N}]|^:\//u.test(after)
  )
}

/** What was typed at a place, and what is to stand there instead. */
export interface Replacement {
  readonly typed: string
  readonly start: number
  readonly by: string
}

/** `replacements` in the order of the message, not overlapping. */
export function withReplaced(message: string, replacements: readonly Replacement[]): string {
  const parts: string[] = []
  let from = 0
  for (const { typed, start, by } of replacements) {
    parts.push(message.slice(from, start), by)
    from = start + typed.length
  }
  return parts.join('') + message.slice(from)
}

/** A word written with capitals as another is: "What's" for "Whats". */
export function inCaseOf(typed: string, word: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase())
    return word.toUpperCase()
  const [first = ''] = typed
  return first === first.toLowerCase() ? word : capitalised(word)
}
