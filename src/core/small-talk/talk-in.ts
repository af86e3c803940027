import { AUXILIARIES, QUESTION_WORDS } from '../question-words.ts'
import { ASKED, SAID } from './grammar.ts'
import { readingsOf, SENTENCE_LIMIT, type Reading } from './readings.ts'
import type { PhraseMatch } from './phrase-grammar.ts'
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
    return { ...before!, topics, last: 'asked' }
  }
  return undefined
}

/** The topic of a last unit that asks. */
function askedBy(unit: readonly string[], before: readonly string[]): SmallTalkTopic | 'tag' | undefined {
  const topicIn = (matches: readonly PhraseMatch<SmallTalkTopic>[]) =>
    weightiest(new Set(matches.filter(({ end }) => end === unit.length).map(({ meaning }) => meaning)))
  const asked = topicIn(ASKED.matchesAt(unit, 0))
  const said = topicIn(SAID.matchesAt(unit, 0))
  if (asked !== undefined) return said === 'insult' ? said : asked
  const personal = before.length === 0 || before.some((word) => PERSONAL.has(word))
  if (personal && isTag(unit, before)) return 'tag'
  if (said === undefined) return undefined
  const [first = ''] = unit
  if (unit.length === 1) return ASKABLE.has(first) && (before.length === 0 || personal) ? said : undefined
  const asking = QUESTION_WORDS.has(first) || AUXILIARIES.has(first)
  return asking || !STATING.has(said) ? said : undefined
}

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
