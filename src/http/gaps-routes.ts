import { Hono } from 'hono'
import * as z from 'zod'
import type { GapsReport } from '../core/gaps/gaps-report.ts'
import { gapsCsv } from './gaps/gaps-csv.ts'
import { gapsJson } from './gaps/gaps-json.ts'
import { gapsMarkdown } from './gaps/gaps-markdown.ts'
import { gapsPage } from './gaps/gaps-page.ts'
import { checked } from './inquiry.ts'
import { preferredType } from './preferred-type.ts'
import type { Site } from './site.ts'

export interface GapsDeps {
  /** Of the last days, today included. */
  readonly read: (days: number) => Promise<GapsReport>
  readonly site: Site
}

export const USUAL_DAYS = 28
export const MOST_DAYS = 3650
export const GAPS_FORMATS = ['json', 'html', 'csv', 'markdown'] as const

export const DAYS_EXPECTED = `expected a whole number from 1 to ${MOST_DAYS}`

const query = z.strictObject({
  days: z
    .string()
    .regex(/^\d{1,4}$/, { error: DAYS_EXPECTED })
    .transform(Number)
    .pipe(z.int().min(1, { error: DAYS_EXPECTED }).max(MOST_DAYS, { error: DAYS_EXPECTED }))
    .optional(),
  format: z.enum(GAPS_FORMATS, { error: `expected one of ${GAPS_FORMATS.join(', ')}` }).optional(),
})

const TYPES = {
  json: 'application/json',
  html: 'text/html',
  csv: 'text/csv',
  markdown: 'text/markdown',
} as const

/** What visitors ask and do not get, in the form that `?format=` names or else the Accept header. `/admin/*` is guarded by whoever mounts this. */
export function gapsRoutes({ read, site }: GapsDeps): Hono {
  const routes = new Hono()
  routes.get('/admin/gaps', async (context) => {
    const { days = USUAL_DAYS, format } = checked(query, context.req.query())
    const type =
      format === undefined
        ? preferredType(context.req.header('accept'), [TYPES.json, TYPES.html, TYPES.csv, TYPES.markdown])
        : TYPES[format]
    const report = await read(days)
    context.header('vary', 'Accept', { append: true })
    context.header('content-type', type === TYPES.json ? type : `${type}; charset=utf-8`)
    switch (type) {
      case TYPES.json:
        return context.body(JSON.stringify(gapsJson(report, site)))
      case TYPES.html:
        return context.body(
          gapsPage(report, { site, style: { href: site.path('/assets/gaps.css') }, days }).toString(),
        )
      case TYPES.csv:
        context.header('content-disposition', `attachment; filename="gaps-${report.to}.csv"`)
        return context.body(gapsCsv(report))
      case TYPES.markdown:
        return context.body(gapsMarkdown(report, site))
    }
  })
  return routes
}
