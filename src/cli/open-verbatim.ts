import type { Config } from '../config.ts'
import { answerQuestion } from '../core/answer.ts'
import { CALIBRATION } from '../core/calibration.ts'
import { AppError, UnusableIndexError } from '../core/errors.ts'
import { INDEX_RECIPE, ingest, type IngestProgress, type IngestReport } from '../core/ingest.ts'
import type { PassageStore } from '../core/ports.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import { SUGGESTION_RECIPE } from '../core/verify-suggestions.ts'
import type { Vector } from '../core/vector.ts'
import { withSnapshot } from '../core/with-snapshot.ts'
import type { Document } from '../core/document.ts'
import { readCorpus, type Corpus } from '../corpus.ts'
import { superviseInference, type InferenceEvent, type SupervisedInference } from '../inference/supervise.ts'
import type { Inference } from '../inference/worker-client.ts'
import { discardIndex } from '../store/discard-index.ts'
import { clocked, type StageClock } from '../operating/stage-clock.ts'
import { openEmbeddedStore } from '../store/embedded.ts'
import type { IndexIdentity } from '../store/manifest.ts'
import { readSuggestions, writeSuggestions } from '../store/suggestions-file.ts'
import type { Log } from './log.ts'
import { patient, visitors } from './patient.ts'
import type { ProgressLine } from './progress.ts'
import { questionQueue, type QuestionQueue } from './question-queue.ts'
import { replyMemory } from './reply-memory.ts'
import { stoppable } from './stoppable.ts'
import { openSuggestionBook, type SuggestionBook } from './suggestion-book.ts'

/** Models loaded and an index that holds exactly what the corpus folder does. */
export interface Verbatim {
  readonly store: PassageStore
  readonly report: IngestReport
  /** Those found out before; `complete` finds out the others. */
  readonly suggestions: SuggestionBook
  /** Whether the models run, and what they have to do. */
  readonly models: Pick<SupervisedInference, 'isRunning' | 'pid' | 'waiting'>
  /** In its turn; rejects like `QuestionQueue.run`, too. */
  ask(inquiry: Inquiry, options?: AskOptions): Promise<Reply>
  /** Brings the index up to date with the corpus while it is asked. Throws where it stays as it is. */
  reindex(stop: AbortSignal, onProgress: (progress: IngestProgress) => void): Promise<Reindexing>
  /** Its vector, once no question of a visitor needs the model. */
  embedQuestion(text: string): Promise<Vector>
  /** How many questions are being answered and how many wait for their turn. */
  questions(): ReturnType<QuestionQueue['counts']>
  close(): Promise<void>
}

export interface AskOptions {
  /** Told which stage the question is in. */
  readonly clock?: StageClock
  /** Aborts when nobody waits for the reply any more. */
  readonly gone?: AbortSignal
}

export interface Reindexing {
  readonly report: IngestReport
  /** Files that could not be read, each with what to do. */
  readonly leftOut: readonly string[]
}

/** There is nothing to answer from. */
export class EmptyCorpusError extends AppError {
  readonly code = 'empty-corpus'
  constructor(dir: string) {
    super(
      `There is no document that can be read in ${dir}. Put text or Markdown files there, or name another folder with CORPUS_DIR.`,
    )
  }
}

/**
 * Loads the models, opens the index or builds it where none can be trusted, and brings it up to date with the corpus.
 * Files that cannot be read are told of and left out. `stop` ends indexing between two texts.
 */
export async function openVerbatim(
  config: Config,
  {
    log,
    progress,
    stop,
    onModels,
    workerFile,
  }: {
    readonly log: Log
    readonly progress: ProgressLine
    readonly stop?: AbortSignal
    readonly onModels?: (event: InferenceEvent) => void
    readonly workerFile?: URL
  },
): Promise<Verbatim> {
  const [starting, reading] = await Promise.allSettled([
    superviseInference({
      ...(onModels === undefined ? {} : { onEvent: onModels }),
      ...(workerFile === undefined ? {} : { workerFile }),
      modelsDir: config.modelsDir,
      encoder: config.encoderModel,
      reader: config.readerModel,
      threads: config.inferenceThreads,
    }),
    readCorpus(config.corpusDir),
  ])
  if (starting.status === 'rejected') throw starting.reason
  const inference = starting.value
  let store: PassageStore | undefined
  try {
    if (reading.status === 'rejected') throw reading.reason
    const { documents } = readable(reading.value, config, log)

    const identity = identityOf(inference)
    const opened = await openStore(config.indexDir, identity, log)
    store = opened
    const { embedder } = inference.withPriority('background')
    const report = await ingest({
      documents,
      store: opened,
      embedder: stop === undefined ? embedder : stoppable(embedder, stop),
      onProgress: progress.show,
    }).finally(() => progress.end())
    const present = visitors()
    const basis = JSON.stringify([identity, SUGGESTION_RECIPE, CALIBRATION])
    const suggestions = await openSuggestionBook({
      store: opened,
      ask: (inquiry) =>
        answerQuestion(inquiry, { store: opened, ...patient(inference.withPriority('background'), present) }),
      read: () => readSuggestions(config.indexDir, basis),
      write: (known) => writeSuggestions(config.indexDir, basis, known),
    })
    const queue = questionQueue({ length: config.queueLength })
    const memory = replyMemory()
    return {
      store: opened,
      report,
      suggestions,
      models: inference,
      async ask(asked, { clock, gone } = {}) {
        const inquiry = suggestions.asVerified(asked)
        const generation = await withSnapshot(opened, async (snapshot) => snapshot.generation)
        const answer = (stop: AbortSignal) => {
          clock?.enter('understand')
          const models = inference.withPriority('question', stop)
          return answerQuestion(inquiry, {
            store: opened,
            ...(clock === undefined ? models : clocked(models, clock)),
          })
        }
        const reply = await memory.recall(inquiry, generation, () => {
          clock?.enter('wait')
          return present.serve(() => queue.run(answer, gone))
        })
        return suggestions.withSuggestions(reply, asked)
      },
      embedQuestion: (text) => embedder.embedQuestion(text),
      questions: () => queue.counts(),
      async reindex(stop, onProgress) {
        const { documents, leftOut } = readable(await readCorpus(config.corpusDir), config, log)
        const stoppableEmbedder = stoppable(embedder, stop)
        const bring = () => ingest({ documents, store: opened, embedder: stoppableEmbedder, onProgress })
        const report = await bring()
        if (report.embedded + report.removed === 0) return { report, leftOut }
        // A change is built upon what the folder holds then: another process may have changed that, or somebody deleted it.
        const again = await bring()
        return { report: together(report, again), leftOut }
      },
      async close() {
        await inference.close()
        await opened.close()
      },
    }
  } catch (error) {
    await inference.close()
    await store?.close()
    throw error
  }
}

/** Tells what is left out. Throws EmptyCorpusError: that is more likely a wrong folder than a wish to empty the index. */
function readable(
  { documents, problems }: Corpus,
  { corpusDir }: Config,
  log: Log,
): { readonly documents: readonly Document[]; readonly leftOut: readonly string[] } {
  const leftOut = problems.map(({ message }) => message)
  for (const problem of leftOut) log.error(`Left out: ${problem}`)
  if (documents.length === 0) throw new EmptyCorpusError(corpusDir)
  return { documents, leftOut }
}

function together(
  first: IngestReport,
  { generation, embedded, removed, passages }: IngestReport,
): IngestReport {
  return {
    generation,
    embedded: first.embedded + embedded,
    removed: first.removed + removed,
    unchanged: first.unchanged - embedded,
    passages: first.passages + passages,
  }
}

function identityOf({ embedder, reader, runtime }: Inference): IndexIdentity {
  return { encoder: embedder.model, reader: reader.model, runtime, recipe: INDEX_RECIPE }
}

/** The index is made of the corpus alone, so that one which cannot be used is built anew instead of asking for it. */
async function openStore(dir: string, identity: IndexIdentity, log: Log): Promise<PassageStore> {
  try {
    return await openEmbeddedStore(dir, identity)
  } catch (error) {
    if (!(error instanceof UnusableIndexError)) throw error
    log.error(`The index cannot be used (${error.reason}); it is built anew.`)
    await discardIndex(dir)
    return openEmbeddedStore(dir, identity)
  }
}
