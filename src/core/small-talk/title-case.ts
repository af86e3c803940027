import { SOCIAL_VOCABULARY } from './social-vocabulary.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/**
 * Whether a text is written as titles are: four words or more with capitals, but for the small ones ("Good Night, and Good
 * Luck"). Nothing is made of a text whose every word has a capital, as some write so always.
 */
export function isTitleCased(text: string): boolean {
  const words = text.match(WORD) ?? []
  const small = words.filter((word) => SMALL.has(word))
  return (
    words.length >= 4 &&
    small.length > 0 &&
    words.every((word) => SMALL.has(word) || /^(?:\p{Lu}|\p{N})/u.test(word))
  )
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and as at by for from in into of on or the to with'.split(' '),
)

/** Whether every word of a text has a capital, and there are three or more. */
export function isCapitalised(text: string): boolean {
  const words = text.match(WORD) ?? []
  return words.length >= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(text)
}

/** Whether something in a text stands in double quotation marks, as titles and words of others do. */
export function isQuoted(text: string): boolean {
  return /["“„«][^"“”„«»]*["”“»]/.test(text)
}

/** Whether a well-known word within a sentence has a capital, as in titles: "Good Morning". A name alone is no title. */
export function mayBeTitle(text: string): boolean {
  return Array.from(text.matchAll(WORD)).some(({ 0: word, index }) => {
    const inside = /[\p{L}\p{N},:]['’"]?\s+$/u.test(text.slice(Math.max(0, index - 4), index))
    return (
      inside &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      !/^I['’]/.test(word) &&
      SOCIAL_VOCABULARY.has(word.toLowerCase())
    )
  })
}
