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
  { embedder, reader }: Models,
  within?: readonly DocumentId[],
  { first, atMost }: ReadingPlan = READING,
): Promise<readonly Candidate[]> {
  const asked = { question, vector: await embedder.embedQuestion(question), terms: terms(question) }
  const [found, lexicon] = await Promise.all([retrieve(asked, snapshot, atMost, within), snapshot.lexicon()])
  const read = (passages: readonly EmbeddedPassage[]) => reader.read(question, passages.map(readingPassage))
  const best = await read(found.slice(0, first))
  const others = best.some(seesAnAnswer) ? [] : found.slice(first)
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
