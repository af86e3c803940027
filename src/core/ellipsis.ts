import { capitalised } from './capitalised.ts'
import type { Conversation, Meaning } from './meaning.ts'
import { mentionsIn, type Mention } from './mentions.ts'
import { messageWords } from './message-words.ts'
import { hasVerb } from './phrases.ts'
import { withAntecedents } from './pronouns.ts'
import { opening, questionForm } from './question-form.ts'
import { AUXILIARIES, CONNECTIVES, PREPOSITIONS, QUESTION_WORDS } from './question-words.ts'

/**
 * A question that leaves out what the one before said, with that put back: "And Lil?" after "Who plays Lexi?", "In which
 * year?" after "Where was it shot?". The likeliest first; nothing where nothing is left out.
 */
export function completed(question: string, conversation: Conversation): readonly Meaning[] | undefined {
  const previous = conversation.turns.at(-1)?.question
  if (previous === undefined) return undefined
  const asks = questionWordAlone(question)
  if (asks !== undefined) return [{ question: askedOf(asks, previous), prior: 0, near: true }]
  const fragment = fragmentIn(question)
  if (fragment === undefined) return undefined
  const resolved = withAntecedents(fragment, conversation)?.readings ?? []
  const pieces = resolved.length > 0 ? resolved : [{ question: fragment, prior: 0 }]
  return pieces.flatMap(({ question: piece, prior }) => {
    const framed = inFrame(piece, previous, conversation)
    const plain = { question: `What about ${piece}?`, near: true }
    if (framed === undefined) return [{ ...plain, prior }]
    const whole = { question: framed.question, prior, near: true }
    return framed.exact ? [whole] : [whole, { ...plain, prior: prior + BESIDE_FRAME }]
  })
}

const BESIDE_FRAME = -0.5

/** "When?", "In which year?", "How much?", "By whom?": a question word with nothing asked about. */
function questionWordAlone(question: string): string | undefined {
  const words = messageWords(question)
  const at = opening(words)
  const rest = words.slice(at)
  const [first] = rest
  if (first === undefined || !QUESTION_WORDS.has(first.word) || rest.length > 3) return undefined
  if (rest.some(({ word }) => AUXILIARIES.has(word)) || hasVerb(rest.map(({ word }) => word).join(' ')))
    return undefined
  if (/^(?:what|how)$/.test(first.word) && rest[1]?.word === 'about') return undefined
  if (first.word === 'why') return undefined
  const from = PREPOSITIONS.has(words[at - 1]?.word ?? '') ? at - 1 : at
  return question.slice(words[from]!.start).replace(/(?<![?!.\s])[?!.\s]+$/, '')
}

/** The new question word before what the old one asked about. */
function askedOf(asks: string, previous: string): string {
  const words = messageWords(previous)
  const verb = words.find(({ word }) => AUXILIARIES.has(word))
  const inverted = questionForm(words) === 'inverted' && verb !== undefined
  const rest = inverted ? previous.slice(verb.start) : previous
  return inverted ? `${capitalised(asks)} ${rest}` : `${capitalised(asks)}: ${rest}`
}

/** "And the music?", "What about Lil?", "Lil too?": what is asked about, where nothing says what is asked of it. */
function fragmentIn(question: string): string | undefined {
  const words = messageWords(question)
  const about = words.findIndex(
    ({ word }, at) => word === 'about' && /^(?:what|how|wat|whatabout)$/.test(words[at - 1]?.word ?? ''),
  )
  const connected = CONNECTIVES.has(words[0]?.word ?? '') || words[0]?.word === 'or'
  let at = about === -1 ? 0 : about + 1
  while (at < words.length && (CONNECTIVES.has(words[at]!.word) || words[at]!.word === 'or')) at += 1
  let end = words.length
  while (end > at && BEHIND.has(words[end - 1]!.word)) end -= 1
  const rest = words.slice(at, end)
  if (rest.length === 0 || rest.length > LONGEST || (about === -1 && !connected && !/\?\s*$/.test(question)))
    return undefined
  const [first] = rest
  if (QUESTION_WORDS.has(first!.word) || AUXILIARIES.has(first!.word)) return undefined
  const text = question.slice(first!.start, rest.at(-1)!.end)
  if (
    rest.some(({ word }) => AUXILIARIES.has(word)) ||
    (about === -1 && !PREPOSITIONS.has(first!.word) && hasVerb(text))
  )
    return undefined
  return text
}

const BEHIND: ReadonlySet<string> = new Set([
  'too',
  'then',
  'though',
  'well',
  'as',
  'either',
  'exactly',
  'please',
  'here',
])
/** Words. */
const LONGEST = 8

/** The question before with the fragment in the place of what stands like it there. */
function inFrame(
  fragment: string,
  previous: string,
  { about }: Conversation,
): { readonly question: string; readonly exact: boolean } | undefined {
  const before = mentionsIn(previous, about)
  const [only] = mentionsIn(fragment, about)
  if (only?.work && only.start === 0 && only.end === fragment.length)
    return ofWork(fragment, previous, before)
  const words = messageWords(fragment)
  const preposition = words[0] && PREPOSITIONS.has(words[0].word) ? words[0].word : undefined
  if (preposition !== undefined) {
    const place = before.findLast(({ start }) =>
      previous.slice(0, start).toLowerCase().trimEnd().endsWith(` ${preposition}`),
    )
    if (!place) return { question: `${previous.replace(/(?<![?\s])[?\s]+$/, '')} ${fragment}?`, exact: false }
    const from = previous.slice(0, place.start).toLowerCase().lastIndexOf(preposition)
    return { question: `${previous.slice(0, from)}${fragment}${previous.slice(place.end)}`, exact: false }
  }
  const possessive = /['’]s$/.test(fragment)
  const name = fragment.replace(/['’]s$/, '')
  const [own] = mentionsIn(name, about)
  const replaced = possessive
    ? before.find(({ end }) => /^['’]s\b/.test(previous.slice(end)))
    : before.findLast((mention) => own === undefined || alike(own, mention))
  if (replaced === undefined) return undefined
  const start = possessive ? replaced.start : withPossessor(previous, replaced, before)
  const exact = possessive || (own !== undefined && isPerson(own))
  return { question: `${previous.slice(0, start)}${name}${previous.slice(replaced.end)}`, exact }
}

/** "And Emma?" asks of it what was asked of another, or of "it". */
function ofWork(
  work: string,
  previous: string,
  before: readonly Mention[],
): { readonly question: string; readonly exact: boolean } | undefined {
  const it = messageWords(previous).findLast(({ word }) => word === 'it')
  const place = before.findLast((mention) => mention.work) ?? it
  if (place === undefined) return undefined
  return { question: `${previous.slice(0, place.start)}${work}${previous.slice(place.end)}`, exact: true }
}

/** Where what is replaced begins: with "Mikey’s" before "wife". */
function withPossessor(previous: string, mention: Mention, all: readonly Mention[]): number {
  const owner = all.find(({ end }) => /^['’]s\s+$/.test(previous.slice(end, mention.start)))
  return owner?.start ?? mention.start
}

function isPerson({ standing }: Mention): boolean {
  return standing === 'he' || standing === 'she' || standing === 'person'
}

function alike(one: Mention, other: Mention): boolean {
  return isPerson(one) === isPerson(other)
}
