import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { InferenceError } from '../core/errors.ts'
import type { Models } from '../core/find-candidates.ts'
import type { FromWorker, Priority, ToWorker, Work, WorkerSettings, WorkKind } from './protocol.ts'
import { verifyModel } from './verify-models.ts'
import { startWorkerProcess } from './worker-process.ts'

export interface InferenceOptions {
  /** An absolute folder with one folder for each model. */
  readonly modelsDir: string
  readonly encoder: string
  readonly reader: string
  /** How many threads one model run may use. */
  readonly threads?: number
  /** The compiled worker; Node 20 cannot start one from a `.ts` file. */
  readonly workerFile?: URL
}

export interface Inference extends Models {
  /** Which numerical runtime computes the vectors: two of them may differ in the last digits. */
  readonly runtime: string
  /** Ends the worker after the work it has, or after half a second. */
  close(): Promise<void>
}

/** One worker for all: what somebody waits for goes first. Its own models embed passages in the background, and do all else for questions. */
export interface SharedInference extends Inference {
  /**
   * The same models for one piece of work. Once `stop` aborts, what they have for it rejects with its reason, the worker leaves
   * what it has not begun of that, and they take no more.
   */
  withPriority(priority: Priority, stop?: AbortSignal): Models
  /** Pieces of work given to it that it has not done yet. */
  waiting(): number
}

/** What nobody waits for any more must not hold up a stop. */
const LONGEST_END_MS = 500

/** One life of the worker. */
export interface WorkerLife extends SharedInference {
  /** Of its process. */
  readonly pid: number | undefined
  /** Resolves once its process is gone, with the reason if it was not asked to end. */
  readonly ended: Promise<InferenceError | undefined>
}

interface Manner {
  readonly priority: Priority
  readonly stop?: AbortSignal | undefined
}

interface Waiting {
  readonly resolve: (output: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * Checks the models' files, then loads both in one worker, a thread in a process of its own: native onnxruntime must not be
 * loaded in two threads (microsoft/onnxruntime#24486), nor twice in one process. Throws ModelFilesError or InferenceError. If the
 * worker dies, all it had fails; `superviseInference` starts another.
 */
export async function startInference(options: InferenceOptions): Promise<WorkerLife> {
  const [encoderModel, readerModel] = await Promise.all([
    verifyModel(options.modelsDir, options.encoder),
    verifyModel(options.modelsDir, options.reader),
  ])
  const workerData: WorkerSettings = {
    modelsDir: options.modelsDir,
    encoder: options.encoder,
    reader: options.reader,
    threads: options.threads ?? 1,
  }
  const worker = startWorkerProcess(options.workerFile ?? new URL('./worker.js', import.meta.url), workerData)
  const waiting = new Map<number, Waiting>()
  let ended: InferenceError | undefined
  let failed: InferenceError | undefined
  let lastId = 0

  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve())
  })
  const dimensions = await new Promise<number>((resolve, reject) => {
    function end(problem: string, cause?: unknown): void {
      ended ??= new InferenceError(`${problem}. Ask again; if it happens again, restart the server.`, {
        cause,
      })
      reject(ended)
      for (const { reject } of waiting.values()) reject(ended)
      waiting.clear()
    }
    worker.once('error', (error) => {
      end(`The models stopped working: ${error.message}`, error)
      failed = ended
    })
    worker.once('exit', () => end('The models are no longer running'))
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          return resolve(message.dimensions)
        case 'result':
          waiting.get(message.id)?.resolve(message.output)
          break
        case 'failed':
          waiting.get(message.id)?.reject(new InferenceError(`A model run failed: ${message.message}`))
          break
      }
      waiting.delete(message.id)
    })
  })

  function work<Kind extends WorkKind>(
    kind: Kind,
    input: Work[Kind]['takes'],
    { priority, stop }: Manner,
  ): Promise<Work[Kind]['gives']> {
    if (ended) return Promise.reject(ended)
    if (stop?.aborted) return Promise.reject(stop.reason)
    lastId += 1
    const id = lastId
    const given = new Promise<Work[Kind]['gives']>((resolve, reject) => {
      // The worker answers each kind with what `Work` says it gives.
      waiting.set(id, { resolve: resolve as (output: unknown) => void, reject })
      worker.postMessage({ kind, id, priority, input })
    })
    if (stop === undefined) return given
    const drop = (): void => {
      worker.postMessage({ kind: 'drop', id } satisfies ToWorker)
      waiting.get(id)?.reject(stop.reason)
      waiting.delete(id)
    }
    stop.addEventListener('abort', drop, { once: true })
    return given.finally(() => stop.removeEventListener('abort', drop))
  }

  async function close(): Promise<void> {
    if (!ended) worker.postMessage({ kind: 'close' } satisfies ToWorker)
    const impatience = setTimeout(() => worker.kill(), LONGEST_END_MS)
    await exited
    clearTimeout(impatience)
  }

  function models(forQuestions: Manner, forPassages: Manner): Models {
    return {
      embedder: {
        model: { ...encoderModel, dimensions },
        embedQuestion: (text) => work('embedQuestion', text, forQuestions),
        embedPassages: (texts) => work('embedPassages', texts, forPassages),
        countTokens: (texts) => work('countTokens', texts, forPassages),
        close,
      },
      reader: {
        model: readerModel,
        read: (question, passages) => work('read', { question, passages }, forQuestions),
        close,
      },
    }
  }

  return {
    ...models({ priority: 'question' }, { priority: 'background' }),
    withPriority(priority, stop) {
      const manner = { priority, stop }
      return models(manner, manner)
    },
    runtime: runtimeName(),
    waiting: () => waiting.size,
    pid: worker.pid,
    ended: exited.then(() => failed),
    close,
  }
}

function runtimeName(): string {
  const { version } = createRequire(import.meta.url)('onnxruntime-node/package.json')
  return `onnxruntime-node ${version} ${platform()}-${arch()}`
}
