import { isEverydayWord } from './common-english.ts'
import { questionForm } from './question-form.ts'
import { messageWords } from './message-words.ts'
import { AUXILIARIES, isFunctionWord, WHOLE_WORKS } from './question-words.ts'

/** Where a message says what it goes over to. */
export type Shift =
  /** To something else: nothing said before counts. */
  | { readonly kind: 'away'; readonly question: string }
  /** To something named, which pronouns in the question then mean. */
  | { readonly kind: 'to'; readonly topic: string; readonly question: string }

// All of them are put to single spaces.
const AWAY =
  /^(?:(?:ok(?:ay)?|right|well|so|now|and|anyway|alright|fine|thanks|sorry|but|hm+),? )*(?:(?:a |an )?(?:different|another|other|separate|unrelated|new|quick|random) (?:question|thing|topic|subject|note)|something (?:else|different)(?: entirely| now)?|on (?:another|a different) (?:note|topic|subject)|(?:to )?chang(?:e|ing) (?:of |the )?(?:topic|subject)s?|moving on|unrelated|new (?:question|topic)|next (?:question|topic))(?: (?:though|now|then|please))? ?[:,.;–—-]+ ?/i

const BACK =
  /^(?:(?:ok(?:ay)?|right|well|so|now|and|but|anyway|alright|thanks|yes|no),? )*(?:(?:let'?s (?:go|get|come) |can we (?:go|get|come) )?(?:back to|going back to|coming back to|getting back to|returning to|to return to|to go back to|to come back to)|as for|regarding|concerning|speaking of|talking of|about|on the subject of|with regard to|i mea?nt|no,? i mea?nt|i mean) (?<topic>[^,:;?–—]{2,60}?)(?: again| now| though| then)? ?(?:[,:;–—]| -) (?<question>\S.{2,})$/i

/** "And the treasurer, how old is she?" */
const CONNECTIVE = /^(?:(?:ok(?:ay)?|well|so|now|and|but|yes|no|oh|ah|hm+|wow|hey|what about|how about),? )*/i
const SET_BEFORE =
  /^(?<topic>(?:the|that|this|those|these|his|her|their|its|\p{Lu}\S*) ?[^,:;?–—]{0,50}?) ?[,:–—] (?<question>\S.{2,})$/u
/** "What was her name, the widow?" */
const SET_BEHIND = /^(?<question>\S.{4,}?), (?<topic>(?:the|that|this|those|these) [^,:;?]{2,50})\??$/i

/** How a message goes over to another topic, if it says so. Linear. */
export function shiftIn(typed: string): Shift | undefined {
  // Runs of spaces, which several parts of a pattern would match, would make it slower than linear.
  const message = typed.replace(/\s+/g, ' ').trim()
  const away = AWAY.exec(message)?.[0]
  if (away !== undefined && away.length < message.length)
    return { kind: 'away', question: message.slice(away.length) }
  const back = BACK.exec(message)?.groups
  if (back && !isFunctionWord(back['topic']!.toLowerCase())) return towards(back['topic']!, back['question']!)
  const before = SET_BEFORE.exec(message.replace(CONNECTIVE, ''))?.groups
  if (before && isTopic(before['topic']!) && asksOf(before['question']!)) {
    return towards(before['topic']!, before['question']!)
  }
  const behind = SET_BEHIND.exec(message)?.groups
  if (behind && isTopic(behind['topic']!) && asksOf(behind['question']!)) {
    return towards(behind['topic']!, `${behind['question']!}?`)
  }
  return undefined
}

function towards(topic: string, question: string): Shift {
  const noun = topic.toLowerCase().split(/\s+/).at(-1)!
  if (WHOLE_WORKS.has(noun) && topic.split(/\s+/).length <= 2) return { kind: 'away', question }
  return { kind: 'to', topic: topic.trim(), question }
}

/**
 * Somebody or something: "the treasurer", "Lil"; not when ("that night"), on what condition ("if she leaves"), one of two,
 * or a word that only opens what is said ("Actually").
 */
function isTopic(text: string): boolean {
  const words = messageWords(text)
  const [first] = words
  if (first === undefined || WHEN.has(words.at(-1)!.word)) return false
  if (words.some(({ word }) => AUXILIARIES.has(word) || word === 'or')) return false
  if (POINTS_OUT.test(first.word)) return true
  const capitals = words.filter(({ typed }) => /^\p{Lu}/u.test(typed))
  return (
    !isFunctionWord(first.word) &&
    capitals.some(({ word }) => !isEverydayWord(word)) &&
    words.every((word) => capitals.includes(word) || isFunctionWord(word.word))
  )
}

const POINTS_OUT = /^(?:the|that|this|those|these|his|her|their|its)$/
const WHEN: ReadonlySet<string> = new Set(
  'time times moment minute hour day days night morning evening afternoon week month year years end meantime meanwhile way'.split(
    ' ',
  ),
)

function asksOf(question: string): boolean {
  return opensQuestion(question) && pointsBack(question)
}

function opensQuestion(text: string): boolean {
  const form = questionForm(messageWords(text))
  return form !== undefined && form !== 'request'
}

function pointsBack(question: string): boolean {
  return /\b(?:he|she|it|they|him|her|his|hers|its|them|their)\b/i.test(question)
}
