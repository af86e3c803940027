import type { MessageWord } from './message-words.ts'
import { opening, questionForm, type QuestionForm } from './question-form.ts'
import {
  AUXILIARIES,
  AUXILIARIES_OR_VERBS,
  CONTRACTED_QUESTION_WORDS,
  DEGREES,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBJECTS_ONLY,
} from './question-words.ts'

/** What stands between two stretches of a message: the end of a question or other sentence, a comma, "and" or a semicolon, both. */
export type Joint = 'question mark' | 'stop' | 'comma' | 'and' | 'comma and'

/** Fewer words say nothing without those on the other side: "and why?", "who lives and who dies". */
const WORDS_TO_STAND = 3

/** Whether a question that is under way ends at a joint, as another one opens behind it. */
export function opensAnother(
  left: readonly MessageWord[],
  right: readonly MessageWord[],
  joint: Joint,
): boolean {
  const leftForm = questionForm(left)
  const rightForm = questionForm(right)
  if (leftForm === undefined || rightForm === undefined) return false
  const asking = left.slice(opening(left))
  const next = right.slice(opening(right))
  if (length(asking) < WORDS_TO_STAND || length(next) < WORDS_TO_STAND) return false
  if (joint === 'question mark') return true
  if (joint === 'stop') return leftForm !== 'embedded'
  if (isElliptical(next) || (joint === 'comma' && leftForm === 'embedded')) return false
  switch (rightForm) {
    case 'inverted':
      if (AUXILIARIES.has(next[0]!.word)) return asksWhether(next, leftForm, joint)
      return !mayBeRelative(next[0]!.word) || !mayBeDescribed(asking, joint)
    case 'subject':
      if (next[0]!.word === 'who' || next[0]!.word === 'which') return !mayBeDescribed(asking, joint)
      return next[1]!.word === 'about' || DEGREES.has(next[1]!.word) || WITHOUT_AUXILIARY.test(next[1]!.word)
    case 'embedded':
      return joint !== 'comma' && leftForm !== 'inverted' && !asking.slice(1).some(isQuestionWord)
    case 'request':
      return joint !== 'comma' && /^(?:me|us|the|what|how|why|who)$/.test(next[1]!.word)
  }
}

/** "What happens", as against what stands for a thing: "what matters". */
const WITHOUT_AUXILIARY = /^(?:happens|happened|makes|made|inspired|caused|kinds?|sorts?|types?|else)$/

function length(words: readonly MessageWord[]): number {
  return words.length + (CONTRACTED_QUESTION_WORDS.has(words[0]?.word ?? '') ? 1 : 0)
}

function isQuestionWord({ word }: MessageWord): boolean {
  return QUESTION_WORDS.has(word) || CONTRACTED_QUESTION_WORDS.has(word)
}

/** "Which are new", of those that were spoken of; "who is not". */
function isElliptical(asked: readonly MessageWord[]): boolean {
  const [first, second] = asked
  const last = asked.at(-1)!.word
  const breaksOff = last === 'not' || (AUXILIARIES.has(last) && /n'?t$/.test(last))
  return breaksOff || (first!.word === 'which' && AUXILIARIES.has(second!.word))
}

function mayBeRelative(word: string): boolean {
  return word.startsWith('who')
}

/** Whether "who …" may go on about somebody in the words before: "the man who left and who …", "Who is Ada, who …". */
function mayBeDescribed(asking: readonly MessageWord[], joint: Joint): boolean {
  if (joint !== 'comma')
    return asking.slice(1).some(({ word }) => word === 'who' || word === 'that' || word === 'which')
  const [last, beforeLast] = asking.toReversed()
  return !OBJECT_PRONOUN.test(last!.word) && !SUBJECT_PRONOUNS.has(beforeLast!.word)
}

const OBJECT_PRONOUN = /^(?:it|him|her|them|there)$/

/**
 * "Is it good": an auxiliary and its subject. After "who wrote it" a verb may go on with the same subject ("and did the
 * music"), so that only a pronoun or name shows that another question begins.
 */
function asksWhether(
  [auxiliary, subject]: readonly MessageWord[],
  leftForm: QuestionForm,
  joint: Joint,
): boolean {
  if (joint === 'comma' && leftForm !== 'inverted') return false
  if (SUBJECTS_ONLY.has(subject!.word)) return true
  if (/^(?:do|does|did)$/.test(auxiliary!.word) && /^\p{Lu}/u.test(subject!.typed)) return true
  if (leftForm === 'inverted' && joint !== 'comma') return !/^(?:do|have)$/.test(auxiliary!.word)
  return SUBJECT_PRONOUNS.has(subject!.word) && !AUXILIARIES_OR_VERBS.has(auxiliary!.word)
}
