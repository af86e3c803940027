import MiniSearch from 'minisearch'
import { fuse } from '../../src/core/fuse.ts'
import { similarity, type Vector } from '../../src/core/vector.ts'

/** A sentence by its position in the document, with what the system found it worth. */
export interface RankedSentence {
  readonly position: number
  readonly score: number
}

/** Best first; equals in the order of the document. */
export type Ranking = readonly RankedSentence[]

/** MiniSearch as it comes: BM25+ over lower-case words, any of which may match. */
export function bm25Over(sentences: readonly string[]): (question: string) => Ranking {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(sentences.map((text, id) => ({ id, text })))
  return (question) => bestFirst(index.search(question).map(({ id, score }) => ({ position: id, score })))
}

export function cosineOver(sentences: readonly Vector[]): (question: Vector) => Ranking {
  return (question) =>
    bestFirst(sentences.map((vector, position) => ({ position, score: similarity(question, vector) })))
}

// Cormack, Clarke & Büttcher (2009), as in core/fuse.ts, which does not give the sums away.
const RANK_OFFSET = 60

/** Reciprocal rank fusion; the score is the sum of 1 / (60 + rank). */
export function fusedRanking(rankings: readonly Ranking[]): Ranking {
  const positions = rankings.map((ranking) => ranking.map(({ position }) => position))
  return fuse(positions).map((position) => ({
    position,
    score: positions
      .map((ranking) => ranking.indexOf(position))
      .filter((at) => at !== -1)
      .reduce((sum, at) => sum + 1 / (RANK_OFFSET + at + 1), 0),
  }))
}

function bestFirst(sentences: readonly RankedSentence[]): Ranking {
  return sentences.toSorted((a, b) => b.score - a.score || a.position - b.position)
}
