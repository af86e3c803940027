import type { Server } from 'node:http'
import { AppError } from '../core/errors.ts'
import { CONNECTION_LIMITS, type ConnectionLimits } from './connection-limits.ts'
import { leaveTaking, type LeaveTaking } from './leave-taking.ts'
import { limitedServer, type Fetching } from './limited-server.ts'

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
 * Port 0 picks a free one. What is no HTTP, or comes too slowly, is answered by a problem and never reaches the application.
 * Throws ListenError where the address is taken, not this machine's, or not allowed.
 */
export async function listen(
  app: Fetching,
  { host, port }: { readonly host: string; readonly port: number },
  limits: ConnectionLimits = CONNECTION_LIMITS,
): Promise<Listening> {
  const server = limitedServer(app, limits)
  const leaving = leaveTaking(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    url: urlOf(server, host),
    leave: leaving.leave,
    close: (patienceMs) => close(server, leaving, patienceMs),
  }
}

async function close(server: Server, leaving: LeaveTaking, patienceMs: number): Promise<void> {
  if (!server.listening) return
  const startedAt = performance.now()
  leaving.leave()
  // Most of the time at most: whoever keeps coming must not keep all others from being finished with.
  await leaving.quiet(startedAt + 0.8 * patienceMs)
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const impatience = setTimeout(
    () => server.closeAllConnections(),
    startedAt + patienceMs - performance.now(),
  )
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
