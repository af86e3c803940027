import type { MiddlewareHandler } from 'hono'
import type { RequestIdVariables } from 'hono/request-id'
import { matchedRoutes } from 'hono/route'

/** What became of a request, in words of which there are few: nothing a client can make up, but for the id. */
export interface RequestReport {
  /** As in the header X-Request-Id. */
  readonly requestId: string
  /** "other" for one that is not usual. */
  readonly method: string
  /** The pattern that matched, such as "/documents/:id{.+}"; "none" where none did. */
  readonly route: string
  readonly status: number
  /** Which error was told, such as "not-ready". */
  readonly problem?: string
  /** Until the response was made, in milliseconds; not until it was sent. */
  readonly ms: number
}

/** Has a request answered, and is given what became of it. */
export type ObserveRequest = (answer: () => Promise<RequestReport>) => Promise<void>

export interface ObservedVariables {
  /** Set where a problem is told. */
  problem: string
}

type Env = { Variables: RequestIdVariables & ObservedVariables }

export function observeRequests(
  observe: ObserveRequest = async (answer) => void (await answer()),
): MiddlewareHandler<Env> {
  return (context, next) =>
    observe(async () => {
      const startedAt = performance.now()
      await next()
      const problem: string | undefined = context.get('problem')
      return {
        requestId: context.get('requestId'),
        method: METHODS.has(context.req.method) ? context.req.method : 'other',
        route: matchedRoutes(context).findLast(isRoute)?.path ?? 'none',
        status: context.res.status,
        ...(problem === undefined ? {} : { problem }),
        ms: performance.now() - startedAt,
      }
    })
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** As against what is done on the way to every route, or to all below one. */
function isRoute({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method !== 'ALL' || !path.endsWith('*')
}
