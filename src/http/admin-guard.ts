import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { UnknownPathError } from './request-errors.ts'

/**
 * Lets through whoever brings the operator's bearer token (RFC 6750, §2.1); for everyone else, and where there is no token, what
 * lies behind it does not exist.
 */
export function adminGuard(token: string | undefined): MiddlewareHandler {
  const expected = token === undefined ? undefined : digest(token)
  return async (context, next) => {
    const given = /^Bearer ([\w.~+/-]+=*)$/i.exec(context.req.header('authorization') ?? '')?.[1]
    // Digests have one length, so that the comparison tells nothing of the token's.
    if (expected === undefined || given === undefined || !timingSafeEqual(digest(given), expected))
      throw new UnknownPathError()
    context.header('cache-control', 'no-store')
    await next()
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
