import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { AppError } from '../core/errors.ts'
import { createApp } from '../http/app.ts'
import { loadAssets } from '../http/assets.ts'
import { listen } from '../http/listen.ts'
import type { AnswerMcp } from '../http/mcp-route.ts'
import type { RateLimits } from '../http/rate-limit.ts'
import type { InferenceEvent } from '../inference/supervise.ts'
import { keepQuestions } from '../operating/keep-questions.ts'
import { observer } from '../operating/observe.ts'
import { isJson, logFor, metricsFor, stateOf, watchingFor } from '../operating/open-operating.ts'
import { gapsFor } from '../operating/read-gaps.ts'
import { tellModels, tellReindexed } from '../operating/tell.ts'
import { upkeep } from '../operating/upkeep.ts'
import type { Watching } from '../operating/watch-corpus.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { summary } from './index-corpus.ts'
import type { Log } from './log.ts'
import { packageVersion } from './package-version.ts'
import { openVerbatim, type Verbatim } from './open-verbatim.ts'
import { progressIn, progressOn } from './progress.ts'
import type { Screen } from './screen.ts'
import { StopSignal } from './stop-signal.ts'

// All of a stop: models and index need far less than is left of the ten seconds after which supervisors kill.
const STOP_MS = 8_000
// While nothing is answered yet there is little to finish.
const CUT_MS = 500

export interface ServeOptions {
  readonly out: Screen
  readonly err: Screen
  readonly packageRoot: string
  /** Its reason may be a StopSignal. */
  readonly stop: AbortSignal
  /** Calls the listener whenever the operator asks by a signal to index again. */
  readonly onHangUp: (listener: () => void) => void
  /** Another worker than that with the models. */
  readonly workerFile?: URL
}

/**
 * Listens at once, loads and indexes while it is not ready yet, and answers until `stop`, indexing again when asked to; then
 * finishes what is under way. Standard output gets one line, when ready; all else goes to standard error.
 */
export async function serve(config: Config, options: ServeOptions): Promise<ExitStatus> {
  const { out, err, packageRoot, stop, onHangUp, workerFile } = options
  const log = await logFor(config, err)
  const progress = isJson(config, err) ? progressIn(log) : progressOn(err)
  let verbatim: Verbatim | undefined
  let phase: 'serving' | 'leaving' | 'draining' = 'serving'
  const opened = (): Verbatim => {
    if (verbatim === undefined) throw new Error('asked before it was ready')
    return verbatim
  }
  const readiness = () => {
    if (phase !== 'serving') return phase
    if (verbatim === undefined) return stop.aborted ? 'draining' : 'loading'
    return verbatim.models.isRunning() ? 'ready' : 'recovering'
  }
  const metrics = await metricsFor(config, () => stateOf(verbatim, readiness() === 'ready'))
  const observed = observer({ log, metrics, logQuestions: config.logQuestions })
  const kept = upkeep({
    reindex: (stop, onProgress) => opened().reindex(stop, onProgress),
    completeSuggestions: (stop) => completeSuggestions(opened(), log, stop),
    onReindexed: tellReindexed(log, metrics),
    now: () => new Date(),
  })
  const keeping = keepQuestions(config, { log, now: () => new Date() })
  const app = createApp({
    ask: async (inquiry, gone) => {
      const reply = await observed.ask(inquiry, (clock) => opened().ask(inquiry, { clock, gone }))
      keeping.asked(inquiry, reply)
      return reply
    },
    store: { snapshot: () => opened().store.snapshot() },
    suggestions: (within) => opened().suggestions.atFirst(within),
    readiness,
    assets: await loadAssets(join(packageRoot, 'dist/web')),
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    allowedOrigins: config.allowedOrigins,
    spoilerSections: config.spoilerSections,
    rateLimits: rateLimitsOf(config),
    ...(keeping.recordFeedback === undefined ? {} : { recordFeedback: keeping.recordFeedback }),
    ...(config.adminToken === undefined ? {} : { adminToken: config.adminToken }),
    operator: {
      ...(metrics === undefined
        ? {}
        : { metrics: { read: () => metrics.read(), withToken: config.metrics === 'token' } }),
      reindexing: kept,
      ...gapsFor(config, { readiness, opened, now: () => new Date() }),
    },
    observe: observed.request,
    version: packageVersion(packageRoot),
    ...(config.mcp === 'on' ? { mcp: answerMcp(packageVersion(packageRoot)) } : {}),
    log,
  })

  const listening = await listen(app, config)
  let watching: Watching | undefined
  let work: Promise<void> | undefined
  try {
    onHangUp(() => kept.request())
    // Before the documents are read, so that no change is missed.
    watching = await watchingFor(config, log, () => kept.request())
    const tell = tellModels(log, metrics)
    const onModels = (event: InferenceEvent) => {
      tell(event)
      // What they did not come to finish.
      if (event.kind === 'restarted') kept.request()
    }
    verbatim = await openVerbatim(config, {
      log,
      progress,
      stop,
      onModels,
      ...(workerFile === undefined ? {} : { workerFile }),
    })
    log.info(`${summary(verbatim.report)}.`, { ...verbatim.report })
    log.debug(`The models run in process ${verbatim.models.pid()}.`)
    if (!stop.aborted) out.write(`Verbatim is ready at ${listening.url}\n`)
    work = kept.run(stop)
    await Promise.race([aborted(stop), work])
    log.info('Stopping, once what is under way is finished.')
    const patienceMs = leavingMs(config, stop)
    if (patienceMs > 0) {
      phase = 'leaving'
      listening.leave()
      await sleep(patienceMs)
    }
    phase = 'draining'
    await listening.close(STOP_MS - patienceMs)
  } catch (error) {
    // Stopped while it was still indexing: what was asked for, not a failure.
    if (!stop.aborted) return toldFailure(error, log)
  } finally {
    phase = 'draining'
    await listening.close(CUT_MS)
    await watching?.close()
    await work?.catch(() => {})
    await verbatim?.close()
    await keeping.close()
  }
  return EXIT.done
}

function rateLimitsOf({ rateLimit, rateBurst, trustedProxies }: Config): RateLimits | undefined {
  return rateLimit === 0 ? undefined : { perMinute: rateLimit, burst: rateBurst, trustedProxies }
}

/** Loads the protocol's library with the first message: most servers never get one. */
function answerMcp(version: string): AnswerMcp {
  return async (message, request, consulted) => {
    const { answerOverHttp } = await import('../mcp/over-http.ts')
    return answerOverHttp(message, request, { consulted, version })
  }
}

/** Answers do without them, so whatever goes wrong is told and no more. */
async function completeSuggestions({ suggestions }: Verbatim, log: Log, stop: AbortSignal): Promise<void> {
  try {
    await suggestions.complete(stop)
  } catch (error) {
    if (stop.aborted) return
    log.error(
      `The suggestions are not complete: ${error instanceof Error ? error.message : String(error)} They are looked for again with the next indexing or start.`,
    )
  }
}

/** At a terminal nobody has to notice first. */
function leavingMs({ drainSeconds }: Config, { reason }: AbortSignal): number {
  return reason instanceof StopSignal && reason.signal === 'SIGTERM' ? drainSeconds * 1000 : 0
}

/** An expected failure goes the way of all that is told; a bug, and what is not to be told there, goes up. */
function toldFailure(error: unknown, log: Log): ExitStatus {
  if (!(error instanceof AppError) || log.level === 'silent') throw error
  log.error(error.message)
  return EXIT.failed
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
