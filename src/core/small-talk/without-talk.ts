import { REQUESTS } from '../civilities.ts'
import { messageWords } from '../message-words.ts'
import { questionForm } from '../question-form.ts'
import { AUXILIARIES } from '../question-words.ts'
import { readingsOf, type Reading } from './readings.ts'
import { COURTEOUS, FILLERS } from './social-lexicon.ts'
import type { SocialSentence } from './social-sentences.ts'
import { SOCIAL_VOCABULARY } from './social-vocabulary.ts'
import { isQuoted, mayBeTitle } from './title-case.ts'

/** A sentence and how it reads as small talk; undefined where it does not. */
export type JudgedSentence = SocialSentence & { readonly reading: Reading | undefined }

/** A message without the talk before and after what it asks. */
export function withoutTalk(message: string, sentences: readonly JudgedSentence[]): string {
  const first = sentences.findIndex((sentence) => !isPassing(sentence))
  const last = sentences.findLastIndex((sentence) => !isPassing(sentence))
  if (first < 0 || isQuoted(message)) return message
  const end = sentences[last + 1]?.words[0]!.start ?? message.length
  const start = askingFrom(message, sentences[first]!, first > 0)
  const left = message.slice(start ?? 0, end).trim()
  return start === undefined || mayBeTitle(message.slice(0, start)) || mayBeTitle(message.slice(end))
    ? message
    : left
}

/** Small talk that no question can hang on. */
function isPassing({ words, reading }: JudgedSentence): boolean {
  const known = words.every(({ word }) => word === '@' || SOCIAL_VOCABULARY.has(word))
  return reading !== undefined && reading.remarked <= PASSING && known
}

/** "That was quick" is said in passing; "the film was meant as a thank-you" may say what is asked about. In words. */
const PASSING = 5

/** Where a sentence asks, behind the talk that it opens with; undefined where it does not clearly ask. */
function askingFrom(
  message: string,
  { words, asks }: SocialSentence,
  behindTalk: boolean,
): number | undefined {
  const opening = words[0]!.start
  const readings = mayBeTitle(message.slice(opening, words.at(-1)!.end)) ? [] : readingsOf(words)
  for (let at = words.length - 1; at > 0; at -= 1) {
    const [before, next] = [words[at - 1]!, words[at]!]
    const reading = readings[at]
    if (reading === undefined || before.start === next.start) continue
    if (reading.topics.size === 0 || reading.remarked > PASSING) continue
    // "How do you know when it is ready" goes on with what it asks.
    if (!next.parted && (reading.last === 'asked' || reading.last === 'remark')) continue
    // "My question is whether": what stands before an auxiliary may be its subject.
    if (!next.parted && AUXILIARIES.has(next.word) && !CALLS.has(before.word)) continue
    const inTitle = /^\p{Lu}/u.test(message.slice(next.start))
    if (opensQuestion(message.slice(next.start)) || (next.parted && asks && !inTitle)) return next.start
  }
  if (!behindTalk) return 0
  return asks || opensQuestion(message.slice(opening)) ? opening : undefined
}

/** What calls or answers, and is no subject of anything. */
const CALLS: ReadonlySet<string> = new Set([
  ...FILLERS,
  ...COURTEOUS,
  ...'wow cool nice great hmm oh ah mate morning afternoon evening'.split(' '),
])

function opensQuestion(text: string): boolean {
  const opening = text.slice(0, OPENING)
  return questionForm(messageWords(opening)) !== undefined || REQUESTS.test(opening.replace(/[’ʼ]/g, "'"))
}

/** As far as a question shows that it is one, in UTF-16 code units. */
const OPENING = 200
