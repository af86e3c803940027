import { readFile } from 'node:fs/promises'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { RequestReport } from '../http/observe-requests.ts'
import type { StageTimes } from './stage-clock.ts'

/** How things stand when the metrics are read. What is not known yet is absent. */
export interface State {
  readonly ready: boolean
  readonly modelsRunning: boolean
  readonly modelsPid?: number | undefined
  /** Pieces of work that the models have not done yet. */
  readonly modelWork: number
  /** Questions in the queue, those that are being answered not among them. */
  readonly questionsWaiting: number
  readonly index?: { readonly generation: string; readonly documents: number; readonly passages: number }
}

export type QuestionOutcome = 'answer' | 'abstention' | 'smalltalk' | 'failed'

export interface Metrics {
  requested(report: RequestReport): void
  /** Counts as under way until it is done. */
  asking(): { done(outcome: QuestionOutcome, times: StageTimes): void }
  modelsRestarted(): void
  reindexed(outcome: 'done' | 'failed', leftOut: number): void
  read(): Promise<{ readonly type: string; readonly body: string }>
}

// Seconds. A question takes some 50 to 250 ms of an idle server; 30 s is its deadline.
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 30]
const STAGE_BUCKETS = [0.001, 0.0025, ...REQUEST_BUCKETS]

/**
 * Counts and times in Prometheus's format, in a registry of their own. Labels have few values, whatever clients send: routes are
 * patterns, and no word of a question is in any.
 */
export function openMetrics(state: () => Promise<State>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // Event-loop delay, memory, processor time and collection of garbage of this process.
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })

  const requests = new Counter({
    name: 'verbatim_http_requests_total',
    help: 'Requests by route pattern, method and status',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'verbatim_http_request_seconds',
    help: 'Time until the response was made, by route pattern',
    labelNames: ['route'],
    buckets: REQUEST_BUCKETS,
    registers,
  })
  const questions = new Counter({
    name: 'verbatim_questions_total',
    help: 'Questions by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  for (const outcome of ['answer', 'abstention', 'smalltalk', 'failed']) questions.inc({ outcome }, 0)
  const stageSeconds = new Histogram({
    name: 'verbatim_question_stage_seconds',
    help: 'Where the time of a question goes, waiting for the models included',
    labelNames: ['stage'],
    buckets: STAGE_BUCKETS,
    registers,
  })
  const underWay = gauge('verbatim_questions_under_way', 'Questions that are being answered or wait to be')
  const waiting = gauge('verbatim_questions_waiting', 'Questions that wait for their turn')
  const modelWork = gauge('verbatim_model_work_waiting', 'Pieces of work that the models have not done yet')
  const modelsRunning = gauge('verbatim_models_running', '1 while the models can be asked')
  const modelMemory = gauge('verbatim_models_resident_memory_bytes', 'Memory of the process of the models')
  const restarts = new Counter({
    name: 'verbatim_model_restarts_total',
    help: 'How often the models had to be started again',
    registers,
  })
  const ready = gauge('verbatim_ready', '1 while /readyz says yes')
  const generation = new Gauge({
    name: 'verbatim_index_info',
    help: 'Always 1; which generation of the index answers',
    labelNames: ['generation'],
    registers,
  })
  const documents = gauge('verbatim_index_documents', 'Documents in the index')
  const passages = gauge('verbatim_index_passages', 'Passages in the index')
  const reindexes = new Counter({
    name: 'verbatim_reindexes_total',
    help: 'How often the index was brought up to date while serving, by outcome',
    labelNames: ['outcome'],
    registers,
  })
  for (const outcome of ['done', 'failed']) reindexes.inc({ outcome }, 0)
  const leftOut = gauge('verbatim_documents_left_out', 'Files that could not be read when last looked at')

  return {
    requested({ method, route, status, ms }) {
      requests.inc({ method, route, status: String(status) })
      requestSeconds.observe({ route }, ms / 1000)
    },
    asking() {
      underWay.inc()
      return {
        done(outcome, times) {
          underWay.dec()
          questions.inc({ outcome })
          for (const [stage, ms] of Object.entries(times)) stageSeconds.observe({ stage }, ms / 1000)
        },
      }
    },
    modelsRestarted: () => restarts.inc(),
    reindexed(outcome, files) {
      reindexes.inc({ outcome })
      leftOut.set(files)
    },
    async read() {
      const now = await state()
      ready.set(Number(now.ready))
      modelsRunning.set(Number(now.modelsRunning))
      modelWork.set(now.modelWork)
      waiting.set(now.questionsWaiting)
      modelMemory.set((await residentBytes(now.modelsPid)) ?? 0)
      generation.reset()
      if (now.index) {
        generation.set({ generation: now.index.generation }, 1)
        documents.set(now.index.documents)
        passages.set(now.index.passages)
      }
      return { type: registry.contentType, body: await registry.metrics() }
    },
  }
}

/** Undefined where the system does not say. */
async function residentBytes(pid: number | undefined): Promise<number | undefined> {
  if (pid === undefined) return undefined
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}
