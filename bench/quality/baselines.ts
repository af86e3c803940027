import type { Embedder } from '../../src/core/ports.ts'
import { normaliseQuestion } from '../../src/core/question.ts'
import { sigmoid } from '../../src/core/logistic.ts'
import type { Attempt, Decision } from './attempts.ts'
import { bm25Over, cosineOver, fusedRanking, type Ranking } from './baseline-rankings.ts'
import type { DocumentSentences } from './document-sentences.ts'
import { documentOf } from './fit-calibration.ts'
import { textOf, type Gathered } from './gather.ts'
import { outcomeOfQuotes } from './outcome.ts'

export interface Baseline {
  readonly name: string
  readonly decision: Decision
  readonly attempts: readonly Attempt[]
  /** Another that orders sentences and questions in the same way. */
  readonly ranksAs?: string
}

const READER_ALONE = 'reader alone, threshold 0'
const FITTED: Decision = { confidence: 'fitted', threshold: 'fitted' }

/**
 * What else one could build: each search over all sentences of the document asked, and the reader's margin over the
 * sentences that were read.
 */
export async function baselines(
  gathered: readonly Gathered[],
  sentencesOf: (document: string) => DocumentSentences,
  embedder: Embedder,
): Promise<readonly Baseline[]> {
  const searches = await searchEach(gathered, sentencesOf, embedder)
  const byMargin = gathered.map(attemptByMargin)
  return [
    {
      name: READER_ALONE,
      decision: { confidence: sigmoid, threshold: 0 },
      attempts: byMargin,
    },
    {
      // haystack.components.readers.ExtractiveReader, calibration_factor = 0.1
      name: 'the same, sigmoid(0.1 · margin) as in Haystack',
      decision: { confidence: (margin) => sigmoid(0.1 * margin), threshold: 0 },
      attempts: byMargin,
      ranksAs: READER_ALONE,
    },
    { name: 'cosine of sentence vectors', decision: FITTED, attempts: searches.cosine },
    { name: 'MiniSearch BM25', decision: FITTED, attempts: searches.bm25 },
    { name: 'both, fused by rank', decision: FITTED, attempts: searches.fused },
  ]
}

async function searchEach(
  gathered: readonly Gathered[],
  sentencesOf: (document: string) => DocumentSentences,
  embedder: Embedder,
): Promise<Readonly<Record<'cosine' | 'bm25' | 'fused', readonly Attempt[]>>> {
  const indexes = new Map(
    [...new Set(gathered.map(documentOf))].map((document) => {
      const { texts, vectors } = sentencesOf(document)
      return [document, { texts, byWords: bm25Over(texts), byMeaning: cosineOver(vectors) }]
    }),
  )
  const [cosine, bm25, fused]: [Attempt[], Attempt[], Attempt[]] = [[], [], []]
  for (const item of gathered) {
    const { texts, byWords, byMeaning } = indexes.get(documentOf(item))!
    const question = normaliseQuestion(item.asked.question)
    const nearest = byMeaning(await embedder.embedQuestion(question))
    const matching = byWords(question)
    const attempt = (ranking: Ranking): Attempt => ({
      asked: item.asked,
      quoted: outcomeOfQuotes(
        item.asked,
        ranking.slice(0, 3).map(({ position }) => texts[position]!),
      ),
      score: ranking[0]?.score ?? 0,
    })
    cosine.push(attempt(nearest))
    bm25.push(attempt(matching))
    fused.push(attempt(fusedRanking([nearest, matching])))
  }
  return { cosine, bm25, fused }
}

function attemptByMargin({ asked, candidates }: Gathered): Attempt {
  const ranked = candidates.toSorted((a, b) => b.evidence.margin - a.evidence.margin)
  return {
    asked,
    quoted: outcomeOfQuotes(asked, ranked.slice(0, 3).map(textOf)),
    score: ranked[0]?.evidence.margin ?? Number.NEGATIVE_INFINITY,
  }
}
