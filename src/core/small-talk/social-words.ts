import { longForm } from '../chat-speak.ts'
import { shortenings } from '../elongation.ts'
import { CHAT_WORDS } from './chat-words.ts'
import { slipOf } from './social-slips.ts'
import { SOCIAL_VOCABULARY } from './social-vocabulary.ts'

/** A word of a message as the rules on small talk read it. One typed word may be several: "gtg", "what's". */
export interface SocialWord {
  /** Lower case, one spelling, no contractions; "#" for a number, "#/#" for a mark, "@" for what seems to be a name. */
  readonly word: string
  /** Of what was typed, whole also where it is several words; UTF-16 code units of the message. */
  readonly start: number
  readonly end: number
  /** Whether a mark stands between it and the word before: a comma, colon or dash, or what ends sentences. */
  readonly parted: boolean
}

/** The words of a message in order, without smileys. Linear. */
export function socialWords(message: string): readonly SocialWord[] {
  const found = Array.from(withoutSmileys(message.replace(/[‘’ʼ`´]/g, "'")).matchAll(WORD))
  let behind = 0
  return found.flatMap(({ 0: typed, index: start }, at) => {
    const end = start + typed.length
    const parted = /[^\s'"]/.test(message.slice(behind, start))
    behind = end
    const words = isNumber(typed, found[at + 1]?.[0])
      ? [typed.includes('/') ? '#/#' : '#']
      : isName(typed)
        ? ['@']
        : spelledOut(typed.toLowerCase())
    return asVerb(words, found[at + 1]?.[0]).map((word, nth) => ({
      word,
      start,
      end,
      parted: parted && nth === 0,
    }))
  })
}

// "10/10" is one word; elsewhere slashes and hyphens part words.
const WORD = /\p{N}+(?:[/.,:]\p{N}+)*(?![\p{L}\p{N}])|'?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{M}]+)*/gu

/** "Your" before an article or degree is meant for "you are". */
function asVerb(words: readonly string[], next: string | undefined): readonly string[] {
  const meant = words[0] === 'your' && /^(?:an?|the|so|too|not|such|very|really|just)$/i.test(next ?? '')
  return meant ? ['you', 'are'] : words
}

/** "2" and "4" before a word are "to" and "for". */
function isNumber(typed: string, next: string | undefined): boolean {
  const before = next !== undefined && /^\p{L}/u.test(next)
  return /^\p{N}+(?:[/.,:]\p{N}+)*$/u.test(typed) && !(before && /^[24]$/.test(typed))
}

/** A word with a capital that small talk does not know. */
function isName(typed: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(typed) && spelledOut(typed.toLowerCase()).some((word) => !isKnown(word))
}

/** Spaces in place of what is drawn with letters and digits: ":D", "<3", "o_O". */
function withoutSmileys(text: string): string {
  return text.replace(SMILEY, (smiley) => ' '.repeat(smiley.length))
}

const SMILEY =
  /(?<![\p{L}\p{N}])(?:[:;=8][-'^o]?[DPpOo03XxSsbd]|<\/?3{1,5}|[oO0TQuU][_.][oO0TQuU]|[xX]D{1,9}|ツ|QQ)(?![\p{L}\p{N}])/gu

function spelledOut(typed: string): readonly string[] {
  const word = usual(typed)
  const long = CHAT_WORDS.get(word)
  if (long !== undefined) return long
  const written = longForm(word, isOfTalk)
  if (written !== undefined) return written.toLowerCase().split(' ').flatMap(spelledOut)
  const [, stem = '', clitic = ''] = CONTRACTED.exec(word) ?? []
  if (clitic === '') return [word.replaceAll("'", '')]
  return clitic === "n't" ? [NEGATED.get(stem) ?? stem, 'not'] : [...spelledOut(stem), CLITICS.get(clitic)!]
}

const CONTRACTED = /^(.+?)(n't|'(?:s|re|m|ve|ll|d))$/u
const NEGATED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
])
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["'s", 'is'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
])

/** Without drawn-out letters and slips: "heyyyy" as "hey", "thnaks" as "thanks". */
function usual(typed: string): string {
  if (LAUGHTER.test(typed)) return 'haha'
  if (MASHED_KEYS.test(typed)) return 'asdf'
  if (isKnown(typed)) return typed
  return shortenings(typed, 2).find(isKnown) ?? slipOf(typed) ?? typed
}

function isKnown(word: string): boolean {
  return CHAT_WORDS.has(word) || isOfTalk(word) || longForm(word, isOfTalk) !== undefined
}

function isOfTalk(word: string): boolean {
  return SOCIAL_VOCABULARY.has(word)
}

// "hahaha", "mwahaha", "ahahah", "hehe", "jajaja", "lololol"
const LAUGHTER =
  /^(?:[bmw]{0,3}a{0,3}(?:h{1,20}[aeio]{1,20}){2,}h{0,20}|a?(?:j[aei]){2,}j?|l[ou]{1,20}l(?:[ou]{1,20}l)*[sz]?)$/

// A hand laid on the middle row of the keyboard, or drawn along another.
const MASHED_KEYS =
  /^([a-z])\1{3,}$|^(?=[asdfghjkl]*(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl))[asdfghjkl]+$|^(?:qwert|zxcv)\w*$/
