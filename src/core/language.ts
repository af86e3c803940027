import { francAll } from 'franc-min'
import { isChatSpeak } from './chat-speak.ts'
import { COMMON_ENGLISH, isEverydayWord } from './common-english.ts'
import { FOREIGN_WORDS, IN_NAMES, type ForeignWords } from './foreign-words.ts'
import { remembered } from './remembered.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Fewer words say too little of their language. */
const FEWEST_WORDS = 5
const ENGLISH_SHARE = 0.6
/** How near English must come to the likeliest language, by franc's measure. */
const NEARLY_ENGLISH = 0.9

/**
 * Whether a message is in another language than English: by all of its words where it has enough of them, else by what it
 * opens with. Names do not count: words of the documents, and those with a capital within the message.
 */
export function isForeign(message: string, documents: Vocabulary): boolean {
  const words = (message.match(WORD) ?? []).slice(0, MOST_WORDS)
  return isOtherwiseWorded(message, words, documents) || asksInAnother(message, words, documents)
}

function isOtherwiseWorded(message: string, words: readonly string[], documents: Vocabulary): boolean {
  if (words.length < FEWEST_WORDS) return false
  const known = words.filter((word) => isEnglish(wordIn(word)))
  if (known.some((word) => ONLY_ENGLISH.has(wordIn(word)))) return false
  const names = words.filter(
    (word, at) =>
      !known.includes(word) && ((at > 0 && /^\p{Lu}/u.test(word)) || isIn(documents, wordIn(word))),
  )
  if (known.length > ENGLISH_SHARE * (words.length - names.length)) return false
  const scores = francAll(message)
  return (scores.find(([language]) => language === 'eng')?.[1] ?? 0) < NEARLY_ENGLISH
}

/**
 * Whether a message opens as the questions of another language do and goes on in it, or is in letters that English has not.
 * What is left undecided counts as English.
 */
function asksInAnother(message: string, words: readonly string[], documents: Vocabulary): boolean {
  const strange = words.filter((word) => !/\p{Script=Latin}/u.test(word) && !isIn(documents, wordIn(word)))
  if (strange.length >= FEWEST_STRANGE) return strange.length > words.length / 2
  if (/^\s*¿/.test(message) && !words.some((word) => ONLY_ENGLISH.has(wordIn(word)))) return true
  const asks = /[?？]/.test(message)
  return FOREIGN_WORDS.some((language) => asksIn(language, words, documents, asks))
}

function asksIn(
  { openers, doubtful, small }: ForeignWords,
  typed: readonly string[],
  documents: Vocabulary,
  asks: boolean,
): boolean {
  const words = typed.map(wordIn)
  const [first = '', second = ''] = words
  const at = !openers.has(first) && small.has(first) && openers.has(second) ? 1 : 0
  const opener = words[at]!
  if (!openers.has(opener) && !doubtful.has(opener)) return false
  const others = words.filter((_, place) => place !== at)
  if (others.some((word) => ONLY_ENGLISH.has(word) && !small.has(word))) return false
  const helping = others.filter((word) => small.has(word) && !isIn(documents, word) && !isCommon(word))
  const plain = words.filter(
    (word, place) => place !== at && !small.has(word) && !isName(typed[place]!, word),
  )
  const english = plain.filter(isEnglish).length
  if (2 * english > plain.length + helping.length) return false
  const unknown = english < plain.length
  if (openers.has(opener))
    return helping.length > 0 || (unknown && (asks || opener.length >= PLAINLY_FOREIGN))
  if (helping.some((word) => !IN_NAMES.has(word))) return 2 * english < plain.length + helping.length
  return !isCommon(opener) && helping.length > 0 && unknown

  function isName(written: string, word: string): boolean {
    return /^\p{Lu}/u.test(written) || isIn(documents, word)
  }
}

/** A question word of as many letters is no slip of an English one. */
const PLAINLY_FOREIGN = 4

/** Said often in English, other than foreign words that its speakers know. */
function isCommon(word: string): boolean {
  return !IN_NAMES.has(word) && (COMMON_ENGLISH.get(word)?.count ?? 0) >= COMMON
}

const COMMON = 500

/** Fewer words in other letters may be a name. */
const FEWEST_STRANGE = 2

/** Whether documents are in English, by the words in them; those of none pass for it. */
export const isEnglishVocabulary = remembered((documents: Vocabulary): boolean => {
  let words = 0
  let english = 0
  for (const [word, { count, form }] of documents) {
    if (form !== form.toLowerCase()) continue
    words += count
    if (isEnglish(word)) english += count
  }
  return english >= words / 2
})

// Some scripts write no spaces: there each sign counts as a word.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu
const MOST_WORDS = 100

function wordIn(word: string): string {
  return word.toLowerCase().replaceAll("'", '')
}

/** Whether documents have a word, which they are listed with without accents. */
function isIn(documents: Vocabulary, word: string): boolean {
  return documents.has(word.normalize('NFD').replace(/\p{M}/gu, ''))
}

function isEnglish(word: string): boolean {
  return isChatSpeak(word) || isEverydayWord(word)
}

/** Function words of English that no other language is likely to have. */
const ONLY_ENGLISH: ReadonlySet<string> = new Set(
  `the what who whos whats how hows did does which when where why were has with that this and they you your their
   there about tell could would should please any from much many because`
    .trim()
    .split(/\s+/),
)
