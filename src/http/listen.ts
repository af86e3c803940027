import { createServer, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { AppError } from '../core/errors.ts'

export interface Listening {
  /** Where a browser on this machine reaches it: `http://127.0.0.1:3000`. */
  readonly url: string
  /** From now on each response ends its connection, so that nobody sends another request on it. */
  leave(): void
  /**
   * Leaves, waits for the requests under way and until no more come, then takes no new connection. At most `patienceMs`; then
   * cuts what is left.
   */
  close(patienceMs: number): Promise<void>
}

/** The address cannot be listened on. */
export class ListenError extends AppError {
  readonly code = 'cannot-listen'
}

/**
 * A client that has just been answered may be on its way back, with a new connection, to be told that this is the end; where
 * the door is shut before it, its request is lost without a word. Counted in looks, as a busy thread has seen nothing meanwhile.
 */
const QUIET_LOOKS = 10
const BETWEEN_LOOKS_MS = 15

/** Port 0 picks a free one. Throws ListenError where the address is taken, not this machine's, or not allowed. */
export async function listen(
  app: { fetch(request: Request): Promise<Response> | Response },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const respond = getRequestListener((request) => app.fetch(request))
  const underWay = new Set<ServerResponse>()
  let leaving = false
  let seen = false
  const server = createServer((incoming, outgoing) => {
    seen = true
    underWay.add(outgoing)
    if (leaving) outgoing.shouldKeepAlive = false
    outgoing.once('close', () => {
      underWay.delete(outgoing)
      // What had its headers sent before is kept alive, and would hold up the closing for seconds.
      if (!server.listening) setImmediate(() => server.closeIdleConnections())
    })
    return respond(incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, host, port)))
    server.listen(port, host, resolve)
  })

  function leave(): void {
    leaving = true
    // The last of each connection, as those behind one that ends it would not be answered.
    for (const outgoing of new Map(Array.from(underWay, (each) => [each.req.socket, each])).values())
      outgoing.shouldKeepAlive = false
  }

  return {
    url: urlOf(server, host),
    leave,
    async close(patienceMs) {
      if (!server.listening) return
      const deadline = performance.now() + patienceMs
      leave()
      // Half of the time at most: whoever keeps coming must not keep all others from being finished with.
      for (let quiet = 0; quiet < QUIET_LOOKS && performance.now() < deadline - patienceMs / 2; quiet += 1) {
        seen = false
        await sleep(BETWEEN_LOOKS_MS)
        if (seen || underWay.size > 0) quiet = -1
      }
      await close(server, deadline - performance.now())
    },
  }
}

async function close(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(impatience)
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('the server has no port')
  return `http://${browsable(host)}:${address.port}`
}

/** "Every address" is none that a browser can open. */
function browsable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const options = { cause: error }
  switch (error.code) {
    case 'EADDRINUSE':
      return new ListenError(
        `Port ${port} of ${host} is already taken. Stop what listens there, or choose another with PORT; PORT=0 picks a free one.`,
        options,
      )
    case 'EACCES':
      return new ListenError(
        `Port ${port} of ${host} is not allowed to this user. Choose one above 1023 with PORT.`,
        options,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError(
        `${host} is not an address of this machine. Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for its whole network.`,
        options,
      )
    default:
      return error
  }
}
