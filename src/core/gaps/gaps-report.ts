import type { DocumentRef, Span } from '../document.ts'
import type { Embedder, Snapshot } from '../ports.ts'
import { normalise, similarity, type Vector } from '../vector.ts'
import { clusterByMeaning } from './cluster-by-meaning.ts'
import { gatherQuestions, timesOf, type KeptRecord, type Lacking } from './gather-questions.ts'

/** What visitors ask and the documents do not tell. */
export interface GapsReport {
  /** UTC days, both included. */
  readonly from: string
  readonly to: string
  readonly asked: number
  readonly unanswered: number
  readonly rated: number
  readonly notHelpful: number
  /** Those asked most often first. */
  readonly gaps: readonly Gap[]
  /** Gaps that the report does not list, and how often they were asked. */
  readonly further: { readonly gaps: number; readonly times: number }
}

/** Questions that ask the same, in whatever words. */
export interface Gap {
  /** The wording that stands for them: the most frequent, of several the nearest in meaning to all. */
  readonly question: string
  /** What they speak of; null where that may be any. */
  readonly document: DocumentRef | null
  readonly times: number
  readonly unanswered: number
  readonly notHelpful: number
  /** `times` of all questions asked, 0 to 1; null where only ratings were kept. */
  readonly share: number | null
  readonly wordings: number
  /** Other wordings, the most frequent first. */
  readonly examples: readonly { readonly question: string; readonly times: number }[]
  readonly firstDay: string
  readonly lastDay: string
  /** Sentences that come nearest to an answer, best first. */
  readonly nearest: readonly NearSentence[]
}

export interface NearSentence {
  readonly text: string
  readonly span: Span
  readonly document: DocumentRef
  readonly section: readonly string[]
}

export interface GapsDeps {
  readonly embedder: Pick<Embedder, 'embedQuestion'>
  readonly snapshot: Pick<Snapshot, 'documents' | 'nearest' | 'load'>
  /** Awaited between stretches of work, so that others may be served meanwhile. */
  readonly breathe?: () => Promise<void>
}

/**
 * Least average cosine between two groups of questions that become one. Of those that mix few questions on one half of labelled
 * topics the one that finds most of them, measured on the other half: `npm run bench:gaps`, docs/gaps.md.
 */
export const SAME_QUESTION = 0.7

/** Wordings that are compared, the most frequent ones: all pairs of them are, so that twice as many take four times as long. */
export const MOST_WORDINGS = 10_000
const MOST_GAPS = 100
const MOST_EXAMPLES = 5
const MOST_NEAREST = 2
const PASSAGES_LOOKED_AT = 5

export async function gapsReport(
  records: AsyncIterable<KeptRecord>,
  { from, to }: Pick<GapsReport, 'from' | 'to'>,
  { embedder, snapshot, breathe }: GapsDeps,
): Promise<GapsReport> {
  const { lacking, ...counts } = await gatherQuestions(records, await snapshot.documents())
  const compared = lacking.slice(0, MOST_WORDINGS)
  const vectors: Vector[] = []
  for (const { asks } of compared) vectors.push(await embedder.embedQuestion(asks))
  const groups: (readonly number[])[] = []
  for (const members of byDocument(compared)) {
    const own = members.map((at) => vectors[at]!)
    const found = await clusterByMeaning(own, { threshold: SAME_QUESTION, ...(breathe ? { breathe } : {}) })
    groups.push(...found.map((group) => group.map((at) => members[at]!)))
  }
  const sorted = groups
    .map((members) => ({ members, times: sum(members.map((at) => timesOf(compared[at]!))) }))
    .toSorted((a, b) => b.times - a.times || a.members[0]! - b.members[0]!)
  const gaps: Gap[] = []
  for (const { members } of sorted.slice(0, MOST_GAPS)) {
    const { best, ...gap } = gapOf(
      members.map((at) => ({ lacking: compared[at]!, vector: vectors[at]! })),
      counts.asked,
    )
    gaps.push({ ...gap, nearest: await nearestTo(best, gap.document, snapshot) })
  }
  const further = sorted.slice(MOST_GAPS).length + lacking.length - compared.length
  const told = sum(gaps.map(({ times }) => times))
  return { from, to, ...counts, gaps, further: { gaps: further, times: sum(lacking.map(timesOf)) - told } }
}

function byDocument(lacking: readonly Lacking[]): Iterable<readonly number[]> {
  const groups = new Map<string | null, number[]>()
  for (const [at, { document }] of lacking.entries()) {
    const id = document?.id ?? null
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [at])
    else group.push(at)
  }
  return groups.values()
}

interface Member {
  readonly lacking: Lacking
  readonly vector: Vector
}

function gapOf(members: readonly Member[], asked: number): Omit<Gap, 'nearest'> & { readonly best: Vector } {
  const middle = middleOf(members.map(({ vector }) => vector))
  const sorted = members.toSorted(
    (a, b) =>
      timesOf(b.lacking) - timesOf(a.lacking) || similarity(b.vector, middle) - similarity(a.vector, middle),
  )
  const [first, ...others] = sorted
  const all = members.map(({ lacking }) => lacking)
  const times = sum(all.map(timesOf))
  return {
    question: first!.lacking.question,
    document: refOf(first!.lacking.document),
    times,
    unanswered: sum(all.map(({ unanswered }) => unanswered)),
    notHelpful: sum(all.map(({ notHelpful }) => notHelpful)),
    share: asked === 0 ? null : Math.min(1, times / asked),
    wordings: members.length,
    examples: others
      .slice(0, MOST_EXAMPLES)
      .map(({ lacking }) => ({ question: lacking.question, times: timesOf(lacking) })),
    firstDay: all.map(({ firstDay }) => firstDay).toSorted()[0]!,
    lastDay: all
      .map(({ lastDay }) => lastDay)
      .toSorted()
      .at(-1)!,
    best: first!.vector,
  }
}

/** Without what else an index knows of it. */
function refOf(document: DocumentRef | null): DocumentRef | null {
  if (document === null) return null
  const { id, title, url, version } = document
  return { id, title, url, version }
}

function middleOf(vectors: readonly Vector[]): Vector {
  return normalise(vectors[0]!.map((_, at) => sum(vectors.map((vector) => vector[at]!))))
}

async function nearestTo(
  question: Vector,
  document: DocumentRef | null,
  snapshot: GapsDeps['snapshot'],
): Promise<readonly NearSentence[]> {
  const documents = await snapshot.documents()
  const within = document === null ? undefined : [document.id]
  const found = await snapshot.load(await snapshot.nearest(question, PASSAGES_LOOKED_AT, within))
  const sentences = found.flatMap(({ passage, vectors }) =>
    passage.sentences.map((span, at) => ({
      text: passage.text.slice(span.start - passage.span.start, span.end - passage.span.start),
      passage,
      span,
      // With its passage: a short sentence that says little comes near to any question.
      near: similarity(question, vectors.sentences[at]!) + similarity(question, vectors.passage),
    })),
  )
  return sentences
    .toSorted((a, b) => b.near - a.near)
    .slice(0, MOST_NEAREST)
    .flatMap(({ passage, span, text }) => {
      const ref = refOf(documents.find(({ id }) => id === passage.document) ?? null)
      return ref === null ? [] : [{ text, span, document: ref, section: passage.path }]
    })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
