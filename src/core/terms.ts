import { stemmer } from 'stemmer'
import { commonSpelling } from './common-spelling.ts'
import { STOP_WORDS } from './stop-words.ts'

/** A word reduced to what two spellings of it share: lower case, no accents, American, stemmed. */
export type Term = string

/** What a text is matched by: its terms in order, with repeats, without stop words. "Why?" has none. Linear in the text's length. */
export function terms(text: string): readonly Term[] {
  const found: Term[] = []
  for (const word of words(text)) if (!STOP_WORDS.has(word)) found.push(stem(word))
  return found
}

/**
 * The words of a text in order, with repeats: compatibility-normalised, lower case, without accents, possessive and
 * clitic endings ("Rex’s" is "rex", "we'll" is "we"); hyphens part words, other apostrophes join them ("O'Hara" is
 * "ohara"), and so do commas between thousands ("1,000" is "1000").
 */
export function words(text: string): readonly string[] {
  return Array.from(plain(text).matchAll(WORD), ([word]) => word.replace(CLITIC, '').replace(JOINT, ''))
}

// NFKD and then dropping only the accents of Latin, Greek and Cyrillic: the marks of other scripts are letters of their words.
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .normalize('NFC')
    .toLowerCase()
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:'(?=\p{L})|(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd})))[\p{L}\p{N}\p{M}]+)*/gu
const CLITIC = /'(?:s|ll|re|ve|d|m)$/
const JOINT = /[',]/g

/** What a single word, in the form `words` gives it, is matched by. */
export function termOf(word: string): Term {
  return stem(word)
}

const STEMMABLE = /^[a-z]{3,40}$/

/**
 * Porter (1980), An algorithm for suffix stripping. Words with digits or other scripts stay as they are, and so does
 * what is longer than any English word, so that hostile input costs no more than its length.
 */
function stem(word: string): Term {
  if (!STEMMABLE.test(word)) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MEMO_LIMIT) stems.clear()
  const term = stemmer(commonSpelling(word))
  stems.set(word, term)
  return term
}

// Stemming is most of the cost of indexing text, and most words of a corpus are repeats.
const MEMO_LIMIT = 50_000
const stems = new Map<string, Term>()
