import { tokensOf, withReplaced, type Replacement, type Token } from './message-tokens.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Vocabulary } from './vocabulary.ts'

const SHORTEST_PART = 3
const SHORTEST_JOINED = 7
const SHORTEST_HALF = 4

/** Two words that the documents write as one are joined ("sound track"), unless the documents have both of them too. */
export function joinedAsInDocuments(message: string, vocabulary: Vocabulary): string {
  const tokens = tokensOf(message)
  const replacements: Replacement[] = []
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [first, second] = [tokens[at]!, tokens[at + 1]!]
    if (!belongTogether(first, second, vocabulary)) continue
    const typed = message.slice(first.start, second.start + second.typed.length)
    if (typed !== `${first.typed} ${second.typed}`) continue
    replacements.push({ typed, start: first.start, by: first.typed + second.word })
    at += 1
  }
  return withReplaced(message, replacements)
}

function belongTogether({ word: first }: Token, { word: second }: Token, vocabulary: Vocabulary): boolean {
  const joined = first + second
  return (
    Math.min(first.length, second.length) >= SHORTEST_PART &&
    joined.length >= SHORTEST_JOINED &&
    vocabulary.has(joined) &&
    !(vocabulary.has(first) && vocabulary.has(second)) &&
    !STOP_WORDS.has(first) &&
    !STOP_WORDS.has(second)
  )
}

/**
 * A word that is none, as the two words of the documents that it runs together ("boxoffice"), of which one may be a small
 * word ("theplot"); undefined where it runs no two together. The commonest pair, equals by the earlier gap.
 */
export function partedAsInDocuments(word: string, vocabulary: Vocabulary): string | undefined {
  let best: { readonly parts: string; readonly count: number } | undefined
  for (let gap = SHORTEST_PART; gap <= word.length - SHORTEST_PART; gap += 1) {
    const [first, second] = [word.slice(0, gap), word.slice(gap)]
    if (!isPart(first, second) || !isPart(second, first)) continue
    const count = countOf(first) * countOf(second)
    if (count > (best?.count ?? 0)) best = { parts: `${first} ${second}`, count }
  }
  return best?.parts

  function isPart(part: string, other: string): boolean {
    return STOP_WORDS.has(part) ? !STOP_WORDS.has(other) : part.length >= SHORTEST_HALF
  }

  function countOf(part: string): number {
    return vocabulary.get(part)?.count ?? 0
  }
}
