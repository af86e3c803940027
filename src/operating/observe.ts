import { AsyncLocalStorage } from 'node:async_hooks'
import type { Log } from '../cli/log.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import type { ObserveRequest, RequestReport } from '../http/observe-requests.ts'
import type { Metrics } from './metrics.ts'
import { stageClock, type StageClock } from './stage-clock.ts'

export interface Observer {
  /** A request from beginning to end: told to the log and counted. */
  readonly request: ObserveRequest
  /** A question, by whichever request it was asked. */
  ask(inquiry: Inquiry, answer: (clock: StageClock) => Promise<Reply>): Promise<Reply>
}

interface Asked {
  readonly question: string
  readonly clock: StageClock
  reply?: Reply
}

/** Joins what the HTTP layer knows of a request to what became of the question in it. Tells no word of a question unless asked to. */
export function observer({
  log,
  metrics,
  logQuestions,
}: {
  readonly log: Log
  readonly metrics?: Metrics | undefined
  readonly logQuestions: boolean
}): Observer {
  const requests = new AsyncLocalStorage<{ asked?: Asked }>()
  return {
    async request(answer) {
      const request: { asked?: Asked } = {}
      const report = await requests.run(request, answer)
      metrics?.requested(report)
      const tell = ROUTINE.test(report.route) ? log.debug : log.info
      const { asked } = request
      tell(inWords(report, asked?.reply), {
        ...report,
        ms: rounded(report.ms),
        ...(asked === undefined ? {} : factsOf(asked, logQuestions)),
      })
    },
    async ask(inquiry, answer) {
      const clock = stageClock()
      const asked: Asked = { question: inquiry.question, clock }
      const request = requests.getStore()
      if (request !== undefined) request.asked = asked
      const counted = metrics?.asking()
      try {
        asked.reply = await answer(clock)
        return asked.reply
      } finally {
        counted?.done(asked.reply?.kind ?? 'failed', clock.times())
      }
    },
  }
}

/** Asked by programs all day, or by every page for its parts. */
const ROUTINE = /^\/(?:healthz|readyz|metrics|assets\/.*|widget\/.*)$/

function factsOf({ question, clock, reply }: Asked, logQuestions: boolean) {
  return {
    stages: Object.fromEntries(Object.entries(clock.times()).map(([stage, ms]) => [stage, rounded(ms)])),
    ...(reply === undefined ? {} : { kind: reply.kind, generation: reply.generation }),
    ...(logQuestions ? { question } : {}),
  }
}

/** "POST /ask: 200, answer, 84 ms" */
function inWords({ method, route, status, problem, ms }: RequestReport, reply: Reply | undefined): string {
  const what = problem ?? reply?.kind
  return [`${method} ${route}: ${status}`, ...(what === undefined ? [] : [what]), `${rounded(ms)} ms`].join(
    ', ',
  )
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10
}
