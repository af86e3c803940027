import { remarkTopic } from './remark.ts'
import { ASKED, SAID } from './grammar.ts'
import type { SmallTalkTopic } from './replies.ts'
import { FILLERS } from './social-lexicon.ts'
import type { SocialWord } from './social-words.ts'
import { WORD_CLASSES } from './word-classes.ts'

/** A way of reading the first words of a sentence as small talk, unit by unit. */
export interface Reading {
  readonly topics: ReadonlySet<SmallTalkTopic>
  /** What its last unit is. */
  readonly last: UnitKind
  /** Whether any unit is asked of the assistant. */
  readonly asked: boolean
  /** How many words are remarks: these might say what a question hangs on. */
  readonly remarked: number
  readonly units: number
  /** The fewer and the more telling its units, the less. */
  readonly cost: number
}

type UnitKind = 'said' | 'asked' | 'remark' | 'filler'

/** Longer sentences tell a story. In words. */
export const SENTENCE_LIMIT = 50
const REMARK_LIMIT = 24

/**
 * How the first `n` words of a sentence read as small talk, for each `n` from 0; undefined where they do not. At most
 * the first fifty are read.
 */
export function readingsOf(sentence: readonly SocialWord[]): readonly (Reading | undefined)[] {
  const words = sentence.slice(0, SENTENCE_LIMIT).map(({ word }) => word)
  const readings: (Reading | undefined)[] = [
    { topics: new Set(), last: 'filler', asked: false, remarked: 0, units: 0, cost: 0 },
  ]
  for (let at = 0; at < words.length; at += 1) {
    const before = readings[at]
    if (before === undefined) continue
    for (const unit of unitsAt(words, at, before.topics.size > 0)) {
      if (!sentence[at]!.parted && runsOn(before, unit, at)) continue
      readings[unit.end] = preferred(readings[unit.end], goingOn(before, unit, at))
    }
  }
  return Array.from({ length: sentence.length + 1 }, (_, at) => readings[at])
}

/** "How do you know it is done", "funniest joke": without a mark between them, the two belong together. */
function runsOn({ last }: Reading, { kind, end }: Unit, at: number): boolean {
  if (last === 'asked') return kind === 'remark'
  return last === 'remark' && kind === 'asked' && end === at + 1
}

function goingOn(before: Reading, { end, kind, topic, cost }: Unit, at: number): Reading {
  return {
    topics: topic === undefined ? before.topics : new Set([...before.topics, topic]),
    last: kind,
    asked: before.asked || kind === 'asked',
    remarked: before.remarked + (kind === 'remark' ? end - at : 0),
    units: before.units + 1,
    cost: before.cost + cost,
  }
}

/** The cheaper reading; of two that cost the same the first, but about all that either is about. */
function preferred(known: Reading | undefined, other: Reading): Reading {
  if (known === undefined || other.cost < known.cost) return other
  if (other.cost > known.cost) return known
  return { ...known, topics: new Set([...known.topics, ...other.topics]) }
}

interface Unit {
  readonly end: number
  readonly kind: UnitKind
  readonly topic: SmallTalkTopic | undefined
  readonly cost: number
}

/** What small talk a word may open: a set phrase, a question to the assistant, a remark, or a word that only fills. */
function unitsAt(words: readonly string[], at: number, behindTalk: boolean): readonly Unit[] {
  const unit = (kind: UnitKind, end: number, topic?: SmallTalkTopic): Unit => ({
    kind,
    end,
    topic,
    cost: COSTS[kind],
  })
  return [
    ...SAID.matchesAt(words, at).map(({ end, meaning }) =>
      unit(REQUESTING.has(meaning) ? 'asked' : 'said', end, meaning),
    ),
    ...ASKED.matchesAt(words, at).map(({ end, meaning }) => unit('asked', end, meaning)),
    ...remarksAt(words, at).map(({ end, topic }) => unit('remark', end, topic)),
    ...(FILLERS.has(words[at]!) ? [unit('filler', at + 1)] : []),
    ...(behindTalk ? addressesAt(words, at).map((end) => unit('filler', end)) : []),
  ]
}

const REQUESTING: ReadonlySet<SmallTalkTopic> = new Set(['person', 'help', 'joke', 'presence'])

/** Ends of what may be said to somebody behind a phrase: "cheers, big ears". */
function addressesAt(words: readonly string[], at: number): readonly number[] {
  let end = at
  while (end < words.length && WORD_CLASSES.address.has(words[end]!)) end += 1
  return end > at ? [end] : []
}

/** Of readings, that by phrases is preferred, even where it takes two of them for a remark, and then that with least to fill. */
const COSTS: Readonly<Record<UnitKind, number>> = { said: 1, asked: 1, remark: 2.2, filler: 1.1 }

function remarksAt(
  words: readonly string[],
  at: number,
): readonly { readonly end: number; readonly topic: SmallTalkTopic }[] {
  const longest = Math.min(words.length, at + REMARK_LIMIT)
  return Array.from({ length: longest - at }, (_, more) => at + more + 1).flatMap((end) => {
    const topic = remarkTopic(words.slice(at, end))
    return topic === undefined ? [] : [{ end, topic }]
  })
}
