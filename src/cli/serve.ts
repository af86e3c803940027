import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createApp } from '../http/app.ts'
import { loadAssets } from '../http/assets.ts'
import { listen } from '../http/listen.ts'
import { feedbackFile } from './feedback-file.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { summary } from './index-corpus.ts'
import { logTo, type Log } from './log.ts'
import { openVerbatim, type Verbatim } from './open-verbatim.ts'
import { progressOn } from './progress.ts'
import type { Screen } from './screen.ts'

// What requests under way may take at a stop; models and index need far less, and supervisors kill after ten seconds.
const DRAIN_MS = 5_000

/**
 * Listens at once, loads and indexes while it is not ready yet, and answers until `stop`; then finishes what is under way.
 * Standard output gets one line, when ready; all else goes to standard error.
 */
export async function serve(
  config: Config,
  {
    out,
    err,
    packageRoot,
    stop,
  }: {
    readonly out: Screen
    readonly err: Screen
    readonly packageRoot: string
    readonly stop: AbortSignal
  },
): Promise<ExitStatus> {
  const log = logTo(err, config.logLevel)
  let verbatim: Verbatim | undefined
  const opened = (): Verbatim => {
    if (verbatim === undefined) throw new Error('asked before it was ready')
    return verbatim
  }
  const app = createApp({
    ask: (inquiry) => opened().ask(inquiry),
    store: { snapshot: () => opened().store.snapshot() },
    suggestions: (within) => opened().suggestions.atFirst(within),
    readiness: () => (stop.aborted ? 'draining' : verbatim === undefined ? 'loading' : 'ready'),
    assets: await loadAssets(join(packageRoot, 'dist/web')),
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    allowedOrigins: config.allowedOrigins,
    spoilerSections: config.spoilerSections,
    ...(config.feedbackDir === undefined
      ? {}
      : { recordFeedback: feedbackFile(config.feedbackDir, () => new Date()) }),
    log,
  })

  const listening = await listen(app, config)
  try {
    verbatim = await openVerbatim(config, { log, progress: progressOn(err), stop })
    log.info(`${summary(verbatim.report)}.`)
    if (!stop.aborted) out.write(`Verbatim is ready at ${listening.url}\n`)
    await Promise.all([aborted(stop), completeSuggestions(verbatim, log, stop)])
  } catch (error) {
    // Stopped while it was still indexing: what was asked for, not a failure.
    if (!stop.aborted) throw error
  } finally {
    await listening.close(DRAIN_MS)
    await verbatim?.close()
  }
  return EXIT.done
}

/** Answers do without them, so whatever goes wrong is told and no more. */
async function completeSuggestions({ suggestions }: Verbatim, log: Log, stop: AbortSignal): Promise<void> {
  try {
    await suggestions.complete(stop)
  } catch (error) {
    if (stop.aborted) return
    log.error(
      `The suggestions are not complete: ${error instanceof Error ? error.message : String(error)} They are looked for again at the next start.`,
    )
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
