import { setTimeout as sleep } from 'node:timers/promises'
import { AppError, InferenceError } from '../core/errors.ts'
import type { Models } from '../core/find-candidates.ts'
import {
  startInference,
  type Inference,
  type InferenceOptions,
  type SharedInference,
  type WorkerLife,
} from './worker-client.ts'

/** What became of the models, for the operator. */
export type InferenceEvent =
  | { readonly kind: 'ended'; readonly problem: string; readonly restartInMs: number }
  | { readonly kind: 'not-restarted'; readonly problem: string; readonly restartInMs: number }
  | { readonly kind: 'restarted'; readonly pid: number | undefined; readonly afterMs: number }

export interface SupervisedInference extends SharedInference {
  isRunning(): boolean
  /** Of the process they run in, where they do. */
  pid(): number | undefined
}

export interface SupervisionOptions extends InferenceOptions {
  readonly onEvent?: (event: InferenceEvent) => void
  /** How long, in milliseconds, to wait before the given try, counted from 0. */
  readonly backOffMs?: (attempt: number) => number
}

/** The models have ended, and are about to be started again. */
export class RecoveringError extends AppError {
  readonly code = 'recovering'
  constructor() {
    super('The models have stopped and are being started again. Ask again in a moment.')
  }
}

/** From half a second, twice as long each time, to half a minute. */
export function doublingBackOff(attempt: number): number {
  return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(attempt, 16))
}

const SHORTEST_MS = 500
const LONGEST_MS = 30_000
/** A worker that has run for so long, in milliseconds, did not die of its start. */
const SOUND_MS = 60_000

/**
 * The models, started again whenever their process dies: after its end, as two at once would share too few cores and too little
 * memory, and after a pause that grows while they keep dying. Until then all work fails at once. Throws what `startInference`
 * throws where they do not start at first.
 */
export async function superviseInference(options: SupervisionOptions): Promise<SupervisedInference> {
  const { onEvent = () => {}, backOffMs = doublingBackOff } = options
  const closing = new AbortController()
  const first = await startInference(options)
  let current: WorkerLife | undefined = first
  const supervision = keepRunning(first)

  async function keepRunning(life: WorkerLife): Promise<void> {
    let attempt = 0
    let running: WorkerLife | undefined = life
    while (running !== undefined) {
      const startedAt = performance.now()
      const failure = await running.ended
      current = undefined
      const endedAt = performance.now()
      if (endedAt - startedAt >= SOUND_MS) attempt = 0
      if (closing.signal.aborted) return
      const problem = failure?.cause instanceof Error ? failure.cause.message : 'they were told to'
      onEvent({ kind: 'ended', problem, restartInMs: backOffMs(attempt) })
      running = await startAgain()
      if (running !== undefined)
        onEvent({ kind: 'restarted', pid: running.pid, afterMs: performance.now() - endedAt })
    }

    /** Undefined where it is closed before. */
    async function startAgain(): Promise<WorkerLife | undefined> {
      for (;;) {
        await sleep(backOffMs(attempt), undefined, { signal: closing.signal }).catch(() => {})
        if (closing.signal.aborted) return undefined
        attempt += 1
        try {
          const started = await startSame()
          if (closing.signal.aborted) {
            await started.close()
            return undefined
          }
          current = started
          return current
        } catch (error) {
          const problem = error instanceof Error ? error.message : String(error)
          onEvent({ kind: 'not-restarted', problem, restartInMs: backOffMs(attempt) })
        }
      }
    }
  }

  /** The index holds vectors of the models that it was made with. */
  async function startSame(): Promise<WorkerLife> {
    const started = await startInference(options)
    if (isSame(started, first)) return started
    await started.close()
    throw new InferenceError(
      'The models in MODELS_DIR are others than those that the index was opened with. Restart the server to index with them.',
    )
  }

  function running(): WorkerLife {
    if (current !== undefined) return current
    if (!closing.signal.aborted) throw new RecoveringError()
    throw new InferenceError('The models are no longer running. Restart the server to ask again.')
  }

  async function close(): Promise<void> {
    closing.abort()
    await current?.close()
    await supervision
  }

  /** Whatever life runs them when they are asked. */
  function through(models: () => Models): Models {
    return {
      embedder: {
        model: first.embedder.model,
        embedQuestion: async (text) => models().embedder.embedQuestion(text),
        embedPassages: async (texts) => models().embedder.embedPassages(texts),
        countTokens: async (texts) => models().embedder.countTokens(texts),
        close,
      },
      reader: {
        model: first.reader.model,
        read: async (question, passages) => models().reader.read(question, passages),
        close,
      },
    }
  }

  return {
    ...through(running),
    withPriority: (priority, stop) => through(() => running().withPriority(priority, stop)),
    runtime: first.runtime,
    isRunning: () => current !== undefined,
    pid: () => current?.pid,
    waiting: () => current?.waiting() ?? 0,
    close,
  }
}

function isSame(one: Inference, other: Inference): boolean {
  const models = ({ embedder, reader, runtime }: Inference) =>
    JSON.stringify([embedder.model, reader.model, runtime])
  return models(one) === models(other)
}
