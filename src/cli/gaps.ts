import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { AppError } from '../core/errors.ts'
import type { GapsReport } from '../core/gaps/gaps-report.ts'
import { gapsCsv } from '../http/gaps/gaps-csv.ts'
import { gapsJson } from '../http/gaps/gaps-json.ts'
import { gapsMarkdown } from '../http/gaps/gaps-markdown.ts'
import { gapsPage } from '../http/gaps/gaps-page.ts'
import { siteAt } from '../http/site.ts'
import { keptIn } from '../operating/keep-questions.ts'
import { readGaps } from '../operating/read-gaps.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import type { GapsFormat } from './gaps-format.ts'
import { logTo } from './log.ts'
import { openVerbatim } from './open-verbatim.ts'
import { progressOn } from './progress.ts'
import { renderGaps } from './render-gaps.ts'
import type { Screen } from './screen.ts'

/** Nothing is kept that could be looked at. */
export class NothingKeptError extends AppError {
  readonly code = 'nothing-kept'
  constructor() {
    super(
      'Questions are not kept. With QUESTION_LOG_DIR set to a folder, for serve and here, they are from then on.',
    )
  }
}

export interface GapsOptions {
  /** Today included. */
  readonly days: number
  readonly format: GapsFormat
  readonly now: Date
  readonly packageRoot: string
  readonly out: Screen
  readonly err: Screen
}

/** What visitors ask and do not get, on standard output. Throws NothingKeptError. */
export async function gaps(config: Config, options: GapsOptions): Promise<ExitStatus> {
  const { asked, rated } = keptIn(config)
  if (asked === undefined && rated === undefined) throw new NothingKeptError()
  const { days, now, out, err } = options
  const verbatim = await openVerbatim(config, { log: logTo(err, config.logLevel), progress: progressOn(err) })
  try {
    const report = await readGaps(config, verbatim, { days, now })
    out.write(await formatted(report, config, options))
  } finally {
    await verbatim.close()
  }
  return EXIT.done
}

async function formatted(
  report: GapsReport,
  { publicUrl }: Config,
  { days, format, packageRoot, out }: GapsOptions,
): Promise<string> {
  const site = siteAt(publicUrl)
  switch (format) {
    case 'text':
      return renderGaps(report, out)
    case 'csv':
      return gapsCsv(report)
    case 'markdown':
      return gapsMarkdown(report, site)
    case 'json':
      return `${JSON.stringify(gapsJson(report, site), null, 2)}\n`
    case 'html': {
      const text = await readFile(join(packageRoot, 'dist/web/gaps.css'), 'utf8')
      return `${gapsPage(report, { site, style: { text }, days }).toString()}\n`
    }
  }
}
