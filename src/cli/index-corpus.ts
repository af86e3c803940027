import type { Config } from '../config.ts'
import type { IngestReport } from '../core/ingest.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { logTo } from './log.ts'
import { openVerbatim } from './open-verbatim.ts'
import { progressOn } from './progress.ts'
import type { Screen } from './screen.ts'

/** Brings the index up to date with the corpus and says what that took. */
export async function indexCorpus(
  config: Config,
  { out, err }: { readonly out: Screen; readonly err: Screen },
): Promise<ExitStatus> {
  const startedAt = performance.now()
  const verbatim = await openVerbatim(config, { log: logTo(err, config.logLevel), progress: progressOn(err) })
  try {
    await verbatim.suggestions.complete()
  } finally {
    await verbatim.close()
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  out.write(`${summary(verbatim.report)}; ${seconds} s, generation ${verbatim.report.generation}\n`)
  return EXIT.done
}

/** "2 documents indexed (31 passages), 1 removed, 4 unchanged" */
export function summary({ embedded, passages, removed, unchanged }: IngestReport): string {
  const indexed = `${counted(embedded, 'document')} indexed`
  return [
    embedded === 0 ? indexed : `${indexed} (${counted(passages, 'passage')})`,
    ...(removed === 0 ? [] : [`${removed} removed`]),
    ...(unchanged === 0 ? [] : [`${unchanged} unchanged`]),
  ].join(', ')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
