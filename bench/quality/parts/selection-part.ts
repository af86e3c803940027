import { CALIBRATION } from '../../../src/core/calibration.ts'
import { logOdds } from '../../../src/core/logistic.ts'
import type { Inference } from '../../../src/inference/worker-client.ts'
import { bm25Over } from '../baseline-rankings.ts'
import { figureOf, shown } from '../figure.ts'
import { lexiconOf } from '../passages-snapshot.ts'
import { averagePrecision, reciprocalRank } from '../ranking-metrics.ts'
import type { Part } from '../report.ts'
import { readSection, relevanceByScore, type ReadCandidate } from '../select-sentences.ts'
import type { SelectionQuestion } from '../selqa.ts'

/** Answer sentence selection on another kind of text and question, with the weights that ship. */
export async function selectionPart(
  questions: readonly SelectionQuestion[] | undefined,
  inference: Inference,
): Promise<Part> {
  const title = 'Another kind of text: SelQA'
  if (!questions) {
    return {
      title,
      notes: ['Left out: the file external/selqa-ass-test-half.json does not lie with the question sets.'],
      tables: [],
      plots: [],
    }
  }
  const read: (readonly ReadCandidate[])[] = []
  for (const question of questions) {
    read.push(await readSection(question, 'windows', lexiconOf(question.candidates), inference))
  }
  const ranked = (scoreOf: (read: ReadCandidate) => number) =>
    questions.map((question, at) =>
      relevanceByScore(
        question,
        read[at]!.map((one) => ({ position: one.position, score: scoreOf(one) })),
      ),
    )
  const systems = {
    Verbatim: ranked(({ candidate }) => logOdds(CALIBRATION.sentence, { ...candidate.evidence })),
    'reader’s margin alone': ranked(({ candidate }) => candidate.evidence.margin),
    'cosine of sentence vectors': ranked(({ candidate }) => candidate.evidence.sentenceSimilarity),
    'MiniSearch BM25': questions.map((question) =>
      relevanceByScore(question, bm25Over(question.candidates)(question.question)),
    ),
  }
  return {
    title,
    notes: [
      `Answer sentence selection on ${questions.length} questions of SelQA’s test set (every second one, those with an answering sentence) over sections of Wikipedia: rank all sentences of the section. The data stays out of the repository. Nothing was fitted on it.`,
    ],
    tables: [
      {
        head: ['', 'MAP', 'MRR'],
        rows: Object.entries(systems).map(([name, rankings]) => [
          name,
          shown(figureOf(rankings, meanOf(averagePrecision))),
          shown(figureOf(rankings, meanOf(reciprocalRank))),
        ]),
      },
    ],
    plots: [],
  }
}

function meanOf<T>(of: (item: T) => number): (items: readonly T[]) => number {
  return (items) => items.reduce((sum, item) => sum + of(item), 0) / items.length
}
