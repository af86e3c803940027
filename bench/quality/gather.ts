import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentId, sliceOf } from '../../src/core/document.ts'
import { relativeTo, type Candidate } from '../../src/core/evidence.ts'
import { findCandidates } from '../../src/core/find-answer.ts'
import { INDEX_RECIPE, ingest } from '../../src/core/ingest.ts'
import type { PassageStore } from '../../src/core/ports.ts'
import { normaliseQuestion } from '../../src/core/question.ts'
import { readCorpus } from '../../src/corpus.ts'
import type { Inference } from '../../src/inference/worker-client.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import type { EvaluationQuestion, EvaluationSet } from './evaluation-sets.ts'

/** A question with every sentence that could answer it. */
export interface Gathered {
  readonly asked: EvaluationQuestion
  readonly candidates: readonly Candidate[]
}

/** Indexes a folder in a throw-away store, hands it over, and cleans up. */
export async function withIndexOf<T>(
  corpusDir: string,
  { embedder, reader, runtime }: Inference,
  use: (store: PassageStore) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-quality-'))
  try {
    const store = await openEmbeddedStore(dir, {
      encoder: embedder.model,
      reader: reader.model,
      runtime,
      recipe: INDEX_RECIPE,
    })
    const { documents } = await readCorpus(corpusDir)
    await ingest({ documents, store, embedder })
    const result = await use(store)
    await store.close()
    return result
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** Finds and reads for every question of a set, each asked of its own document. */
export function gather(set: EvaluationSet, inference: Inference): Promise<readonly Gathered[]> {
  return withIndexOf(set.corpusDir, inference, async (store) => {
    const snapshot = await store.snapshot()
    const gathered: Gathered[] = []
    for (const asked of set.questions) {
      const question = normaliseQuestion(asked.question)
      const candidates = await findCandidates(question, snapshot, inference, [documentId(asked.document)])
      gathered.push({ asked, candidates })
    }
    snapshot.release()
    return gathered
  })
}

export function textOf({ passage, sentence }: Candidate): string {
  return sliceOf(passage.passage.text, relativeTo(passage, sentence))
}
