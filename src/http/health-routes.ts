import { Hono, type MiddlewareHandler } from 'hono'
import { NotReadyError } from './request-errors.ts'

/**
 * How ready a server is. While `recovering` the models are being started again: what needs none is still answered. While
 * `leaving` it has been told to stop, and still answers until whoever sends it requests has noticed; while `draining` it only
 * finishes what it has taken on.
 */
export type Readiness = 'loading' | 'ready' | 'recovering' | 'leaving' | 'draining'

/** For supervisors and load balancers: whether it lives, and whether to send it requests. */
export function healthRoutes(readiness: () => Readiness): Hono {
  const routes = new Hono()
  routes.get('/healthz', (context) => context.json({ status: 'alive' }))
  routes.get('/readyz', (context) => {
    const now = readiness()
    if (now !== 'ready') throw new NotReadyError(now)
    return context.json({ status: 'ready' })
  })
  return routes
}

/** Lets nothing through that could not be answered; what may be asked can be told at any time. */
export function whileAnswering(readiness: () => Readiness): MiddlewareHandler {
  return (context, next) => {
    if (context.req.method !== 'OPTIONS') requireAnswering(readiness())
    return next()
  }
}

/** Throws NotReadyError where nothing is answered yet, or any more. */
export function requireAnswering(now: Readiness): void {
  if (now === 'loading' || now === 'draining') throw new NotReadyError(now)
}
