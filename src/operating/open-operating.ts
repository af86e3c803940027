import { logTo, type Log } from '../cli/log.ts'
import type { Verbatim } from '../cli/open-verbatim.ts'
import type { Screen } from '../cli/screen.ts'
import type { Config } from '../config.ts'
import { withSnapshot } from '../core/with-snapshot.ts'
import type { Metrics, State } from './metrics.ts'
import type { Watching } from './watch-corpus.ts'

// What a setting may leave off is loaded only where it is on.

/** Whether log lines are JSON. */
export function isJson({ logFormat }: Config, screen: Screen): boolean {
  return logFormat === 'auto' ? !screen.isTerminal : logFormat === 'json'
}

export async function logFor(config: Config, screen: Screen): Promise<Log> {
  if (!isJson(config, screen)) return logTo(screen, config.logLevel)
  const { jsonLog } = await import('./json-log.ts')
  return jsonLog(screen, config.logLevel)
}

export async function metricsFor(config: Config, state: () => Promise<State>): Promise<Metrics | undefined> {
  if (config.metrics === 'off') return undefined
  const { openMetrics } = await import('./metrics.ts')
  return openMetrics(state)
}

/** How things stand with a program that may still be loading. */
export async function stateOf(verbatim: Verbatim | undefined, ready: boolean): Promise<State> {
  if (verbatim === undefined) return { ready, modelsRunning: false, modelWork: 0, questionsWaiting: 0 }
  const { models, store } = verbatim
  return {
    ready,
    modelsRunning: models.isRunning(),
    modelsPid: models.pid(),
    modelWork: models.waiting(),
    questionsWaiting: verbatim.questions().waiting,
    index: await withSnapshot(store, async (snapshot) => ({
      generation: snapshot.generation,
      documents: (await snapshot.documents()).length,
      passages: (await snapshot.lexicon()).passages,
    })),
  }
}

export async function watchingFor(
  { watch, corpusDir }: Config,
  log: Log,
  onChange: () => void,
): Promise<Watching | undefined> {
  if (watch === 'no') return undefined
  const { watchCorpus } = await import('./watch-corpus.ts')
  return watchCorpus(corpusDir, {
    onChange,
    polling: watch === 'poll',
    onError: (error) =>
      log.error(
        `The documents in ${corpusDir} cannot be watched: ${error instanceof Error ? error.message : String(error)}. WATCH=poll does without the system.`,
      ),
  })
}
