import type { About } from './about.ts'
import { completed } from './ellipsis.ts'
import { followUpIn } from './follow-up.ts'
import { describedAs } from './described.ts'
import type { Conversation, Meaning } from './meaning.ts'
import { messageWords } from './message-words.ts'
import { withAntecedents, withTopic } from './pronouns.ts'
import { opening, questionForm } from './question-form.ts'
import { AUXILIARIES, isFunctionWord } from './question-words.ts'
import { shiftIn } from './topic-shift.ts'

/**
 * What a question may mean after what was said before, the likeliest first; the question itself alone where it stands alone.
 * Deterministic; general English and the documents' own names only.
 */
export function meaningsOf(question: string, conversation: Conversation): readonly Meaning[] {
  const asAsked = { question, prior: 0, near: false }
  if (conversation.turns.length === 0 || question.length > LONGEST) return [asAsked]
  const [reason] = followUpIn(question) === 'why' ? [reasonFor(question, conversation)] : []
  if (reason !== undefined) return [{ question: reason, prior: 0, near: true }]
  const shift = shiftIn(question)
  if (shift?.kind === 'away') return [{ ...asAsked, question: shift.question }]
  if (shift?.kind === 'to') return aboutTopic(shift.topic, shift.question, conversation)
  return ofFollowUp(question, conversation)
}

/** Characters: a longer question says itself what it is about. */
const LONGEST = 500

function ofFollowUp(question: string, conversation: Conversation): readonly Meaning[] {
  const asAsked = { question, prior: 0, near: false }
  const whole = completed(question, conversation)
  if (whole !== undefined) return best(whole)
  const resolved = withAntecedents(question, conversation)
  if (resolved === undefined) return [asAsked]
  const { readings, needed } = resolved
  return best([...readings, { ...asAsked, prior: needed ? UNRESOLVED : 0, near: needed }])
}

/** "Back to the actress, what did critics say about her?" */
function aboutTopic(topic: string, question: string, conversation: Conversation): readonly Meaning[] {
  const [described] = describedAs(topic, conversation)
  const pronounsGone = withAntecedents(topic, conversation)?.readings[0]?.question
  const named = described ?? pronounsGone ?? topic
  const attached = `${question.replace(/(?<![?\s])[?\s]+$/, '')} (${named})?`
  return best([
    { question: withTopic(question, named) ?? attached, prior: 0, near: false },
    { question, prior: ATTACHED, near: false },
  ])
}

/** "What did she say?" as it stands. */
const UNRESOLVED = -0.7
const ATTACHED = -0.3

function best(meanings: readonly Meaning[]): readonly Meaning[] {
  const seen = new Set<string>()
  return meanings
    .toSorted((a, b) => b.prior - a.prior)
    .filter(({ question }) => !seen.has(question) && seen.add(question))
}

/** What was said, understood turn by turn: of what a question may mean, what its own quote speaks of. */
export function remembered(
  turns: readonly { readonly question: string; readonly quotes: readonly string[] }[],
  about: About,
): Conversation {
  let conversation: Conversation = { turns: [], about }
  for (const { question, quotes } of turns) {
    const before = conversation.turns.at(-1)
    const goesOn = followUpIn(question)
    if (before !== undefined && (goesOn === 'more' || goesOn === 'meaning')) {
      conversation = { about, turns: [...conversation.turns, { question: before.question, quotes }] }
      continue
    }
    const meanings = meaningsOf(question, conversation)
    const said = quotes[0]?.toLowerCase() ?? ''
    const spoken =
      meanings.find((meaning) => addsWhatIsSaid(meaning.question, question, said)) ?? meanings[0]!
    conversation = { about, turns: [...conversation.turns, { question: spoken.question, quotes }] }
  }
  return conversation
}

function addsWhatIsSaid(meaning: string, question: string, quote: string): boolean {
  const before = new Set(question.toLowerCase().split(/\W+/))
  const added = meaning
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !before.has(word.toLowerCase()) && !isFunctionWord(word.toLowerCase()))
  return added.some((word) => /^\p{Lu}/u.test(word) && quote.includes(word.toLowerCase()))
}

/** "Why?", asked of what the last question was about. */
function reasonFor(question: string, { turns }: Conversation): string | undefined {
  const previous = turns.at(-1)!.question
  const words = messageWords(previous)
  const at = opening(words)
  const verb = words.slice(at).find(({ word }) => AUXILIARIES.has(word))
  const denied = /\bnot\b/i.test(question)
  if (/^why\b/i.test(previous)) return previous
  if (questionForm(words) === 'inverted' && verb !== undefined) {
    const said = lowerFirst(previous.slice(verb.start, verb.end))
    return `Why ${denied ? negated(said) : said}${previous.slice(verb.end)}`
  }
  const [first] = words.slice(at)
  return first === undefined ? undefined : `Why${denied ? ' not' : ''}: ${previous}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function negated(auxiliary: string): string {
  if (/n['’]?t$/.test(auxiliary)) return auxiliary
  return CONTRACTED.get(auxiliary) ?? `${auxiliary}n’t`
}

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['can', 'can’t'],
  ['will', 'won’t'],
  ['shall', 'shan’t'],
])
