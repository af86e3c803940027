import { asksSomething } from './asks-something.ts'
import { AUXILIARIES, QUESTION_WORDS } from '../question-words.ts'
import type { SmallTalkTopic } from './replies.ts'
import {
  ADDRESSING,
  BARE_VERBS,
  COURTEOUS,
  EVERYDAY,
  EXCUSING,
  FILLERS,
  FUNCTION_WORDS,
  GO_ON,
  GREETING,
  JOINING,
  NEGATIONS,
  NO_ADVERBS,
  OF_PERSONS,
  PARTING,
  PRAISING,
  REMARKING,
  SCOLDING,
  SUBJECTS,
  THANKING,
  THINGS,
  VERBS,
  WORKS,
} from './social-lexicon.ts'

/**
 * What a statement of everyday words is about; undefined for what asks, and for what holds a word that could be looked
 * up. "That's all I needed, I'll come back tomorrow" says nothing about any document, whoever "that" may be; "score
 * composer" and "the second one" do. Words as `socialWords` spells them.
 */
export function remarkTopic(words: readonly string[]): SmallTalkTopic | undefined {
  const said =
    isEverydayTalk(words) &&
    !breaksOff(words) &&
    !asksSomething(words) &&
    (words.some((word) => COURTEOUS.has(word)) || isStatement(words) || isJudgement(words))
  return said ? topicOf(words) : undefined
}

function isEverydayTalk(words: readonly string[]): boolean {
  const subject = words.find((word) => !FILLERS.has(word)) ?? ''
  const faultless = !words.some((word) => NEGATIONS.has(word) || /^(?:is|are|was|has)$/.test(word))
  const ofPersons = PERSONAL.has(subject) ? !words.includes('it') : SUBJECTS.has(subject) && faultless
  return words.every((word, at) => {
    if (WORKS.has(word)) return leadsTo(words[at - 1] ?? '')
    return isEveryday(word) || (ofPersons && OF_PERSONS.has(word))
  })
}

function isEveryday(word: string): boolean {
  return EVERYDAY_WORDS.some((list) => list.has(word)) || isAdverb(word)
}

function isAdverb(word: string): boolean {
  return /^[a-z]{3,}ly$/.test(word) && !NO_ADVERBS.has(word)
}

const EVERYDAY_WORDS = [FUNCTION_WORDS, EVERYDAY, PRAISING, SCOLDING, REMARKING, COURTEOUS, QUESTION_WORDS]
const PERSONAL: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** "The film", "a great film", but not "service film", which names one. */
function leadsTo(word: string): boolean {
  return isJudging(word) || /^(?:the|this|that|an?|these|your|my|any|of|whole)$/.test(word)
}

function isJudging(word: string): boolean {
  return PRAISING.has(word) || SCOLDING.has(word) || REMARKING.has(word)
}

/** "Thanks for the", "hi there do": more must follow. */
function breaksOff(words: readonly string[]): boolean {
  const [last = '', before = ''] = words.toReversed()
  return JOINING.has(last) || (AUXILIARIES.has(last) && !SUBJECTS.has(before) && before !== 'not')
}

/** "I had no idea", "that is a shame", "loved it": who speaks, the assistant or the talk itself, and something said of it. */
function isStatement(words: readonly string[]): boolean {
  const from = words.findIndex((word) => SUBJECTS.has(word) || BARE_VERBS.has(word) || !FILLERS.has(word))
  const [first = '', second = '', ...others] = words.slice(Math.max(from, 0))
  if (second === '') return false
  if (BARE_VERBS.has(first)) return GO_ON.has(second) || isJudging(second) || isAdverb(second)
  if (!SUBJECTS.has(first)) return false
  const near = [second, ...others.slice(0, 3)]
  return PERSONAL.has(first) || near.some((word) => AUXILIARIES.has(word) || VERBS.has(word))
}

/** "Not bad at all", "so cool": nothing but grammar around what is thought. A thing alone may be what is looked for. */
function isJudgement(words: readonly string[]): boolean {
  const judges = (word: string, at: number) =>
    isJudging(word) && (!THINGS.has(word) || isGrammar(words[at - 1] ?? ''))
  return (
    words[0] !== 'the' && words.some(judges) && words.every((word, at) => isGrammar(word) || judges(word, at))
  )
}

function isGrammar(word: string): boolean {
  return FUNCTION_WORDS.has(word) || isAdverb(word)
}

function topicOf(words: readonly string[]): SmallTalkTopic {
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word))
  if (has(THANKING)) return 'thanks'
  if (has(EXCUSING)) return 'apology'
  if (has(PARTING)) return 'farewell'
  if (has(SCOLDING) && !has(NEGATIONS)) return has(ADDRESSING) ? 'insult' : 'complaint'
  if (has(PRAISING) && has(ADDRESSING)) return has(NEGATIONS) ? 'complaint' : 'praise'
  return has(GREETING) ? 'greeting' : 'remark'
}
