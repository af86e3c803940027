import { AUXILIARIES, QUESTION_WORDS } from '../question-words.ts'
import { ASKED, SAID } from './grammar.ts'
import { readingsOf, SENTENCE_LIMIT, type Reading } from './readings.ts'
import type { Grammar } from './phrase-grammar.ts'
import { weightiest, type SmallTalkTopic } from './replies.ts'
import { FILLERS } from './social-lexicon.ts'
import type { SocialSentence } from './social-sentences.ts'

/**
 * How a whole sentence reads as small talk; undefined where it does not. Of one that ends in a question mark, the end must
 * itself ask: "it was good?" is a question about something.
 */
export function talkIn({ words: sentence, asks }: SocialSentence): Reading | undefined {
  if (sentence.length > SENTENCE_LIMIT) return undefined
  const readings = readingsOf(sentence)
  if (!asks) return readings.at(-1)
  const words = sentence.map(({ word }) => word)
  for (let end = words.length; end > 0; end -= 1) {
    const reading = askedUpTo(words.slice(0, end), readings)
    if (reading !== undefined || !FILLERS.has(words[end - 1]!)) return reading
  }
  return undefined
}

/** How words read whose end asks, behind other talk. */
function askedUpTo(
  words: readonly string[],
  readings: readonly (Reading | undefined)[],
): Reading | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const before = readings[at]
    const topic = before && askedBy(words.slice(at), words.slice(0, at))
    if (topic === undefined) continue
    const topics = topic === 'tag' ? before!.topics : new Set([...before!.topics, topic])
    return { ...before!, topics, last: 'asked', asked: true }
  }
  return undefined
}

/** The topic of a last unit that asks, behind the words before it. */
function askedBy(unit: readonly string[], before: readonly string[]): SmallTalkTopic | 'tag' | undefined {
  const said = topicsOf(unit, SAID).filter((topic) => mayAsk(unit, topic))
  const asked = topicsOf(unit, ASKED)
  if (asked.length > 0) return weightiest(new Set([...asked, ...said.filter((topic) => topic === 'insult')]))
  const personal = before.length === 0 || before.some((word) => PERSONAL.has(word))
  if (personal && isTag(unit, before)) return 'tag'
  return personal || unit.length > 1 ? weightiest(new Set(said)) : undefined
}

/** What all of the words, as one phrase, are about. */
function topicsOf(words: readonly string[], grammar: Grammar<SmallTalkTopic>): readonly SmallTalkTopic[] {
  return grammar.matchesAt(words, 0).flatMap(({ end, meaning }) => (end === words.length ? [meaning] : []))
}

/** "Helpful?" asks about something; "help?" and "are you stupid?" are said to the assistant. */
function mayAsk([first = '', ...others]: readonly string[], topic: SmallTalkTopic): boolean {
  if (others.length === 0) return ASKABLE.has(first)
  return QUESTION_WORDS.has(first) || AUXILIARIES.has(first) || !STATING.has(topic)
}

/** Said of somebody here: "you're no help, are you?", but not "it was good, was it?" */
const PERSONAL: ReadonlySet<string> = new Set(['you', 'your', 'i', 'we', 'my', 'weather', 'bot'])
const ASKABLE: ReadonlySet<string> = new Set(
  'yourself hello hi hey hiya yo ok okay alright right really seriously honestly huh eh pardon sorry yes no oh help test testing fair deal joke jokes asdf'.split(
    ' ',
  ),
)
const STATING: ReadonlySet<SmallTalkTopic> = new Set(['thanks', 'praise', 'greeting', 'insult'])

/** "…, are you?" */
function isTag(unit: readonly string[], before: readonly string[]): boolean {
  const [auxiliary = '', second = '', third] = unit
  if (!AUXILIARIES.has(auxiliary) || unit.length > 3) return false
  if (second === 'not') return third !== undefined && TAGGED.has(third)
  return (
    third === undefined &&
    TAGGED.has(second) &&
    before.some((word) => word === 'not' || word === 'no' || word === 'never')
  )
}

const TAGGED: ReadonlySet<string> = new Set(['it', 'you', 'i', 'we', 'that', 'this', 'there'])
