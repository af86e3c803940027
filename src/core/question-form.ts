import type { MessageWord } from './message-words.ts'
import {
  AUXILIARIES,
  CONNECTIVES,
  CONTRACTED_QUESTION_WORDS,
  DEGREES,
  DETERMINERS,
  EMPHASIS,
  PREPOSITIONS,
  QUESTION_WORDS,
  REQUEST_VERBS,
  SUBJECT_PRONOUNS,
} from './question-words.ts'

/**
 * How words that ask are put: 'inverted' ("where was it shot", "is it good"), 'subject' ("who wrote it"), 'embedded', as
 * after "tell me" ("where it was shot"), 'request' ("describe the music").
 */
export type QuestionForm = 'inverted' | 'subject' | 'embedded' | 'request'

/** How far behind the question word its verb is looked for: "what sort of light was used". */
const REACH = 8

/** How a text that begins here asks; nothing where it opens like no question. Looks at its first words only. */
export function questionForm(words: readonly MessageWord[]): QuestionForm | undefined {
  const at = opening(words)
  const first = words[at]?.word
  if (first === undefined) return undefined
  const rest = words.slice(at + 1, at + 1 + REACH)
  if (CONTRACTED_QUESTION_WORDS.has(first)) return rest.length > 0 ? 'inverted' : undefined
  if (QUESTION_WORDS.has(first)) return formAfter(first, rest)
  if (AUXILIARIES.has(first)) return asksWhether(first, rest) ? 'inverted' : undefined
  return REQUEST_VERBS.has(first) && rest.length > 0 ? 'request' : undefined
}

/** Where the asking begins, behind "and", "so", "2.", "in" (which year). */
export function opening(words: readonly MessageWord[]): number {
  let at = 0
  while (at < words.length && (CONNECTIVES.has(words[at]!.word) || /^\d$/.test(words[at]!.word))) at += 1
  const preposition = PREPOSITIONS.has(words[at]?.word ?? '') && QUESTION_WORDS.has(words[at + 1]?.word ?? '')
  return preposition ? at + 1 : at
}

function formAfter(asked: string, following: readonly MessageWord[]): QuestionForm | undefined {
  const from = following.findIndex(({ word }) => !EMPHASIS.has(word))
  const next = following[from]?.word
  if (next === undefined) return undefined
  if (AUXILIARIES.has(next)) return 'inverted'
  if (next === 'about') return 'subject'
  const exclaims = /^wh?at$/.test(asked) && (next === 'a' || next === 'an')
  if (exclaims) return undefined
  if (SUBJECT_PRONOUNS.has(next) || DETERMINERS.has(next)) return 'embedded'
  switch (asked) {
    case 'who':
    case 'whom':
      return AUXILIARIES.has(following.at(-1)!.word) ? 'embedded' : 'subject'
    case 'when':
    case 'wen':
    case 'where':
    case 'why':
      return 'embedded'
    case 'how':
      if (!DEGREES.has(next) && /^\p{Lu}/u.test(following[from]!.typed)) return 'embedded'
      if (DEGREES.has(next)) return 'inverted'
      break
  }
  const goesOn = following.slice(from + 1).some(({ word }) => AUXILIARIES.has(word))
  if (goesOn) return 'inverted'
  return asked === 'how' ? 'embedded' : 'subject'
}

/** "Don't tell me" and "have a nice day" ask nothing; "do critics like it" does. */
function asksWhether(auxiliary: string, rest: readonly MessageWord[]): boolean {
  const [subject] = rest
  if (rest.length < 2 || !subject) return false
  if (auxiliary === 'do') return subject.word !== 'not'
  if (!/^(?:don'?t|have)$/.test(auxiliary)) return true
  return SUBJECT_PRONOUNS.has(subject.word) || (DETERMINERS.has(subject.word) && !/^an?$/.test(subject.word))
}
