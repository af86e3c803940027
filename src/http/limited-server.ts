import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener, RequestError, type HttpBindings } from '@hono/node-server'
import type { ConnectionLimits } from './connection-limits.ts'
import { exchanges } from './exchanges.ts'
import { problemOf } from './problem.ts'
import { faultOf, faultOfConnection, refuse, refuseConnection } from './refuse.ts'
import { MalformedRequestError } from './request-errors.ts'

export interface Fetching {
  fetch(request: Request, bindings: HttpBindings): Promise<Response> | Response
}

/** A server, not listening yet, that answers what is no HTTP, or comes too slowly, by a problem which the application never sees. */
export function limitedServer(app: Fetching, limits: ConnectionLimits): Server {
  const respond = getRequestListener((request, bindings) => app.fetch(request, bindings as HttpBindings), {
    errorHandler: refusedUrl,
    // For HTTP/1.0, as load balancers look whether a server is there.
    hostname: 'localhost',
  })
  const { begin, whenAnswered } = exchanges(limits.exchangeMs)
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    // Node's own refusal says nothing; `faultOf` does.
    requireHostHeader: false,
  })
  // Node would silently leave out what is beyond, which might be Content-Length; `faultOf` counts.
  server.maxHeadersCount = 0
  server.maxConnections = limits.connections
  server.on('drop', () => server.closeIdleConnections())

  function exchange(incoming: IncomingMessage, outgoing: ServerResponse): unknown {
    begin(incoming, outgoing)
    const fault = faultOf(incoming, limits)
    return fault === undefined ? respond(incoming, outgoing) : refuse(outgoing, fault)
  }
  server.on('request', exchange)
  server.on('checkExpectation', exchange)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    whenAnswered(socket, (mayAnswer) => {
      if (!mayAnswer || !socket.writable) socket.destroy()
      else refuseConnection(socket, faultOfConnection(error, limits), limits)
    })
  })
  return server
}

/** An address that Node takes and the URL standard does not. */
function refusedUrl(error: unknown): Response {
  if (!(error instanceof RequestError)) throw error
  const { status, problem } = problemOf(new MalformedRequestError(error.message, { cause: error }), '/')
  return Response.json(problem, {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  })
}
