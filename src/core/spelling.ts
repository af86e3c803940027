import { COMMON_ENGLISH, ENGLISH_SIZE } from './common-english.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { nearWords, type NearWords } from './near-words.ts'
import { remembered } from './remembered.ts'
import { isSlipOfName } from './slip-of-name.ts'
import { termOf } from './terms.ts'
import { isName, type Vocabulary } from './vocabulary.ts'

/** Tells words from misspellings, by the words of the documents and those of everyday English. */
export interface Speller {
  /** Lower case without accents, as `words` gives it. */
  isWord(word: string): boolean
  /** The word that was most likely meant by what is none; undefined where that is too unsure. `asName`: it was written as one. */
  correction(typed: string, asName: boolean): string | undefined
}

/** Rarer words of the subtitles are as often misspelt as meant. */
const SEEN_ENOUGH = 2
/** What is left without an ending must be surer. */
const BASE_SEEN = 10

/** What is corrected to everyday English alone is corrected to common words; fewer long words are near each other. */
const TARGET_SEEN = { short: 30, long: 10, capital: 20_000 } as const
const LONG = 8

/** How much the documents' words count for what visitors write, beside everyday English. */
const DOCUMENT_SHARE = 0.7

// By the length of what was typed, from four letters to eight and more. Found on misspelt and on correct questions to the
// development documents, the correct ones asked of each other's documents too, in lower case as well: short words are near
// too many others. Costs are those of slip-cost.ts; scores, natural logarithms of probabilities.
const HIGHEST_COST = [6.5, 7, 8.5, 8.5, 11] as const
const LOWEST_SCORE = [-14.5, -16.5, -19, -21.5, -24.5] as const
/** Where the documents have not what would be meant: less is gained by it, and more names are near some English word. */
const LOWEST_ENGLISH_SCORE = [-14, -16, -17.5, -18.5, -19.5] as const
/** However common a word is, its share of the slips is no larger: small words are easily meant by too much. */
const HIGHEST_LOG_PROBABILITY = -6
/** By how much the likeliest must be likelier than the next that is not a form of the same word. */
const LEAD = 0.7

export const SHORTEST_CORRECTED = 4
/** No English word is longer, and none that is corrected. */
export const LONGEST_WORD = 30

const PLAIN = /^[a-z]+$/

/** Made once for a vocabulary, in some milliseconds. */
export const spellerOf = remembered(makeSpeller)

function makeSpeller(vocabulary: Vocabulary): Speller {
  const inDocuments = nearWords(Array.from(vocabulary.keys()).filter(isTarget))
  const inEnglish = englishTargets()
  const size = Array.from(vocabulary.values()).reduce((sum, { count }) => sum + count, 0)

  function logProbability(word: string): number {
    const documents = (vocabulary.get(word)?.count ?? 0) / Math.max(1, size)
    const english = englishCount(word) / ENGLISH_SIZE
    const probability = DOCUMENT_SHARE * documents + (1 - DOCUMENT_SHARE) * english
    return Math.min(HIGHEST_LOG_PROBABILITY, Math.log(probability))
  }

  function isNameInDocuments(word: string): boolean {
    const known = vocabulary.get(word)
    return known !== undefined && isName(known)
  }

  function lowestScore(typed: string, meant: string): number {
    return (vocabulary.has(meant) ? LOWEST_SCORE : LOWEST_ENGLISH_SCORE)[byLength(typed)]!
  }

  return {
    isWord: (word) =>
      vocabulary.has(word) ||
      englishCount(word) >= SEEN_ENOUGH ||
      GIVEN_NAMES.has(word) ||
      ENDINGS.some((ending) => {
        const base = word.replace(ending, '')
        return base !== word && (vocabulary.has(base) || isEnglishBase(base))
      }),
    correction(typed, asName) {
      if (typed.length < SHORTEST_CORRECTED || typed.length > LONGEST_WORD || !PLAIN.test(typed))
        return undefined
      const most = HIGHEST_COST[byLength(typed)]!
      // A name that the documents lack must not become a word of another kind.
      const near = new Map(
        [...inDocuments.within(typed, most), ...(asName ? [] : inEnglish.within(typed, most))].map(
          ({ word, cost }) => [word, cost],
        ),
      )
      const ranked = Array.from(near, ([meant, cost]) => ({
        meant,
        cost,
        term: termOf(meant),
        score: logProbability(meant) - cost,
      }))
        .filter(({ meant }) => !(asName || isNameInDocuments(meant)) || isSlipOfName(typed, meant))
        .toSorted((a, b) => b.score - a.score || (a.meant < b.meant ? -1 : 1))
      const [best] = ranked
      if (best === undefined || best.score < lowestScore(typed, best.meant)) return undefined
      // Another form of a known word is matched like it.
      if (best.term === termOf(typed) && INFLECTED.test(typed)) return undefined
      const rival = ranked.find(({ term }) => term !== best.term)
      if (rival !== undefined && best.score - rival.score < LEAD) return undefined
      const [form = best] = ranked
        .filter(({ term }) => term === best.term)
        .toSorted((a, b) => a.cost - b.cost)
      return form.meant
    },
  }
}

function byLength(typed: string): number {
  return Math.min(typed.length, LONG) - SHORTEST_CORRECTED
}

function englishCount(word: string): number {
  return COMMON_ENGLISH.get(word)?.count ?? 0
}

function isEnglishBase(word: string): boolean {
  const known = COMMON_ENGLISH.get(word)
  return known !== undefined && !known.capital && known.count >= BASE_SEEN
}

function isTarget(word: string): boolean {
  return word.length >= 3 && PLAIN.test(word)
}

let english: NearWords | undefined

function englishTargets(): NearWords {
  english ??= nearWords(
    Array.from(COMMON_ENGLISH)
      .filter(([word, { count, capital }]) => {
        const enough = capital
          ? TARGET_SEEN.capital
          : word.length < LONG
            ? TARGET_SEEN.short
            : TARGET_SEEN.long
        return isTarget(word) && word.length >= SHORTEST_CORRECTED && count >= enough
      })
      .map(([word]) => word),
  )
  return english
}

const INFLECTED = /(?:s|ed|ing|er|ly)$/

/** What may follow a word and leave it a word: a doubled letter is none of these. */
const ENDINGS = [
  /(?<=[a-z]{3}[^s])s$/,
  /(?<=[a-z]{4})es$/,
  /(?<=[a-z]{3}e)d$/,
  /(?<=[a-z]{3}[^e])(?:ed|er|ers)$/,
  /(?<=[a-z]{4})(?:ing|ly|ness|like|ish|less)$/,
]
