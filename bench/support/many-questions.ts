import { resolve } from 'node:path'
import { mulberry32 } from '../quality/bootstrap.ts'
import { loadEvaluationSets } from '../quality/evaluation-sets.ts'
import type { Asked } from './load.ts'

const LIMITS = [1, 2, 3, 4, 5, 6, 7, 8]

/**
 * The evaluation's questions in seeded order, then again with another limit, and at last as they were typed: no two are the
 * same to the server, so that none is answered from memory.
 */
export async function manyQuestions(evaluation: string): Promise<readonly Asked[]> {
  const sets = await loadEvaluationSets(resolve(evaluation), resolve('corpus'))
  const questions = [...new Set(sets.flatMap((set) => set.questions.map(({ question }) => question)))]
  const random = mulberry32(1)
  const shuffled = questions
    .map((question) => ({ question, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ question }) => question)
  const once = LIMITS.flatMap((limit) => shuffled.map((question) => ({ question, limit })))
  return [...once, ...once.map((asked) => ({ ...asked, asTyped: true as const }))]
}
