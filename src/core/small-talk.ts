import { QUESTION_LIMIT } from './question.ts'
import { SMALL_TALK_REPLIES, weightiest, type SmallTalkTopic } from './small-talk/replies.ts'
import { socialSentences } from './small-talk/social-sentences.ts'
import { talkIn } from './small-talk/talk-in.ts'
import { isCapitalised, isQuoted, isTitleCased } from './small-talk/title-case.ts'
import { withoutTalk, type JudgedSentence } from './small-talk/without-talk.ts'

/** What a message is: talk, with what is said to it, or a question, without the talk around it. */
export type Heard =
  | { readonly kind: 'smalltalk'; readonly topic: SmallTalkTopic; readonly message: string }
  | { readonly kind: 'question'; readonly text: string }

/**
 * Tells small talk from questions. A message is small talk where nothing in it could be looked up; whatever is in doubt is
 * a question, and stays whole unless what is left clearly asks. Pure; throws nothing; linear.
 */
export function hear(message: string): Heard {
  if (message.length > 2 * QUESTION_LIMIT) return { kind: 'question', text: message }
  const sentences = socialSentences(message).map((sentence) => ({ ...sentence, reading: talkIn(sentence) }))
  if (sentences.length === 0) return smallTalk('wordless')
  const topic = weightiest(new Set(sentences.flatMap(({ reading }) => [...(reading?.topics ?? [])])))
  const talk = topic !== undefined && sentences.every(({ reading }) => reading !== undefined)
  if (talk && !isTitle(message, sentences)) return smallTalk(topic)
  return { kind: 'question', text: talk ? message : withoutTalk(message, sentences) }
}

/** Whether what reads as small talk is written as a title is. */
function isTitle(message: string, sentences: readonly JudgedSentence[]): boolean {
  if (isQuoted(message)) return true
  const phrase = sentences.every(({ reading }) => reading?.last === 'said' && reading.units === 1)
  if (isTitleCased(message) && !phrase) return true
  const loose = sentences.some(({ reading }) => reading && (reading.remarked > 0 || reading.asked))
  return isCapitalised(message) && loose && !/[?!]/.test(message)
}

function smallTalk(topic: SmallTalkTopic): Heard {
  return { kind: 'smalltalk', topic, message: SMALL_TALK_REPLIES[topic] }
}
