import { Hono, type MiddlewareHandler } from 'hono'
import type { RequestIdVariables } from 'hono/request-id'
import type { PassageStore } from '../core/ports.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import { crossOrigin } from './cross-origin.ts'
import { requireAnswering, type Readiness } from './health-routes.ts'
import { readJson } from './read-json.ts'
import { MalformedJsonError, RefusedOriginError } from './request-errors.ts'
import { siteAt, type Site } from './site.ts'
import { spoilerTest } from './spoilers.ts'

type Env = { Variables: RequestIdVariables }

/** What the tools of an assistant look things up in, and how they word it. */
export interface Consulted {
  /** The signal aborts when whoever asked has gone. */
  readonly ask: (inquiry: Inquiry, signal: AbortSignal) => Promise<Reply>
  readonly store: Pick<PassageStore, 'snapshot'>
  readonly site: Site
  readonly isSpoiler: (section: readonly string[]) => boolean
  /** Hears of a fault of ours, which whoever asked is told of in general words only. */
  readonly onFault: (error: unknown) => void
}

/** Answers one message of the Model Context Protocol, parsed but not checked. */
export type AnswerMcp = (message: unknown, request: Request, consulted: Consulted) => Promise<Response>

/**
 * The Model Context Protocol (2025-11-25) as streamable HTTP without sessions: one message a POST, answered by JSON. There is
 * no stream to GET and no session to DELETE, which the protocol lets a server refuse with 405.
 */
export function mcpRoute(
  answer: AnswerMcp,
  {
    ask,
    store,
    readiness,
    allowedOrigins = [],
    publicUrl,
    spoilerSections = [],
    log,
  }: Pick<Consulted, 'ask' | 'store'> & {
    readonly readiness: () => Readiness
    readonly allowedOrigins?: readonly string[]
    readonly publicUrl?: string
    readonly spoilerSections?: readonly string[]
    readonly log: { error(line: string): void }
  },
): Hono<Env> {
  const routes = new Hono<Env>()
  const isSpoiler = spoilerTest(spoilerSections)
  routes.use('/mcp', crossOrigin(allowedOrigins, publicUrl), notRebound(allowedOrigins, publicUrl))
  routes.post('/mcp', async (context) => {
    requireAnswering(readiness())
    const request = context.req.raw
    context.header('cache-control', 'no-store')
    const message = await messageIn(request)
    if (message === undefined) return context.json(NOT_JSON, 400)
    if (Array.isArray(message)) return context.json(BATCH, 400)
    // Whoever cites needs a whole address; without a public one, that by which the server was reached just now.
    const site = siteAt(publicUrl ?? new URL(request.url).origin)
    const answered = await answer(message, request, {
      ask,
      store,
      site,
      isSpoiler,
      onFault: (error) => {
        const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
        log.error(`${context.get('requestId')} POST /mcp: ${what}`)
      },
    })
    return context.newResponse(answered.body, answered)
  })
  return routes
}

/** Undefined for what is not JSON. Throws BodyTooLargeError and UnsupportedMediaTypeError. */
async function messageIn(request: Request): Promise<unknown> {
  try {
    return await readJson(request)
  } catch (error) {
    if (error instanceof MalformedJsonError) return undefined
    throw error
  }
}

/** As JSON-RPC 2.0 words it (§5.1), since clients look for that. */
const NOT_JSON = {
  jsonrpc: '2.0',
  error: { code: -32700, message: 'The body is not JSON in UTF-8. Send one JSON-RPC message a request.' },
  id: null,
} as const

// One request is to be one request for whoever counts them.
const BATCH = {
  jsonrpc: '2.0',
  error: {
    code: -32600,
    message: 'Batches are no part of the protocol since 2025-06-18. Send one JSON-RPC message a request.',
  },
  id: null,
} as const

/**
 * Refuses a page whose own name was made to lead here (DNS rebinding): its Origin agrees with Host, and is still not ours. No page
 * of this server speaks the protocol, so that only addresses of the machine itself are believed without being allowed.
 */
function notRebound(allowed: readonly string[], publicUrl: string | undefined): MiddlewareHandler {
  const ours = new Set([...allowed, ...(publicUrl === undefined ? [] : [new URL(publicUrl).origin])])
  return async (context, next) => {
    const origin = context.req.header('origin')
    if (origin !== undefined && !ours.has(origin) && !isLoopback(origin)) throw new RefusedOriginError(origin)
    await next()
  }
}

function isLoopback(origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { hostname } = new URL(origin)
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
