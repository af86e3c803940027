import type { NonEmpty } from './document.ts'
import { messageWords, type MessageWord } from './message-words.ts'
import { namesIn } from './names-in.ts'
import { isPossessive, withoutVerb } from './pronoun-words.ts'
import { opening, questionForm } from './question-form.ts'
import { AUXILIARIES, DETERMINERS, isFunctionWord, SELDOM_MEANT, WHOLE_WORKS } from './question-words.ts'
import { isSaidOfWorks, mentionedIn } from './said-of-works.ts'

type Standing = 'person' | 'thing' | 'several'

const STANDS_FOR: ReadonlyMap<string, Standing> = new Map([
  ...['he', 'she', 'him', 'his', 'her'].map((word) => [word, 'person'] as const),
  ...['it', 'its'].map((word) => [word, 'thing'] as const),
  ...['they', 'them', 'their'].map((word) => [word, 'several'] as const),
])

/** They point at something said before, and seldom at one word of it. */
const POINTERS: ReadonlySet<string> = new Set([
  'this',
  'that',
  'these',
  'those',
  'one',
  'ones',
  'such',
  'same',
])

/**
 * A question made to stand without those before it, oldest first: a pronoun gives way to the one name in the last of them
 * ("Who is Ada?" and "what does she do?" make "what does Ada do?"). A pronoun that one of them has too, or that nothing in
 * the last one can be meant by, stays: behind "what was the budget", who directed "it" is asked of a work. Nothing where it is not clear what is meant.
 */
export function carrySubject(before: NonEmpty<string>, later: string): string | undefined {
  const said = messageWords(before.at(-1)!)
  const saidBefore = new Set(
    before.flatMap(messageWords).map(({ word }) => STANDS_FOR.get(withoutVerb(word))),
  )
  const asked = messageWords(later)
  if (pointsBack(asked)) return undefined
  let carried = later
  for (const [at, pronoun] of [...asked.entries()].toReversed()) {
    const standing = STANDS_FOR.get(withoutVerb(pronoun.word))
    if (standing === undefined || speaksOf(standing, asked.slice(0, at))) continue
    if (saidBefore.has(standing)) continue
    const clearly = whatIsMeant(standing, said)
    const meant = clearly === 'unclear' && isIt(pronoun) ? workMeant(said, asked, at) : clearly
    if (meant === 'unclear') return undefined
    if (meant === 'nothing') continue
    // Also "she’s": the verb stays where its pronoun goes.
    const ending = pronoun.word.endsWith("'s") || isPossessive(pronoun.word, asked[at + 1]) ? '’s' : ''
    carried = `${carried.slice(0, pronoun.start)}${meant.name}${ending}${carried.slice(pronoun.end)}`
  }
  return carried
}

function isIt({ word }: MessageWord): boolean {
  return withoutVerb(word) === 'it'
}

/** "That" and "one" alone, not "that scene"; "then" and "there" at the end; "which is it". */
function pointsBack(asked: readonly MessageWord[]): boolean {
  const [first, second] = asked.slice(opening(asked))
  if (first?.word === 'which' && AUXILIARIES.has(second?.word ?? '')) return true
  return asked.some(({ word }, at) => {
    const next = asked[at + 1]?.word
    if (next === undefined && /^(?:then|there)$/.test(word)) return true
    const alone = next === undefined || isFunctionWord(next) || AUXILIARIES.has(asked[at - 1]?.word ?? '')
    return POINTERS.has(withoutVerb(word)) && alone && !speaksOf('thing', asked.slice(0, at))
  })
}

/** Whether words speak of something that a pronoun behind them in the same question could mean. */
function speaksOf(standing: Standing, before: readonly MessageWord[]): boolean {
  const things = thingsIn(before, standing).some(({ article }) => DETERMINERS.has(article))
  return things || (standing === 'person' && namesIn(before).length > 0)
}

/** A name; 'nothing' narrower than what everything is about, or not to be told. */
type Meant = { readonly name: string } | 'nothing' | 'unclear'

/** What "it" means behind nothing but facts, makers and parts of a work: the work, whose name may stand there ("the budget of Emma"). */
function workMeant(said: readonly MessageWord[], asked: readonly MessageWord[], at: number): Meant {
  const kinds = mentionedIn(said)
  if (kinds === undefined || kinds.size === 0 || !isSaidOfWorks(asked, at, kinds)) return 'unclear'
  const [name, ...others] = namesIn(said)
  if (name === undefined) return questionForm(said) === undefined ? 'unclear' : 'nothing'
  const ofWork = said.some(
    ({ word }, place) => word === 'of' && said[place + 1]?.typed === name.split(' ')[0],
  )
  return others.length === 0 && ofWork && !kinds.has('parts') ? { name } : 'unclear'
}

function whatIsMeant(standing: Standing, said: readonly MessageWord[]): Meant {
  const names = namesIn(said)
  if (speaksOfThings(said, standing) || names.length > 1) return 'unclear'
  const [name] = names
  const asksWhoSomebodyIs = said.some(
    ({ word }, at) => /^who'?s$/.test(word) || (word === 'who' && IS_OR_PLAYS.test(said[at + 1]?.word ?? '')),
  )
  if (standing === 'person') {
    // "Who wrote Emma, and what else did she write?": she is whom the first question asks for.
    const asksForPerson = said.some(({ word }) => /^who(?:m|se)?$/.test(word))
    return name === undefined || (asksForPerson && !asksWhoSomebodyIs) ? 'unclear' : { name }
  }
  const tells = name === undefined && questionForm(said) === undefined
  if (asksWhoSomebodyIs || speaksOfTheWhole(said) || tells) return 'nothing'
  if (name === undefined || standing === 'several') return 'unclear'
  return said.some(({ word }) => DONE_TO_WORKS.test(word)) ? { name } : 'unclear'
}

/** "It" and "the film" are what everything is about; beside them, another pronoun means nothing narrower. */
function speaksOfTheWhole(said: readonly MessageWord[]): boolean {
  return said.some(({ word }) => STANDS_FOR.get(withoutVerb(word)) === 'thing' || WHOLE_WORKS.has(word))
}

const IS_OR_PLAYS = /^(?:is|was|are|were|plays|played)$/

/** What is done to works and seldom to people: the name beside it is what "it" means. */
const DONE_TO_WORKS =
  /^(?:direct|wr[io]t|written|ma[dk]e|produc|compos|publish|film|shot|shoot|releas|set$|creat|design|develop|invent|buil[dt]|found|record|adapt|long$)/

/** Whether an earlier question speaks of something besides names: "the harbour", "which song", but not "the film". */
function speaksOfThings(said: readonly MessageWord[], standing: Standing): boolean {
  return thingsIn(said, standing).some(
    ({ article, noun }) => !(DETERMINERS.has(article) ? WHOLE_WORKS : SELDOM_MEANT).has(noun),
  )
}

/** Nouns with a small letter behind "the", "a", "which" and the like, as far as a pronoun of this standing could mean them. */
function thingsIn(
  said: readonly MessageWord[],
  standing: Standing,
): readonly { readonly article: string; readonly noun: string }[] {
  return said.flatMap(({ word: article }, at) => {
    const noun = said[at + 1]
    if (!noun || !(DETERMINERS.has(article) || /^(?:which|whose|many)$/.test(article))) return []
    if (isFunctionWord(noun.word) || POINTERS.has(noun.word) || /^\p{Lu}/u.test(noun.typed)) return []
    const several = /[^s]s$/.test(noun.word)
    return several === (standing === 'several') ? [{ article, noun: noun.word }] : []
  })
}
