import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { clientAddress, clientKey, proxiesAt } from './client-address.ts'
import { TooManyRequestsError } from './request-errors.ts'
import { tokenBuckets, type Rate } from './token-buckets.ts'

export interface RateLimits extends Rate {
  /** Whose word on where a request came from is believed: addresses and nets. */
  readonly trustedProxies: readonly string[]
}

/** Counts a request for its client, and says in the response how many more may come. Throws TooManyRequestsError. */
export type CountRequest = (context: Context) => void

/**
 * One bucket a client, told of as in draft-ietf-httpapi-ratelimit-headers-11: the quota is what may come at once, its window
 * the time in which an empty bucket fills. `policy` is what the two headers call it.
 */
export function requestCounter(
  policy: string,
  limits: RateLimits | undefined,
  now: () => number = () => performance.now(),
): CountRequest {
  if (limits === undefined) return () => {}
  const proxies = proxiesAt(limits.trustedProxies)
  const buckets = tokenBuckets(limits)
  const window = Math.ceil((limits.burst * 60) / limits.perMinute)
  return (context) => {
    const { granted, remaining, resetSeconds } = buckets.take(keyOf(context, proxies), now())
    context.header('ratelimit-policy', `"${policy}";q=${limits.burst};w=${window}`)
    context.header('ratelimit', `"${policy}";r=${remaining};t=${resetSeconds}`)
    if (!granted) throw new TooManyRequestsError(resetSeconds)
  }
}

/** A browser asks with OPTIONS on its own account. */
export function counted(count: CountRequest): MiddlewareHandler {
  return (context, next) => {
    if (context.req.method !== 'OPTIONS') count(context)
    return next()
  }
}

function keyOf(context: Context, proxies: ReturnType<typeof proxiesAt>): string {
  const { incoming }: Partial<HttpBindings> = context.env ?? {}
  const forwarding = {
    xForwardedFor: context.req.header('x-forwarded-for'),
    forwarded: context.req.header('forwarded'),
  }
  return clientKey(clientAddress(incoming?.socket.remoteAddress ?? '', forwarding, proxies))
}
