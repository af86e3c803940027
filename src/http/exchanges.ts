import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Which requests of a connection have not been answered to the end. */
export interface Exchanges {
  /** Cuts the connection if this one is not over in time. */
  begin(incoming: IncomingMessage, outgoing: ServerResponse): void
  /**
   * Calls back once every request that came whole is answered, as pipelined requests may stand before one that cannot be
   * read; `mayAnswer` says whether nothing of a response to that one is on its way.
   */
  whenAnswered(socket: Duplex, then: (mayAnswer: boolean) => void): void
}

export function exchanges(longestMs: number): Exchanges {
  const underWay = new WeakMap<Duplex, Map<ServerResponse, IncomingMessage>>()
  const given = new WeakSet<Duplex>()

  return {
    begin(incoming, outgoing) {
      const { socket } = incoming
      const open = underWay.get(socket) ?? new Map<ServerResponse, IncomingMessage>()
      underWay.set(socket, open.set(outgoing, incoming))
      const cut = setTimeout(() => socket.destroy(), longestMs)
      outgoing.once('close', () => {
        clearTimeout(cut)
        open.delete(outgoing)
      })
    },
    whenAnswered(socket, then) {
      if (given.has(socket)) return
      given.add(socket)
      const open = [...(underWay.get(socket) ?? [])]
      const whole = open.filter(([, incoming]) => incoming.complete)
      const mayAnswer = () => !open.some(([outgoing, { complete }]) => !complete && outgoing.headersSent)
      let left = whole.length
      if (left === 0) return then(mayAnswer())
      for (const [outgoing] of whole)
        outgoing.once('close', () => {
          left -= 1
          if (left === 0) then(mayAnswer())
        })
    },
  }
}
