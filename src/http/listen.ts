import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { AppError } from '../core/errors.ts'

export interface Listening {
  /** Where a browser on this machine reaches it: `http://127.0.0.1:3000`. */
  readonly url: string
  /** Takes no new connection and waits for the requests under way, at most `patienceMs`; then cuts what is left. */
  close(patienceMs: number): Promise<void>
}

/** The address cannot be listened on. */
export class ListenError extends AppError {
  readonly code = 'cannot-listen'
}

/** Port 0 picks a free one. Throws ListenError where the address is taken, not this machine's, or not allowed. */
export async function listen(
  app: { fetch(request: Request): Promise<Response> | Response },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const respond = getRequestListener((request) => app.fetch(request))
  const server = createServer((incoming, outgoing) => {
    // A connection kept alive would hold up the closing for seconds after its last request.
    outgoing.once('close', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections())
    })
    return respond(incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, host, port)))
    server.listen(port, host, resolve)
  })
  return { url: urlOf(server, host), close: (patienceMs) => close(server, patienceMs) }
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
