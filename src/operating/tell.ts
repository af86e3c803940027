import { summary } from '../cli/index-corpus.ts'
import type { Log } from '../cli/log.ts'
import { AppError } from '../core/errors.ts'
import type { InferenceEvent } from '../inference/supervise.ts'
import type { Metrics } from './metrics.ts'
import type { Reindexed } from './upkeep.ts'

/** Tells the operator what became of the models. */
export function tellModels(log: Log, metrics: Metrics | undefined): (event: InferenceEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'ended':
        return log.error(
          `The models have stopped: ${event.problem}. They are started again in ${event.restartInMs} ms.`,
          { event },
        )
      case 'not-restarted':
        return log.error(
          `The models could not be started again: ${event.problem} The next try is in ${event.restartInMs} ms.`,
          { event },
        )
      case 'restarted':
        metrics?.modelsRestarted()
        return log.info(`The models run again, in process ${event.pid}.`, { event })
    }
  }
}

/** Tells the operator what indexing again came to; the files that were left out are told of already. */
export function tellReindexed(
  log: Log,
  metrics: Metrics | undefined,
): (what: Reindexed, problem?: unknown) => void {
  return (what, problem) => {
    metrics?.reindexed(what.outcome, what.leftOut.length)
    if (what.outcome === 'done') {
      const { report, seconds } = what
      log.info(`Indexed again: ${summary(report)}; ${seconds} s, generation ${report.generation}.`, {
        ...report,
        seconds,
      })
      return
    }
    // A fault of ours keeps its stack.
    const stack =
      problem instanceof AppError ? {} : { stack: problem instanceof Error ? problem.stack : undefined }
    log.error(`Not indexed again, the index stays as it is: ${what.problem}`, stack)
  }
}
