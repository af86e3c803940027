import { areNearKeys } from './keyboard.ts'
import { slipCost } from './slip-cost.ts'

/** Names of fewer letters are told apart by each of them: "Mara" and "Maria" are two. */
const SHORTEST = 5
const FIRST_LETTER_WRONG = 7
const TWO_SLIPS = 8
/** Of two slips that fingers make, as slip-cost.ts counts. */
const COST_OF_TWO = 10.5

/**
 * Whether a name was mistyped rather than another one typed: two letters swapped, one doubled or not, one left out but for
 * a last vowel, a neighbouring key but for the last letter. Names that differ otherwise are two people's: "Marek" and
 * "Mark", "Maria" and "Marie". Lower case.
 */
export function isSlipOfName(typed: string, name: string): boolean {
  const before = sharedStart(typed, name)
  const after = sharedStart(reversed(typed.slice(before)), reversed(name.slice(before)))
  const extra = typed.slice(before, typed.length - after)
  const missing = name.slice(before, name.length - after)
  switch (`${extra.length} for ${missing.length}`) {
    case '2 for 2':
      if (extra[0] === missing[1] && extra[1] === missing[0]) return true
      break
    case '1 for 0':
      return extra === typed[before - 1]
    case '0 for 1':
      if (missing === typed[before - 1]) return true
      return typed.length >= SHORTEST && (after > 0 || !/[aeiou]/.test(missing))
    case '1 for 1':
      return (
        after > 0 &&
        typed.length >= (before > 0 ? SHORTEST : FIRST_LETTER_WRONG) &&
        areNearKeys(extra, missing)
      )
  }
  return typed.length >= TWO_SLIPS && before > 0 && slipCost(typed, name) <= COST_OF_TWO
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('')
}
