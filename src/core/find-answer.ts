import { assess, type Assessment } from './confidence.ts'
import type { DocumentId } from './document.ts'
import { gatherEvidence, relativeTo, type Candidate } from './evidence.ts'
import { contextOf } from './passage-context.ts'
import type { EmbeddedPassage, Embedder, Reader, Reading, ReadingPassage, Snapshot } from './ports.ts'
import { retrieve } from './retrieve.ts'
import { terms } from './terms.ts'

export interface Models {
  readonly embedder: Embedder
  readonly reader: Reader
}

/**
 * The best passages are read first, and the others only where the reader sees no answer in those: half the reading on most
 * answerable questions, at no loss of right answers. More than eight find hardly any more.
 */
export const READ_FIRST = 4
export const READ_AT_MOST = 8

/** Finds and reads what may answer one plain question, and says how sure the best sentence is. */
export async function findAnswer(
  question: string,
  snapshot: Snapshot,
  models: Models,
  within?: readonly DocumentId[],
  readAtMost = READ_AT_MOST,
): Promise<Assessment> {
  return assess(await findCandidates(question, snapshot, models, within, readAtMost))
}

/** Every sentence of the passages worth reading, with what the models say of it. */
export async function findCandidates(
  question: string,
  snapshot: Snapshot,
  { embedder, reader }: Models,
  within?: readonly DocumentId[],
  readAtMost = READ_AT_MOST,
): Promise<readonly Candidate[]> {
  const asked = { vector: await embedder.embedQuestion(question), terms: terms(question) }
  const [found, lexicon] = await Promise.all([
    retrieve(asked, snapshot, readAtMost, within),
    snapshot.lexicon(),
  ])
  const read = (passages: readonly EmbeddedPassage[]) => reader.read(question, passages.map(readingPassage))
  const best = await read(found.slice(0, READ_FIRST))
  const others = best.some(seesAnAnswer) ? [] : found.slice(READ_FIRST)
  const readings = others.length === 0 ? best : [...best, ...(await read(others))]
  const passages = found.slice(0, readings.length)
  return gatherEvidence(asked, passages, readings, lexicon)
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
