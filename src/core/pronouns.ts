import { describedAs } from './described.ts'
import type { Conversation, Meaning } from './meaning.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import { messageWords, type MessageWord } from './message-words.ts'
import { isPossessive, withoutVerb } from './pronoun-words.ts'
import { isFunctionWord } from './question-words.ts'
import { spokenOf } from './spoken-of.ts'

/** What a question may mean where its pronouns mean what was said before. */
export interface Resolved {
  /** The likeliest first. */
  readonly readings: readonly Meaning[]
  /** Whether it says nothing without: "it" and "they" may as well mean the work and its makers. */
  readonly needed: boolean
}

const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'thing' | 'several'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
  ...['it', 'its', 'itself', 'that', 'this'].map((word) => [word, 'thing'] as const),
  ...['they', 'them', 'their', 'theirs', 'those', 'these', 'ones'].map((word) => [word, 'several'] as const),
])
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['that', 'this', 'those', 'these'])

/** At most so many antecedents are tried for one question, for so many of its pronouns. */
const TRIED = 3
const PRONOUNS_MEANT = 6
const TURNS_BACK = 4

/** Nothing where no pronoun in the question can mean anything that was said before. */
export function withAntecedents(question: string, conversation: Conversation): Resolved | undefined {
  const described = withDescription(question, conversation)
  const asked = described ?? question
  const words = messageWords(asked)
  const own = mentionsIn(asked, conversation.about)
  const open = words
    .flatMap((word, at) => {
      const kind = kindOf(word)
      return kind !== undefined && isOpen(kind, word, words[at + 1], own)
        ? [{ word, next: words[at + 1], kind }]
        : []
    })
    .slice(0, PRONOUNS_MEANT)
  const leading = open.find(({ kind }) => kind === 'he' || kind === 'she') ?? open[0]
  if (leading === undefined) {
    return described === undefined
      ? undefined
      : { readings: [{ question: described, prior: 0, near: true }], needed: true }
  }
  const needed =
    leading.kind === 'he' ||
    leading.kind === 'she' ||
    leading.word.word === 'that' ||
    /\b(?:else|another)\b/i.test(asked)
  const candidates = antecedents(leading.kind, conversation).slice(0, TRIED)
  const readings = candidates.map(({ mention, prior }) => {
    const replaced = open.toReversed().reduce((text, pronoun) => {
      const meant =
        pronoun.kind === leading.kind
          ? mention
          : antecedents(pronoun.kind, conversation).find((other) => other.mention.text !== mention.text)
              ?.mention
      return meant === undefined || !replaceable(pronoun, leading.kind)
        ? text
        : put(text, pronoun, meant.text)
    }, asked)
    return { question: replaced, prior: prior + (needed ? 0 : UNNEEDED), near: true }
  })
  return { readings, needed }
}

/** A question with its first pronoun meaning the topic that was named before it; nothing where it has none. */
export function withTopic(question: string, topic: string): string | undefined {
  const words = messageWords(question)
  const first = words.find((word) => kindOf(word) !== undefined && !BEFORE_NOUNS.has(withoutVerb(word.word)))
  if (first === undefined) return undefined
  const kind = kindOf(first)
  return words
    .map((word, at) => ({ word, next: words[at + 1], kind: kindOf(word) }))
    .filter(
      (pronoun): pronoun is OpenPronoun => pronoun.kind === kind && !BEFORE_NOUNS.has(pronoun.word.word),
    )
    .toReversed()
    .reduce((text, pronoun) => put(text, pronoun, topic), question)
}

/** "It" and "they" make good sense by themselves in a question about a document. */
const UNNEEDED = -0.2

interface OpenPronoun {
  readonly word: MessageWord
  readonly next: MessageWord | undefined
  readonly kind: 'he' | 'she' | 'thing' | 'several'
}

function kindOf({ word }: MessageWord): OpenPronoun['kind'] | undefined {
  return PRONOUNS.get(withoutVerb(word))
}

/** Beside a person, "it" and "they" stay: they may mean the work. */
function replaceable({ kind }: OpenPronoun, leading: OpenPronoun['kind']): boolean {
  return kind === leading || kind === 'he' || kind === 'she'
}

/** Whether a pronoun means nothing within its own question, and is one: not "that scene". */
function isOpen(
  kind: OpenPronoun['kind'],
  { word, start }: MessageWord,
  next: MessageWord | undefined,
  own: readonly Mention[],
): boolean {
  if (BEFORE_NOUNS.has(withoutVerb(word)) && next !== undefined && !isFunctionWord(next.word)) return false
  return !own.some((mention) => mention.end <= start && agrees(mention, kind) && kind !== 'thing')
}

function agrees({ text, standing }: Mention, kind: OpenPronoun['kind']): boolean {
  if (/^(?:his|her|its|their|my|your)\s/i.test(text)) return false
  return standing === kind || (standing === 'person' && (kind === 'he' || kind === 'she'))
}

interface Antecedent {
  readonly mention: Mention
  readonly prior: number
}

/** What a pronoun may mean: of the last turns, what was asked about, then what was quoted first. */
function antecedents(kind: OpenPronoun['kind'], { turns, about }: Conversation): readonly Antecedent[] {
  const found: Antecedent[] = []
  const seen = new Set<string>()
  for (const [back, turn] of turns.slice(-TURNS_BACK).toReversed().entries()) {
    const { asked, quoted } = spokenOf(turn, about)
    const named = (mention: Mention) => mention.person !== undefined
    const people = kind === 'thing' || kind === 'several' ? [] : quoted
    const latest = asked.toReversed()
    const inOrder = [...latest.filter(named), ...people, ...latest.filter((mention) => !named(mention))]
    for (const [rank, mention] of inOrder.entries()) {
      const key = (mention.person?.name ?? mention.text).toLowerCase()
      if (!agrees(mention, kind) || seen.has(key)) continue
      seen.add(key)
      found.push({ mention, prior: -EACH_TURN * back - EACH_RANK * Math.min(rank, 3) })
    }
  }
  return found.toSorted((a, b) => b.prior - a.prior)
}

const EACH_TURN = 0.8
const EACH_RANK = 0.2

function put(text: string, { word, next }: OpenPronoun, meant: string): string {
  const verb = word.word.endsWith("'s") ? ' is' : ''
  return `${text.slice(0, word.start)}${meant}${isPossessive(word.word, next) ? '’s' : ''}${verb}${text.slice(word.end)}`
}

const DESCRIPTION =
  /\b(?:the|that|this) (?:(?:lead|main|leading|title) )?(?:actor|actress|star|performer)\b(?! (?:who|that|in|of|playing))/i

/** "The actress" where one has just been spoken of. */
function withDescription(question: string, conversation: Conversation): string | undefined {
  const found = DESCRIPTION.exec(question)
  if (!found) return undefined
  const [name] = describedAs(found[0], conversation)
  return name === undefined
    ? undefined
    : `${question.slice(0, found.index)}${name}${question.slice(found.index + found[0].length)}`
}
