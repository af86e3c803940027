import { carrySubject } from './carry-subject.ts'
import { span } from './document.ts'
import { listedQuestions } from './listed-questions.ts'
import { messageWords, type MessageWord } from './message-words.ts'
import { namesIn } from './names-in.ts'
import { questionForm } from './question-form.ts'
import { CONNECTIVES, EMPHASIS, isFunctionWord } from './question-words.ts'
import { QUESTION_LIMIT } from './question.ts'
import { splitSentences } from './sentences.ts'
import { withoutCivilities } from './without-civilities.ts'

/**
 * What a message asks, without the story around it and without civilities; the message itself where nothing in it clearly
 * asks, where it lists its questions, and where it is longer than anybody may ask. Of the story stays what the question cannot be understood without.
 */
export function findQuestion(message: string): string {
  if (message.length > 2 * QUESTION_LIMIT || listedQuestions(message)) return message
  const found = sentencesOf(message).map((text) => ({ text, asked: askedIn(text) }))
  const plainly = found.some(({ asked }) => asked?.plainly)
  const sentences = found.map(({ text, asked }) => ({
    text,
    asked: asked?.plainly === plainly ? asked.text : undefined,
  }))
  const asked = sentences.flatMap(({ asked }) => asked ?? [])
  if (asked.length === 0) return message
  const unnamed = asked.every((text) => namesIn(messageWords(text)).length === 0)
  const kept = sentences
    .flatMap(({ text, asked }, at) => {
      if (asked !== undefined) return [asked]
      const next = sentences[at + 1]?.asked
      const needed =
        next !== undefined && messageWords(text).length > EXCLAMATION && !standsWithout(text, next)
      return needed || (unnamed && setsTheScene(text)) || wantsSomething(text) ? [text] : []
    })
    .join(' ')
  return kept === message ? message : withoutConnective(kept)
}

/** "And the budget?", "Plot summary, please.": asked for without being put as a question. */
function wantsSomething(sentence: string): boolean {
  if (!/[?？]["'”’)]?$|\b(?:please|pls|plz)\b/i.test(sentence)) return false
  return messageWords(sentence).some(({ word }) => !isFunctionWord(word) && !EMPTY.has(word))
}

const EMPTY: ReadonlySet<string> = new Set(
  'please pls plz know idea ideas clue really seriously right yes no hello hi hey thanks guess'.split(' '),
)

/** "So who did it?", once what came before is gone. */
function withoutConnective(text: string): string {
  const words = messageWords(text)
  return text.slice(words.find(({ word }) => !CONNECTIVES.has(word))?.start ?? 0)
}

/** Sentences as people type them: a question may begin in lower case behind any other sentence. */
function sentencesOf(message: string): readonly string[] {
  const sentences: string[] = []
  for (const { start, end } of splitSentences(message, span(0, message.length))) {
    const from = COUNTS.test(sentences.at(-1) ?? '') ? start - 1 : start
    const pieces = message.slice(from, end).split(/(?<=(?:[?!….]["'”’)]?))(?=\s)/u)
    for (const [at, piece] of pieces.entries()) {
      const before = pieces[at - 1]
      const opens =
        (before === undefined && from === start) ||
        ENDS.test(before ?? '') ||
        (MAY_END.test(before ?? '') && withoutCivilities(piece))
      if (opens) sentences.push(piece.trim())
      else sentences.push(`${sentences.pop()!}${piece}`)
    }
  }
  return sentences
}

/** A number that belongs to what follows: "2. Bundesliga". */
const COUNTS = /(?:^|\s)\d{1,2}\.$/

const ENDS = /[?!]["'”’)]?$/

/** Not an abbreviation: "U.K.", "no." */
const MAY_END = /(?:\p{Ll}{3}|[….])[….]["'”’)]?$/u

/** What a sentence asks; plainly where it is put as a question, else in words that ask for something. */
interface Asked {
  readonly text: string
  readonly plainly: boolean
}

function askedIn(sentence: string): Asked | undefined {
  const closes = /[?？]["'”’)]?\s*$/.test(sentence)
  let relative: Asked | undefined
  for (const { start, mark } of [{ start: 0, mark: '' }, ...jointsOf(sentence)]) {
    const plain = withoutCivilities(sentence.slice(start))
    if (!plain) continue
    const words = messageWords(plain.text)
    const form = questionForm(words)
    const direct = form !== undefined && (form !== 'embedded' || (closes && start === 0))
    const opens = start === 0 || (mark !== 'and' && (closes || mark !== ''))
    if (!plain.requested && !(direct && opens)) continue
    const aside = start === 0 || isAside(sentence.slice(0, start), plain.text)
    const kept = !aside || (start === 0 && !plain.changed)
    const asked = { text: kept ? sentence : plain.text, plainly: form !== undefined }
    if (start === 0 || !mayBeRelative(words)) return asked
    relative ??= asked
  }
  return relative
}

/** Where a question may begin within a sentence. */
function jointsOf(sentence: string): readonly { readonly start: number; readonly mark: string }[] {
  return Array.from(sentence.matchAll(JOINT), ({ 0: mark, 1: word = '', index }) => ({
    start: index + mark.length,
    mark: word.toLowerCase(),
  }))
}

const JOINT = /[,:;…–—]\s|\s-\s|\s(?=(so|but|and)\s)/gi

/** "… Ada, who was born there": "who" and "which" may go on with what was said, where something else asks behind them. */
function mayBeRelative([first]: readonly MessageWord[]): boolean {
  return /^(?:who|which|whose)$/.test(first?.word ?? '')
}

/** Whether the beginning of a sentence is about who asks, and nothing in the question hangs on it. */
function isAside(before: string, question: string): boolean {
  const words = messageWords(before)
  if (namesIn(words).length > 0 && namesIn(messageWords(question)).length === 0) return false
  return words.some(({ word }) => ASKER.has(word.replace(/'.*$/s, ''))) && standsWithout(before, question)
}

/** Whether a question says all that is asked: not "what was it?" after "it won something". */
function standsWithout(before: string, question: string): boolean {
  return (
    carrySubject([before], question) === question &&
    messageWords(question).some(({ word }) => !isFunctionWord(word) && !EMPHASIS.has(word))
  )
}

const ASKER: ReadonlySet<string> = new Set(
  'i im ive my me mine we our us hi hello hey sorry thanks please quick question curious maybe just spoiler spoilers ok okay'.split(
    ' ',
  ),
)

/** "Poor kids!", "Hi there!": up to as many words say nothing that a question hangs on. */
const EXCLAMATION = 2

const SCENE_WORDS = 12

/** A short sentence with a name may say what is being asked about: "I watched Emma last night." */
function setsTheScene(sentence: string): boolean {
  const words = messageWords(sentence)
  return words.length <= SCENE_WORDS && namesIn(words).length > 0
}
