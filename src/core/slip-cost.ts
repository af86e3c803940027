import { areNearKeys } from './keyboard.ts'

/**
 * How unlikely it is that a word was typed by mistake for another, about the negative natural logarithm of a probability:
 * the cheapest way from one to the other by adding, leaving out, exchanging and swapping letters (optimal string alignment).
 * Cheap is what fingers and ears do: neighbours swapped, a letter doubled or not, a neighbouring key, another vowel.
 * Infinity instead of what is above `most`.
 */
export function slipCost(typed: string, meant: string, most = Infinity): number {
  let twoAbove: readonly number[] = []
  let above: readonly number[] = []
  // What the first `i` letters typed cost for the first `j` meant, for all `j`.
  let row: number[] = Array.from({ length: meant.length + 1 }, (_, j) => (j === 0 ? 0 : FIRST + j * OMISSION))
  for (let i = 1; i <= typed.length; i += 1) {
    twoAbove = above
    above = row
    row = [FIRST + i * ADDITION]
    let least = row[0]!
    for (let j = 1; j <= meant.length; j += 1) {
      let cost = above[j - 1]! + exchange(typed[i - 1]!, meant[j - 1]!, i === 1 && j === 1)
      cost = Math.min(cost, above[j]! + addition(typed, i - 1), row[j - 1]! + omission(meant, j - 1))
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1])
        cost = Math.min(cost, twoAbove[j - 2]! + SWAP)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most && Math.min(...above) > most - SWAP) return Infinity
  }
  const cost = row.at(-1)!
  return cost > most ? Infinity : cost
}

const SWAP = 4
const DOUBLING = 4
const NEAR_KEY = 5
const OMISSION = 5
const OTHER_VOWEL = 5.5
const ADDITION = 6
const EXCHANGE = 7
/** Added where the first letter is concerned: people seldom get that wrong. */
const FIRST = 1.5

/** No slip costs less. */
export const CHEAPEST_SLIP = Math.min(SWAP, DOUBLING)
/** Nor does one that brings a letter in or takes one away that the word has nowhere else. */
export const CHEAPEST_OTHER_LETTER = Math.min(NEAR_KEY, OMISSION, OTHER_VOWEL, ADDITION, EXCHANGE)

const VOWELS = 'aeiouy'

function addition(typed: string, at: number): number {
  if (at === 0) return FIRST + ADDITION
  const [before, letter] = [typed[at - 1]!, typed[at]!]
  if (letter === before) return DOUBLING
  return areNearKeys(letter, before) ? NEAR_KEY : ADDITION
}

function omission(meant: string, at: number): number {
  if (at === 0) return FIRST + OMISSION
  return meant[at] === meant[at - 1] ? DOUBLING : OMISSION
}

function exchange(typed: string, meant: string, first: boolean): number {
  if (typed === meant) return 0
  const otherVowel = VOWELS.includes(typed) && VOWELS.includes(meant)
  return (first ? FIRST : 0) + (areNearKeys(typed, meant) ? NEAR_KEY : otherVowel ? OTHER_VOWEL : EXCHANGE)
}
