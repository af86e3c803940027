import { Hono } from 'hono'
import { adminGuard } from './admin-guard.ts'
import { gapsRoutes, type GapsDeps } from './gaps-routes.ts'
import { UnknownPathError } from './request-errors.ts'

/** What the operator asks a running server. */
export interface OperatorDeps {
  /** There is no /metrics where absent. */
  readonly metrics?: {
    readonly read: () => Promise<{ readonly type: string; readonly body: string }>
    /** Only with the operator's token; everybody's otherwise, as there is nothing of any visitor in it. */
    readonly withToken: boolean
  }
  /** There is no /admin/reindex where absent. */
  readonly reindexing?: {
    /** Brings the index up to date with the corpus: now, or once more after what is under way. */
    request(): void
    /** As JSON. */
    status(): unknown
  }
  /** There is no /admin/gaps where absent. */
  readonly gaps?: GapsDeps
}

/** `/admin/*` is guarded by whoever mounts this. */
export function operatorRoutes(
  { metrics, reindexing, gaps }: OperatorDeps,
  adminToken: string | undefined,
): Hono {
  const routes = new Hono()
  if (metrics?.withToken) routes.use('/metrics', adminGuard(adminToken))
  routes.get('/metrics', async (context) => {
    if (metrics === undefined) throw new UnknownPathError()
    const { type, body } = await metrics.read()
    return context.body(body, 200, { 'content-type': type, 'cache-control': 'no-store' })
  })
  if (reindexing !== undefined) {
    routes.get('/admin/reindex', (context) => context.json(reindexing.status()))
    routes.post('/admin/reindex', (context) => {
      reindexing.request()
      return context.json(reindexing.status(), 202)
    })
  }
  if (gaps !== undefined) routes.route('/', gapsRoutes(gaps))
  return routes
}
