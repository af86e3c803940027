import { COMMON_ENGLISH, ENGLISH_SIZE } from './common-english.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Letters typed apart put together to words: "w h o d i r e c t e d i t" as "who directed it". Left alone where no words come
 * of them. How far apart they stood is not needed, since the likeliest words are found without. Linear.
 */
export function withLettersJoined(message: string, vocabulary: Vocabulary): string {
  return message.replace(SPACED, (spaced) => {
    const letters = spaced.replaceAll(' ', '')
    return letters.length > MOST_LETTERS ? spaced : (wordsIn(letters, vocabulary)?.join(' ') ?? spaced)
  })
}

/** Six letters or more: "A B C" may be a list, "U S A" a name. */
const SPACED = /(?<![\p{L}\p{M}\p{N}'])\p{L}(?: \p{L}){5,}(?![\p{L}\p{M}\p{N}'])/gu
const MOST_LETTERS = 200
const LONGEST_WORD = 24

interface Parted {
  /** Natural logarithm of a probability. */
  readonly score: number
  readonly words: readonly string[]
}

/** The likeliest words that letters make up; undefined where they are hardly any words. */
function wordsIn(letters: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const best: Parted[] = [{ score: 0, words: [] }]
  for (let end = 1; end <= letters.length; end += 1) {
    const starts = Array.from({ length: Math.min(end, LONGEST_WORD) }, (_, back) => end - 1 - back)
    best.push(
      starts
        .map((start): Parted => {
          const word = letters.slice(start, end)
          const { score, words } = best[start]!
          return { score: score + logProbability(word, vocabulary), words: [...words, word] }
        })
        .reduce((likeliest, other) => (other.score > likeliest.score ? other : likeliest)),
    )
  }
  const { words } = best.at(-1)!
  const known = words.filter((word) => word.length > 1 && timesSeen(word, vocabulary) > 0)
  return known.join('').length > letters.length / 2 && known.some((word) => word.length > 2)
    ? words
    : undefined
}

/** Of what is no word, the longer the less: ten times for each letter, after Norvig, Natural Language Corpus Data (2009). */
function logProbability(word: string, vocabulary: Vocabulary): number {
  const seen = timesSeen(word, vocabulary)
  return Math.log(seen > 0 ? seen / ENGLISH_SIZE : 10 / (ENGLISH_SIZE * 10 ** word.length))
}

/** A word of the documents counts like a common one of English. Of single letters only "a" and "I" are words. */
function timesSeen(word: string, vocabulary: Vocabulary): number {
  const lower = word.toLowerCase()
  if (lower.length === 1) return /[ai]/.test(lower) ? COMMON_ENGLISH.get(lower)!.count / ONE_LETTER : 0
  const english = COMMON_ENGLISH.get(lower)?.count ?? 0
  return (english >= SEEN_ENOUGH ? english : 0) + DOCUMENT_WORD * (vocabulary.get(lower)?.count ?? 0)
}

const DOCUMENT_WORD = 1000
/** Rarer ones are often no words. */
const SEEN_ENOUGH = 20
/** "I" is said much in subtitles, and asked little. */
const ONE_LETTER = 10
