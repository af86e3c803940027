import { findCandidates } from '../../src/core/find-candidates.ts'
import type { Candidate } from '../../src/core/evidence.ts'
import type { Lexicon } from '../../src/core/ports.ts'
import { normaliseQuestion } from '../../src/core/question.ts'
import type { Inference } from '../../src/inference/worker-client.ts'
import { passagesSnapshot } from './passages-snapshot.ts'
import { sectionPassages, type PassageForm } from './section-passages.ts'
import type { SelectionQuestion } from './selqa.ts'

/** A candidate sentence of a section, read in one of its passages. */
export interface ReadCandidate {
  /** Among the question's candidates. */
  readonly position: number
  readonly candidate: Candidate
}

/** Reads all passages of a section; none is left out. */
export async function readSection(
  asked: SelectionQuestion,
  form: PassageForm,
  lexicon: Lexicon,
  inference: Inference,
): Promise<readonly ReadCandidate[]> {
  const tokens = await inference.embedder.countTokens(asked.candidates)
  const { passages, candidateAt } = sectionPassages(asked, tokens, form)
  const snapshot = await passagesSnapshot(passages, lexicon, inference.embedder)
  const all = { first: passages.length, atMost: passages.length }
  const question = normaliseQuestion(asked.question)
  const candidates = await findCandidates(question, snapshot, inference, undefined, all)
  return candidates.map((candidate) => ({
    position: candidateAt.get(candidate.sentence.start)!,
    candidate,
  }))
}

/** Whether each candidate of a section answers, the highest score first; one that was read twice counts as its better reading. */
export function relevanceByScore(
  { candidates, gold }: SelectionQuestion,
  scored: readonly { readonly position: number; readonly score: number }[],
): readonly boolean[] {
  const best = new Map<number, number>()
  for (const { position, score } of scored) {
    best.set(position, Math.max(score, best.get(position) ?? Number.NEGATIVE_INFINITY))
  }
  const scoreOf = (position: number) => best.get(position) ?? Number.NEGATIVE_INFINITY
  return candidates
    .map((_, position) => position)
    .toSorted((a, b) => compare(scoreOf(b), scoreOf(a)) || a - b)
    .map((position) => gold.has(position))
}

// A difference would be NaN for two that are minus infinity.
function compare(a: number, b: number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
