import { longForm, longFormInContext } from './chat-speak.ts'
import { COMMON_ENGLISH } from './common-english.ts'
import { shortened } from './elongation.ts'
import { foldCharacters } from './fold-characters.ts'
import { isEnglishVocabulary, isForeign } from './language.ts'
import { inCaseOf, tokensOf, withReplaced, type Replacement } from './message-tokens.ts'
import type { Lexicon } from './ports.ts'
import { respelled } from './respell.ts'
import { withLettersJoined } from './spaced-letters.ts'
import type { Vocabulary } from './vocabulary.ts'
import { joinedAsInDocuments } from './word-gaps.ts'

/** What was typed, as it is looked up. */
export interface Understanding {
  readonly text: string
  /** Whether that differs from what was typed in more than case, quotation marks and spaces. */
  readonly changed: boolean
  /** In another language than the documents. */
  readonly foreign: boolean
}

/**
 * Turns what was typed into what is looked up: characters folded, a shouted message lowered, letters typed apart joined, chat-speak expanded, misspelt
 * words corrected. A word that the documents or everyday English have, and a name that they lack, is left alone; a message
 * that is not in English, or mostly of unknown words, altogether. Linear.
 */
export function understand(message: string, { vocabulary }: Pick<Lexicon, 'vocabulary'>): Understanding {
  const folded = foldCharacters(message)
  // Among emoji are signs that count as letters.
  if (!/[\p{L}\p{N}]/u.test(folded)) return { text: message, changed: false, foreign: false }
  const quiet = isShouted(folded) ? folded.toLowerCase() : folded
  if (!isEnglishVocabulary(vocabulary)) return { text: quiet, changed: false, foreign: false }
  const calm = withLettersJoined(quiet, vocabulary)
  if (isForeign(calm, vocabulary)) return { text: calm, changed: false, foreign: true }
  const spelt = respelled(inFull(calm, vocabulary), vocabulary)
  const text = inContextInFull(joinedAsInDocuments(spelt, vocabulary), vocabulary)
  return { text, changed: essence(text) !== essence(folded), foreign: false }
}

/** Two words or more, and not one small letter. */
function isShouted(message: string): boolean {
  return !/\p{Ll}/u.test(message) && (message.match(/\p{Lu}+/gu) ?? []).length >= 2
}

function essence(text: string): string {
  return text.toLowerCase().replace(/['"\s]/g, '')
}

/** Each word by itself in full: chat-speak, drawn-out words. */
function inFull(message: string, vocabulary: Vocabulary): string {
  const isDocumentWord = documentWords(vocabulary)
  const frequency = (word: string) => {
    if (isDocumentWord(word)) return Infinity
    const count = COMMON_ENGLISH.get(word)?.count ?? 0
    return count >= OFTEN ? count : 0
  }
  return withReplaced(
    message,
    tokensOf(message).flatMap((token) => {
      const short = isDocumentWord(token.word) ? undefined : shortened(token.word, frequency)
      const long = longForm(short ?? token.word, isDocumentWord) ?? short
      return long === undefined ? [] : [{ ...token, by: inCaseOf(token.typed, long) }]
    }),
  )
}

/** How often everyday English has what a drawn-out word is taken for. */
const OFTEN = 100

/** What depends on the words around it. */
function inContextInFull(message: string, vocabulary: Vocabulary): string {
  const isDocumentWord = documentWords(vocabulary)
  const tokens = tokensOf(message)
  const replacements: Replacement[] = []
  let before = ''
  for (const [at, token] of tokens.entries()) {
    const after = tokens[at + 1]?.word ?? ''
    const long = longFormInContext({ word: token.word, before, after }, isDocumentWord)
    if (long !== undefined) replacements.push({ ...token, by: inCaseOf(token.typed, long) })
    before = long ?? token.word
  }
  return withReplaced(message, replacements)
}

function documentWords(vocabulary: Vocabulary): (word: string) => boolean {
  return (word) => vocabulary.get(word)?.form.toLowerCase() === word
}
