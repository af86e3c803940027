import { isEverydayWord } from './common-english.ts'
import { inCaseOf, tokensOf, withReplaced, type Token } from './message-tokens.ts'
import { LONGEST_WORD, SHORTEST_CORRECTED, spellerOf, type Speller } from './spelling.ts'
import { STOP_WORDS } from './stop-words.ts'
import { words } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { partedAsInDocuments } from './word-gaps.ts'

/** More unknown words are no slips; this also bounds the time that a message takes. */
const MOST_UNKNOWN = 12
/** So many may be all that there is. */
const FEW = 2

/** A message with its misspelt words corrected, and what runs two words of the documents together parted. */
export function respelled(message: string, vocabulary: Vocabulary): string {
  const speller = spellerOf(vocabulary)
  const tokens = tokensOf(message)
  const unknown = unknownAmong(tokens, speller)
  if (unknown === undefined) return message
  const names = namesAmong(tokens, message)
  return withReplaced(
    message,
    unknown.flatMap((token) => {
      const stem = stemOf(token.word)
      const meant = speller.correction(plain(stem), names.has(token))
      const word =
        meant === undefined && !names.has(token)
          ? partedAsInDocuments(stem, vocabulary)
          : meant && (vocabulary.get(meant)?.form.toLowerCase() ?? meant)
      if (word === undefined) return []
      const [typedStem, clitic] = [token.typed.slice(0, stem.length), token.typed.slice(stem.length)]
      return [{ ...token, by: inCaseOf(typedStem, word) + clitic }]
    }),
  )
}

/** Undefined where there are so many that they are no slips. */
function unknownAmong(tokens: readonly Token[], speller: Speller): readonly Token[] | undefined {
  const unknown: Token[] = []
  for (const token of tokens) {
    if (!isUnknown(token, speller)) continue
    unknown.push(token)
    if (unknown.length > MOST_UNKNOWN) return undefined
  }
  return unknown.length > FEW && unknown.length > tokens.length / 2 ? undefined : unknown
}

const CLITIC = /'(?:s|t|ll|re|ve|d|m)?$/

/** "who's" is "who", "Mikey's" is "mikey". */
function stemOf(word: string): string {
  return word.replace(CLITIC, '')
}

function plain(word: string): string {
  return words(word).join(' ')
}

function isUnknown({ word }: Token, speller: Speller): boolean {
  const stem = stemOf(word)
  if (stem.length < SHORTEST_CORRECTED || stem.length > LONGEST_WORD || !LETTERS.test(stem)) return false
  return !speller.isWord(plain(stem)) && !speller.isWord(plain(word))
}

const LETTERS = /^[\p{Script=Latin}\p{M}]+$/u

/** The words that are written or placed as names are. */
function namesAmong(tokens: readonly Token[], message: string): ReadonlySet<Token> {
  const capitalsTell = !isTitle(tokens)
  const names = new Set<Token>()
  for (const [at, token] of tokens.entries()) {
    const capital = capitalsTell && isCapital(token) && !opensSentence(token, message)
    if (capital || followsAsName(tokens, at)) names.add(token)
  }
  return names
}

function isCapital({ typed }: Token): boolean {
  return /^\p{Lu}/u.test(typed)
}

function opensSentence({ start }: Token, message: string): boolean {
  return /(?:^|[.?!:])[^\p{L}\p{N}]{0,4}$/u.test(message.slice(Math.max(0, start - 4), start))
}

/** Where every word of weight has a capital, also one that is no name, capitals tell nothing. */
function isTitle(tokens: readonly Token[]): boolean {
  const weighty = tokens.slice(1).filter(({ word }) => word.length >= 3 && !STOP_WORDS.has(word))
  return weighty.length >= 3 && weighty.every(isCapital) && weighty.some(({ word }) => isEverydayWord(word))
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const BEFORE_NAMES = list(`who's plays played portrays portrayed mr mrs ms dr sir named called`)

/** "Who is …", "who plays …": what comes there is mostly somebody's name, with or without a capital. */
function followsAsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  return BEFORE_NAMES.has(before) || (/^(?:is|was)$/.test(before) && tokens[at - 2]?.word === 'who')
}
