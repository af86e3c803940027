import { capitalised } from './capitalised.ts'
import { carrySubject } from './carry-subject.ts'
import { isNonEmpty, type NonEmpty } from './document.ts'
import { listedQuestions } from './listed-questions.ts'
import { messageWords, type MessageWord } from './message-words.ts'
import { opensAnother, type Joint } from './opens-another.ts'
import { opening, questionForm } from './question-form.ts'
import { QUESTION_LIMIT } from './question.ts'
import { AUXILIARIES } from './question-words.ts'
import { withoutCivilities } from './without-civilities.ts'

/** What one message may ask at most; what it asks beyond that stays with the last part. */
const PARTS_AT_MOST = 4

/**
 * The questions that a message asks, each standing alone, in its order; the message itself where it asks one. Conservative:
 * it is parted only before what opens like a question of its own, and where each side is whole without the other. A text
 * longer than anybody may ask stays whole.
 */
export function splitQuestion(message: string): NonEmpty<string> {
  if (message.length > 2 * QUESTION_LIMIT) return [message]
  const listed = listedQuestions(message)?.map((item) => `${item}? `)
  const parts = standing(listed ?? clausesOf(message))
    .flatMap((clause) => (listed ? [clause] : eachAsked(clause)))
    .map(asQuestion)
  return isNonEmpty(parts) && parts.length > 1 ? parts : [message]
}

/** "?", ";", "," or "and", or several of them, with what may follow: "and also". */
const JOINT =
  /(?<stop>[?!.…]{1,6}["'”’)]?\s)|(?<semicolon>;\s?)|(?<comma>,\s?|:\s|\s[-–—]\s)|(?<word>\s(?=(?:and|but|plus|&)\s))/giu

/** The message cut before each question that opens. */
function clausesOf(message: string): readonly string[] {
  const cuts = cutsOf(message)
  return [0, ...cuts].map((cut, at) => message.slice(cut, cuts[at]))
}

/** Where a later question does not stand without the earlier, they stay together. */
function standing(asked: readonly string[]): readonly string[] {
  const clauses: string[] = []
  for (const clause of asked) {
    if (!isNonEmpty(clauses)) clauses.push(clause)
    else {
      const carried = clauses.length < PARTS_AT_MOST ? carrySubject(clauses, clause) : undefined
      clauses.push(carried ?? `${clauses.pop()!}${clause}`)
    }
  }
  return clauses
}

/** Where another question opens, in order. */
function cutsOf(message: string): readonly number[] {
  const words = messageWords(message)
  const cuts: number[] = []
  let asksFrom = 0
  let joined = 0
  for (const { 0: mark, index, groups } of message.matchAll(JOINT)) {
    if (isEnclosed(message.slice(cuts.at(-1) ?? 0, index))) continue
    const behind = index + mark.length
    const joint = jointOf(groups!, message.slice(behind))
    const left = words.filter(({ start, end }) => start >= asksFrom && end <= behind)
    const right = words.filter(({ start }) => start >= behind)
    const condition = joint === 'comma' && isCondition(words.filter(({ start }) => start >= joined))
    joined = behind
    const opens = !condition && opensAnother(left, right, joint)
    if (opens) cuts.push(behind)
    // What asks nothing goes before the question that follows it.
    if (opens || questionForm(left) === undefined) asksFrom = behind
  }
  return cuts
}

/** "And if not, what then?": what stands before the comma belongs to what follows it. */
function isCondition(words: readonly MessageWord[]): boolean {
  return SUBORDINATORS.has(words[opening(words)]?.word ?? '')
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if when while once after before since although though unless until as given'.split(' '),
)

function jointOf(groups: Readonly<Record<string, string | undefined>>, following: string): Joint {
  if (groups['stop'] !== undefined) return groups['stop'].includes('?') ? 'question mark' : 'stop'
  if (groups['semicolon'] !== undefined || groups['word'] !== undefined) return 'and'
  return /^(?:and|but|plus|&)\s/i.test(following) ? 'comma and' : 'comma'
}

/** Whether a text ends within quotation marks or brackets: a title is never cut. */
function isEnclosed(before: string): boolean {
  const count = (mark: string) => before.split(mark).length - 1
  return count('"') % 2 === 1 || count('“') > count('”') || count('«') > count('»') || count('(') > count(')')
}

/** "When and where was it shot" and "where was it shot and when": one question for each question word. */
function eachAsked(clause: string): readonly string[] {
  const words = messageWords(clause)
  const at = opening(words)
  const [first, joint, second, auxiliary] = words.slice(at)
  if (!first || !joint || !CIRCUMSTANCES.has(first.word)) return [clause]
  if (joint.word === 'and' && second && AUXILIARIES.has(auxiliary?.word ?? '') && differ(first, second)) {
    return [first, second].map(({ typed }) => `${typed}${clause.slice(second.end)}`)
  }
  const [last, beforeLast] = words.toReversed()
  if (last && beforeLast?.word === 'and' && AUXILIARIES.has(joint.word) && differ(first, last)) {
    const whole = clause.slice(first.end, beforeLast.start).replace(/[\s,]{1,3}$/, '')
    return [first, last].map(({ typed }) => `${typed}${whole}`)
  }
  return [clause]
}

const CIRCUMSTANCES: ReadonlySet<string> = new Set(['when', 'where', 'how', 'why'])

/** Manner and reason are told in one breath. */
function differ(one: MessageWord, other: MessageWord): boolean {
  const asked = [one.word, other.word].toSorted().join(' ')
  return CIRCUMSTANCES.has(other.word) && one.word !== other.word && asked !== 'how why'
}

/** With a capital and its mark, without civilities or the "and" before it. */
function asQuestion(clause: string): string {
  const plain = withoutCivilities(clause)?.text ?? clause
  const words = messageWords(plain)
  const asked = plain.slice(words[opening(words)]?.start ?? 0).replace(/\s+/g, ' ')
  const whole = asked.replace(/[\s,;:.!?…–-]{1,9}$/, '')
  return `${capitalised(whole)}?`
}
