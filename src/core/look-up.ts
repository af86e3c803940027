import { CALIBRATION } from './calibration.ts'
import { assess, type Assessment } from './confidence.ts'
import { isNonEmpty, sliceOf, type DocumentId, type NonEmpty, type PassageId } from './document.ts'
import { relativeTo, type Candidate } from './evidence.ts'
import {
  findCandidatesTogether,
  READING,
  type Models,
  type Put,
  type ReadingPlan,
} from './find-candidates.ts'
import { findOverview } from './find-overview.ts'
import { interpret } from './interpret.ts'
import type { Meaning } from './meaning.ts'
import { messageWords } from './message-words.ts'
import { asksForNegation, denies } from './negated.ts'
import type { IndexedDocument, Snapshot } from './ports.ts'
import { WHOLE_WORKS } from './question-words.ts'
import { isQuoted, type QuotedPlace } from './quoted-place.ts'
import { weighTogether } from './weigh-together.ts'
import { withoutSubject } from './without-subject.ts'

/** A part of a message as it was looked up, with every sentence that may answer it. */
export interface LookedUp {
  /** As it was understood. */
  readonly question: string
  readonly candidates: readonly Candidate[]
  /** Where it may mean several things: what these came to together. */
  readonly assessment?: Assessment
  /** Whether it hangs on what was said before. */
  readonly follows?: boolean
  /** Whether what was said before made another question of it. */
  readonly takenUp?: boolean
}

/** What a message is looked up in, and how. */
export interface LookUp {
  readonly snapshot: Snapshot
  readonly models: Models
  /** Those that are asked. */
  readonly documents: readonly IndexedDocument[]
  /** Whether those are fewer than the index holds. */
  readonly within?: NonEmpty<DocumentId>
  readonly plan?: ReadingPlan
  /** What a question may mean after what was said before, the likeliest first; itself alone where absent. */
  readonly meaningsOf?: (question: string) => readonly Meaning[]
  /** What was quoted last, and the passage behind it. */
  readonly near?: readonly PassageId[]
  /** Of all turns. */
  readonly quoted?: readonly QuotedPlace[]
  /** The documents that were spoken of last. */
  readonly spokenOf?: readonly DocumentId[]
}

/**
 * What is asked, part by part in order, and what was found for it: all that a reply is made of. Only one of the parts is
 * looked for beyond the passages read first, so that no message costs many times a plain one.
 */
export async function lookUp(message: string, how: LookUp): Promise<NonEmpty<LookedUp>> {
  const plan = how.plan ?? READING
  const [first, ...others] = interpret(message).parts
  const taken = await lookUpMeanings(first, how, plan)
  const found: [LookedUp, ...LookedUp[]] = [{ ...taken, takenUp: taken.question !== first }]
  for (const other of others) {
    const deep = !found.some(({ candidates }) => passagesOf(candidates) > plan.first)
    const [scoped] = inScope({ question: other, prior: 0, near: false }, how)
    found.push(await find(scoped, how, deep ? plan : { ...plan, atMost: plan.first }))
  }
  return found
}

async function lookUpMeanings(question: string, how: LookUp, plan: ReadingPlan): Promise<LookedUp> {
  const meanings = (how.meaningsOf?.(question) ?? []).flatMap((meaning) => inScope(meaning, how))
  const tried = isNonEmpty(meanings) ? meanings : inScope({ question, prior: 0, near: false }, how)
  const [only] = tried
  if (tried.length === 1) return { ...(await find(only, how, plan)), follows: only.near }
  const plain = tried.findIndex(
    (meaning) => meaning.question === question && !meaning.near && !meaning.elsewhere,
  )
  if (plain !== -1) {
    const alone = await find(tried[plain]!, how, plan)
    const assessment = assess(alone.candidates)
    if (assessment.confidence >= STANDS_ALONE) return { ...alone, assessment }
  }
  const together = tried.slice(0, MEANINGS_TRIED)
  const found = await findCandidatesTogether(
    together.map((meaning) => putOf(meaning, how, question)),
    how.snapshot,
    how.models,
    READINGS_TOGETHER,
  )
  const readings = together.map((meaning, at) => ({
    prior: meaning.prior,
    candidates: fresh(meaning, found[at]!, how),
  }))
  const { assessment, best } = weighTogether(readings)
  return {
    question: together[best]!.question,
    candidates: readings[best]!.candidates,
    assessment,
    follows: true,
  }
}

/** From here on a question that may stand alone is taken to: "it" is the work. It is what is answered at all. */
const STANDS_ALONE = CALIBRATION.threshold
const MEANINGS_TRIED = 3
/** Passages read for all meanings together: two more than for a plain question at first. */
const READINGS_TOGETHER = 6

interface Scoped extends Meaning {
  /** As it is put to the models. */
  readonly put?: string
  readonly only?: NonEmpty<DocumentId>
  /** Whether it goes on with what was said, and yet is put to documents that were not spoken of. */
  readonly elsewhere?: true
}

/**
 * A question that names what one of the documents is about is put to that document, without the name; one that goes on with
 * what was said, to the documents spoken of last. Where those do not answer, the others may, except for what is asked of "it",
 * "the film" or another work in its place.
 */
function inScope(meaning: Meaning, { documents, spokenOf = [] }: LookUp): NonEmpty<Scoped> {
  const named = documents.flatMap(({ id, about: { subject } }) => {
    const put = subject === null ? undefined : withoutSubject(meaning.question, subject)
    return put === undefined ? [] : [{ id, put }]
  })
  const [one, ...more] = named
  if (one !== undefined && more.length === 0) {
    const there: Scoped = { ...meaning, put: one.put, only: [one.id] }
    // What was quoted last of another document is no place to look for it.
    if (meaning.near) return [{ ...there, near: documents.length === 1 || spokenOf.includes(one.id) }]
    return documents.length === 1 ? [there] : [there, { ...meaning, prior: meaning.prior - ELSEWHERE }]
  }
  const discussed = documents.length > 1 && named.length === 0 ? spokenOf : []
  if (!isNonEmpty(discussed)) return [meaning]
  if (!meaning.near) return speaksOfWork(meaning.question) ? [{ ...meaning, only: discussed }] : [meaning]
  return [
    { ...meaning, only: discussed },
    { ...meaning, near: false, prior: meaning.prior - ELSEWHERE, elsewhere: true },
  ]
}

const ELSEWHERE = 0.7

function speaksOfWork(question: string): boolean {
  const words = messageWords(question)
  return words.some(({ word }, at) => {
    const before = words[at - 1]?.word
    return /^its?(?:'s)?$/.test(word) || (WHOLE_WORKS.has(word) && (before === 'the' || before === 'this'))
  })
}

function putOf({ question, put = question, only, near }: Scoped, how: LookUp, typed?: string): Put {
  const within = only ?? how.within
  return {
    question: put,
    ...(within === undefined ? {} : { within }),
    after: {
      near: near ? (how.near ?? []) : [],
      ...(only === undefined && how.spokenOf !== undefined ? { spokenOf: how.spokenOf } : {}),
      ...(typed === undefined || typed === question ? {} : { typed }),
    },
  }
}

async function find(meaning: Scoped, how: LookUp, plan: ReadingPlan): Promise<LookedUp> {
  const { question, within, after } = putOf(meaning, how)
  const candidates = await findOverview(question, how.snapshot, how.models, within, plan, after)
  return { question: meaning.question, candidates: fresh(meaning, candidates, how) }
}

/** What can answer: to "anything else?" nothing that was quoted already, to "who is not?" nothing that does not deny. */
function fresh(
  { question, near }: Meaning,
  candidates: readonly Candidate[],
  { quoted = [] }: LookUp,
): readonly Candidate[] {
  const others = near && /\b(?:else|others?|another|besides|further)\b/i.test(question)
  const wanted = others ? candidates.filter((candidate) => !isQuoted(candidate, quoted)) : candidates
  return asksForNegation(question) ? wanted.filter((candidate) => denies(sentenceOf(candidate))) : wanted
}

function sentenceOf({ passage, sentence }: Candidate): string {
  return sliceOf(passage.passage.text, relativeTo(passage, sentence))
}

function passagesOf(candidates: readonly Candidate[]): number {
  return new Set(candidates.map(({ passage }) => passage.id)).size
}
