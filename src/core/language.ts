import { francAll } from 'franc-min'
import { isChatSpeak } from './chat-speak.ts'
import { isEverydayWord } from './common-english.ts'
import { remembered } from './remembered.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Fewer words say too little of their language. */
const FEWEST_WORDS = 5
const ENGLISH_SHARE = 0.6
/** How near English must come to the likeliest language, by franc's measure. */
const NEARLY_ENGLISH = 0.9

/**
 * Whether a message is in another language than English. Names do not count: words of the documents, and those with a
 * capital within the message.
 */
export function isForeign(message: string, documents: Vocabulary): boolean {
  const words = (message.match(WORD) ?? []).slice(0, MOST_WORDS)
  if (words.length < FEWEST_WORDS) return false
  const known = words.filter((word) => isEnglish(wordIn(word)))
  if (known.some((word) => ONLY_ENGLISH.has(wordIn(word)))) return false
  const names = words.filter(
    (word, at) => !known.includes(word) && ((at > 0 && /^\p{Lu}/u.test(word)) || documents.has(wordIn(word))),
  )
  if (known.length > ENGLISH_SHARE * (words.length - names.length)) return false
  const scores = francAll(message)
  return (scores.find(([language]) => language === 'eng')?.[1] ?? 0) < NEARLY_ENGLISH
}

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

function isEnglish(word: string): boolean {
  return isChatSpeak(word) || isEverydayWord(word)
}

/** Function words of English that no other language is likely to have. */
const ONLY_ENGLISH: ReadonlySet<string> = new Set(
  `the what who whos whats how hows did does which when where why were has with that this and they you your their
   there about tell could would should please`
    .trim()
    .split(/\s+/),
)
