import type { DocumentId } from './document.ts'
import type { Candidate } from './evidence.ts'
import { findCandidates, type After, type Models, type ReadingPlan } from './find-candidates.ts'
import { overviewQuestions } from './overview.ts'
import type { Snapshot } from './ports.ts'

/**
 * What may answer one plain question. One about the whole is asked in particular instead, and the sentences that serve best
 * are chosen from what all of those find; each is read only as deep as the plan reads first.
 */
export async function findOverview(
  question: string,
  snapshot: Snapshot,
  models: Models,
  within: readonly DocumentId[] | undefined,
  plan: ReadingPlan,
  after: After = {},
): Promise<readonly Candidate[]> {
  const particular = overviewQuestions(question)
  if (!particular) return findCandidates(question, snapshot, models, within, plan, after)
  const found: Candidate[] = []
  for (const one of particular) {
    found.push(...(await findCandidates(one, snapshot, models, within, { ...plan, atMost: plan.first })))
  }
  return eachOnce(found)
}

/** Each sentence with the evidence of the question that it answers best. */
function eachOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = `${candidate.passage.id} ${candidate.sentence.start}`
    const known = best.get(key)
    if (!known || candidate.evidence.margin > known.evidence.margin) best.set(key, candidate)
  }
  return [...best.values()]
}
