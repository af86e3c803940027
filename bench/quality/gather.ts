import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookUp } from '../../src/core/look-up.ts'
import { documentId, sliceOf, type Document, type DocumentId } from '../../src/core/document.ts'
import { relativeTo, type Candidate } from '../../src/core/evidence.ts'
import type { ReadingPlan } from '../../src/core/find-candidates.ts'
import { hear } from '../../src/core/small-talk.ts'
import { understand } from '../../src/core/understand.ts'
import { INDEX_RECIPE, ingest } from '../../src/core/ingest.ts'
import type { PassageStore, Reader, Snapshot } from '../../src/core/ports.ts'
import { normaliseQuestion } from '../../src/core/question.ts'
import { readCorpus } from '../../src/corpus.ts'
import type { Inference } from '../../src/inference/worker-client.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import type { EvaluationQuestion, EvaluationSet } from './evaluation-sets.ts'

/** A question with every sentence that could answer it. */
export interface Gathered {
  readonly asked: EvaluationQuestion
  readonly candidates: readonly Candidate[]
  /** The same for further parts, where it was taken to ask several things; `candidates` are those of the first part then. */
  readonly others?: readonly (readonly Candidate[])[]
}

/** What is done otherwise than in use, to see what it is worth. */
export interface Variation {
  /** Before they are indexed. */
  readonly document?: (document: Document) => Document
  readonly snapshot?: (snapshot: Snapshot) => Snapshot
  readonly reader?: (reader: Reader) => Reader
  readonly reading?: ReadingPlan
}

/** Indexes a folder in a throw-away store, hands it over, and cleans up. */
export async function withIndexOf<T>(
  corpusDir: string,
  { embedder, reader, runtime }: Inference,
  use: (store: PassageStore) => Promise<T>,
  change: (document: Document) => Document = (document) => document,
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
    await ingest({ documents: documents.map(change), store, embedder })
    const result = await use(store)
    await store.close()
    return result
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** Finds and reads for every question of a set, each asked of its own document. */
export function gather(
  set: EvaluationSet,
  inference: Inference,
  { document, snapshot: seenAs, reader: readAs, reading }: Variation = {},
): Promise<readonly Gathered[]> {
  const reader = readAs ? readAs(inference.reader) : inference.reader
  return withIndexOf(
    set.corpusDir,
    inference,
    async (store) => {
      const whole = await store.snapshot()
      const snapshot = seenAs ? seenAs(whole) : whole
      const all = await snapshot.documents()
      const gathered: Gathered[] = []
      for (const asked of set.questions) {
        const heard = hear(normaliseQuestion(asked.question))
        if (heard.kind === 'smalltalk') {
          gathered.push({ asked, candidates: [] })
          continue
        }
        const { text: question } = understand(heard.text, await snapshot.lexicon())
        const within: [DocumentId] = [documentId(asked.document)]
        const models = { embedder: inference.embedder, reader }
        const documents = all.filter(({ id }) => id === within[0])
        const plan = reading === undefined ? {} : { plan: reading }
        const [first, ...others] = await lookUp(question, { snapshot, models, documents, within, ...plan })
        gathered.push({
          asked,
          candidates: first.candidates,
          others: others.map(({ candidates }) => candidates),
        })
      }
      whole.release()
      return gathered
    },
    document,
  )
}

export function textOf({ passage, sentence }: Candidate): string {
  return sliceOf(passage.passage.text, relativeTo(passage, sentence))
}
