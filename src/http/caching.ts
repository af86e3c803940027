import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Assets } from './assets.ts'
import { UnknownPathError } from './request-errors.ts'

/** A file of the page. Throws UnknownPathError. */
export function asset(context: Context, assets: Assets, name: string): Response {
  const found = assets.get(name)
  if (!found) throw new UnknownPathError()
  return revalidated(context, found.etag) ?? context.body(found.bytes, 200, { 'content-type': found.type })
}

export function cacheableJson(context: Context, content: object): Response {
  return cacheable(context, JSON.stringify(content), 'application/json; charset=utf-8')
}

export function cacheableHtml(context: Context, page: { toString(): string }): Response {
  return cacheable(context, page.toString(), 'text/html; charset=utf-8')
}

/** May be kept, but must be asked about each time: it changes with the index. */
function cacheable(context: Context, body: string, type: string): Response {
  const hash = createHash('sha256').update(body).digest('base64url')
  return revalidated(context, `"${hash.slice(0, 22)}"`) ?? context.body(body, 200, { 'content-type': type })
}

/** 304 where the client has it already (RFC 9110, §13.1.2); sets the headers of either answer. */
function revalidated(context: Context, etag: string): Response | undefined {
  context.header('etag', etag)
  context.header('cache-control', 'no-cache')
  const known = (context.req.header('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known.some((tag) => tag === etag || tag === '*') ? context.body(null, 304) : undefined
}
