import { setImmediate } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { daysBefore, dayOf } from '../cli/daily-file.ts'
import type { Verbatim } from '../cli/open-verbatim.ts'
import { readKept } from '../cli/read-kept.ts'
import type { Config } from '../config.ts'
import { gapsReport, MOST_WORDINGS, type GapsReport } from '../core/gaps/gaps-report.ts'
import { withSnapshot } from '../core/with-snapshot.ts'
import { requireAnswering, type Readiness } from '../http/health-routes.ts'
import type { OperatorDeps } from '../http/operator-routes.ts'
import { siteAt } from '../http/site.ts'
import { keptIn } from './keep-questions.ts'

type Vectors = Pick<Verbatim, 'embedQuestion' | 'store'>

/** What visitors ask and do not get, of the last days, today included. */
export function readGaps(
  config: Config,
  { embedQuestion, store }: Vectors,
  { days, now }: { readonly days: number; readonly now: Date },
): Promise<GapsReport> {
  const period = { from: daysBefore(now, days - 1), to: dayOf(now) }
  return withSnapshot(store, (snapshot) =>
    gapsReport(readKept(keptIn(config), period), period, {
      embedder: { embedQuestion },
      snapshot,
      breathe: () => setImmediate(),
    }),
  )
}

/** What a server tells at /admin/gaps; nothing where nothing is kept. */
export function gapsFor(
  config: Config,
  {
    readiness,
    opened,
    now,
  }: { readonly readiness: () => Readiness; readonly opened: () => Vectors; readonly now: () => Date },
): Pick<OperatorDeps, 'gaps'> {
  const { asked, rated } = keptIn(config)
  if (asked === undefined && rated === undefined) return {}
  const read = gapsReader(config, opened, now)
  return {
    gaps: {
      site: siteAt(config.publicUrl),
      read: async (days) => {
        requireAnswering(readiness())
        return read(days)
      },
    },
  }
}

/**
 * The same for a server: one report at a time, however often it is asked for, and no question read twice by the model. Their
 * vectors take 15 MB at most. A report is kept for as long as it took: one that takes longer than a request may is there for
 * the next.
 */
function gapsReader(config: Config, opened: () => Vectors, now: () => Date) {
  const vectors = new LRUCache<string, Float32Array>({ max: MOST_WORDINGS })
  const underWay = new Map<number, Promise<GapsReport>>()
  let last: Promise<unknown> = Promise.resolve()
  const embedQuestion = async (text: string) => {
    const known = vectors.get(text)
    if (known !== undefined) return known
    const vector = await opened().embedQuestion(text)
    vectors.set(text, vector)
    return vector
  }
  return (days: number): Promise<GapsReport> => {
    const begun = underWay.get(days)
    if (begun !== undefined) return begun
    const startedAt = performance.now()
    const forget = () => underWay.delete(days)
    const report = last.then(() =>
      readGaps(config, { embedQuestion, store: opened().store }, { days, now: now() }),
    )
    last = report.then(() => void setTimeout(forget, performance.now() - startedAt).unref(), forget)
    underWay.set(days, report)
    return report
  }
}
