import type { DocumentId, PassageId } from './document.ts'
import { gatherEvidence, relativeTo, type Asked, type Candidate } from './evidence.ts'
import { contextOf } from './passage-context.ts'
import type { EmbeddedPassage, Embedder, Reader, Reading, ReadingPassage, Snapshot } from './ports.ts'
import { retrieve } from './retrieve.ts'
import { terms } from './terms.ts'

export interface Models {
  readonly embedder: Embedder
  readonly reader: Reader
}

/** What else there is to go by where something was said before. */
export interface After {
  /** Passages that are weighed in any case, and preferred. */
  readonly near?: readonly PassageId[]
  /** Documents whose passages are preferred a little. */
  readonly spokenOf?: readonly DocumentId[]
  /** The question as it was typed, where it is put otherwise. */
  readonly typed?: string
}

export interface ReadingPlan {
  /** Passages, the best of retrieval. */
  readonly first: number
  /** Passages in all, where those show no answer. */
  readonly atMost: number
}

/**
 * The best passages are read first, and the others only where the reader sees no answer in those: half the reading on most
 * answerable questions, at no loss of right answers. More than eight find hardly any more.
 */
export const READING: ReadingPlan = { first: 4, atMost: 8 }

/** Every sentence of the passages worth reading for one plain question, with what the models say of it. */
export async function findCandidates(
  question: string,
  snapshot: Snapshot,
  models: Models,
  within?: readonly DocumentId[],
  { first, atMost }: ReadingPlan = READING,
  after: After = {},
): Promise<readonly Candidate[]> {
  const asked = await askedOf(question, models, after)
  const found = await retrieve(asked, snapshot, atMost, within, after)
  const best = await read(asked, found.slice(0, first), models)
  const others = best.some(seesAnAnswer) ? [] : found.slice(first)
  const readings = others.length === 0 ? best : [...best, ...(await read(asked, others, models))]
  return gatherEvidence(asked, found.slice(0, readings.length), readings, await snapshot.lexicon())
}

/** One way to put a question. */
export interface Put {
  readonly question: string
  readonly within?: readonly DocumentId[]
  readonly after?: After
}

/**
 * The same for a question put in several ways: each is looked for, and all are read on the same passages, the best of each
 * in turn, at most `readings` in all. In the order of `puts`.
 */
export async function findCandidatesTogether(
  puts: readonly Put[],
  snapshot: Snapshot,
  models: Models,
  readings: number,
): Promise<readonly (readonly Candidate[])[]> {
  const lexicon = await snapshot.lexicon()
  const passagesEach = Math.max(1, Math.floor(readings / puts.length))
  const looked = await Promise.all(
    puts.map(async ({ question, within, after = {} }) => {
      const asked = await askedOf(question, models, after)
      return { asked, found: await retrieve(asked, snapshot, passagesEach, within, after) }
    }),
  )
  const passages = inTurn(looked.map(({ found }) => found)).slice(0, passagesEach)
  return Promise.all(
    looked.map(async ({ asked }) =>
      gatherEvidence(asked, passages, await read(asked, passages, models), lexicon),
    ),
  )
}

/** The first of each, then the second of each; none twice. */
function inTurn(lists: readonly (readonly EmbeddedPassage[])[]): readonly EmbeddedPassage[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at)
}

async function askedOf(question: string, { embedder }: Models, { typed }: After): Promise<Asked> {
  return {
    question,
    vector: await embedder.embedQuestion(question),
    terms: terms(question),
    ...(typed === undefined ? {} : { typed }),
  }
}

function read(
  { question }: Asked,
  passages: readonly EmbeddedPassage[],
  { reader }: Models,
): Promise<readonly Reading[]> {
  return reader.read(question, passages.map(readingPassage))
}

/** A margin above 0 makes some span more probable than "no answer here". */
function seesAnAnswer({ sentences }: Reading): boolean {
  return sentences.some(({ margin }) => margin > 0)
}

function readingPassage(embedded: EmbeddedPassage): ReadingPassage {
  const { passage } = embedded
  return {
    context: contextOf(passage),
    text: passage.text,
    sentences: passage.sentences.map((sentence) => relativeTo(embedded, sentence)),
  }
}
