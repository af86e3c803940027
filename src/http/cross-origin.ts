import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { RefusedOriginError } from './request-errors.ts'

/**
 * Lets pages of the allowed origins ask, and the server's own; refuses those of others, whatever they ask for. The refusal
 * can be read by the page that got it, and by that only: it says what the owner of the server has to set. A request
 * without Origin comes from no page of another site that could read the answer (Fetch standard, §3.2).
 */
export function crossOrigin(allowed: readonly string[], publicUrl?: string): MiddlewareHandler {
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).origin
  const answer = cors({
    origin: (origin) => origin,
    exposeHeaders: ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id'],
  })
  return async (context, next) => {
    const origin = context.req.header('origin')
    const ours = origin === undefined || origin === own || isOf(origin, context.req.header('host'))
    // Says itself that its answer varies by origin.
    if (!ours && (allowed.includes(origin) || context.req.method === 'OPTIONS')) return answer(context, next)
    context.header('vary', 'Origin', { append: true })
    if (ours) return next()
    context.header('access-control-allow-origin', origin)
    throw new RefusedOriginError(origin)
  }
}

/** A page of this very server: a proxy may have taken off its TLS, so the scheme tells nothing. */
function isOf(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
