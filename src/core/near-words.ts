import { CHEAPEST_OTHER_LETTER, CHEAPEST_SLIP, slipCost } from './slip-cost.ts'

export interface NearWord {
  readonly word: string
  /** That it was meant by what was typed, as slip-cost.ts counts. */
  readonly cost: number
}

/** Finds the words of a list that may have been meant by what was typed. */
export interface NearWords {
  /** Those of at most this cost, in no order; a word is near itself. */
  within(typed: string, cost: number): readonly NearWord[]
}

interface SameLength {
  readonly words: readonly string[]
  readonly letters: Int32Array
}

/** Of lower-case words. Most are passed over by their letters alone, so that tens of thousands take about a millisecond. */
export function nearWords(words: Iterable<string>): NearWords {
  const lengths = new Map<number, string[]>()
  for (const word of words) {
    const same = lengths.get(word.length)
    if (same === undefined) lengths.set(word.length, [word])
    else same.push(word)
  }
  const groups = new Map<number, SameLength>(
    Array.from(lengths, ([length, same]) => [
      length,
      { words: same, letters: Int32Array.from(same, lettersOf) },
    ]),
  )
  return {
    within(typed, most) {
      const wanted = lettersOf(typed)
      const slips = Math.floor(most / CHEAPEST_SLIP)
      const otherLetters = Math.floor(most / CHEAPEST_OTHER_LETTER)
      const found: NearWord[] = []
      for (let length = typed.length - slips; length <= typed.length + slips; length += 1) {
        const { words = [], letters = NONE } = groups.get(length) ?? {}
        for (let at = 0; at < letters.length; at += 1) {
          const had = letters[at]!
          if (bitsIn(had & ~wanted) > otherLetters || bitsIn(wanted & ~had) > otherLetters) continue
          const cost = slipCost(typed, words[at]!, most)
          if (cost <= most) found.push({ word: words[at]!, cost })
        }
      }
      return found
    },
  }
}

const NONE = new Int32Array()

/** One bit for each letter of the alphabet; letters beyond it share one. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
