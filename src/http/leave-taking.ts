import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** How a server stops without losing what it has accepted. */
export interface LeaveTaking {
  /** From now on each response ends its connection, so that nobody sends another request on it. */
  leave(): void
  /** Resolves when nothing is under way and nobody has come for a while, or at the deadline, in milliseconds of `performance.now()`. */
  quiet(deadline: number): Promise<void>
}

/**
 * A client that has just been answered may be on its way back, with a new connection, to be told that this is the end; where
 * the door is shut before it, its request is lost without a word. Counted in looks, as a busy thread has seen nothing meanwhile.
 */
const QUIET_LOOKS = 10
const BETWEEN_LOOKS_MS = 15

export function leaveTaking(server: Server): LeaveTaking {
  const underWay = new Set<ServerResponse>()
  let leaving = false
  let seen = false

  function begin(_: IncomingMessage, outgoing: ServerResponse): void {
    seen = true
    underWay.add(outgoing)
    if (leaving) outgoing.shouldKeepAlive = false
    outgoing.once('close', () => {
      underWay.delete(outgoing)
      // What had its headers sent before is kept alive, and would hold up the closing for seconds.
      if (!server.listening) setImmediate(() => server.closeIdleConnections())
    })
  }
  // Before whoever answers.
  server.prependListener('request', begin)
  server.prependListener('checkExpectation', begin)

  return {
    leave() {
      leaving = true
      // The last of each connection, as those behind one that ends it would not be answered.
      for (const outgoing of new Map(Array.from(underWay, (each) => [each.req.socket, each])).values())
        outgoing.shouldKeepAlive = false
    },
    async quiet(deadline) {
      for (let quiet = 0; quiet < QUIET_LOOKS && performance.now() < deadline; quiet += 1) {
        seen = false
        await sleep(BETWEEN_LOOKS_MS)
        if (seen || underWay.size > 0) quiet = -1
      }
    },
  }
}
