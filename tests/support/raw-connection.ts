import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface RawResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** A connection on which anything can be sent, whether HTTP or not. */
export interface RawConnection {
  readonly socket: Socket
  send(bytes: string | Uint8Array): void
  /** What came until the server closed the connection. */
  closed(): Promise<readonly RawResponse[]>
  /** The first so many responses, while the connection may stay open. */
  responses(count: number): Promise<readonly RawResponse[]>
}

export async function rawConnection(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  const chunks: Buffer[] = []
  const received = () => responsesIn(Buffer.concat(chunks))
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A reset is an end, too; what came before it counts.
  socket.on('error', () => {})
  const close = once(socket, 'close')
  await once(socket, 'connect')
  return {
    socket,
    send: (bytes) => void socket.write(bytes),
    async closed() {
      await close
      return received()
    },
    async responses(count) {
      while (received().length < count) await Promise.race([once(socket, 'data'), close.then(fail)])
      return received()
    },
  }

  function fail(): never {
    throw new Error(`closed after ${JSON.stringify(Buffer.concat(chunks).toString())}`)
  }
}

/** Responses with Content-Length, or none and no body. Throws for bytes that are no response. */
function responsesIn(bytes: Buffer): readonly RawResponse[] {
  const responses: RawResponse[] = []
  let rest = bytes
  for (;;) {
    const end = rest.indexOf('\r\n\r\n')
    if (end === -1) break
    const [statusLine = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n')
    const [, status] = /^HTTP\/1\.1 (\d{3}) [\x20-\x7e]+$/.exec(statusLine) ?? []
    if (status === undefined) throw new Error(`no status line: ${JSON.stringify(statusLine)}`)
    const headers = new Map(
      lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^([\w-]+): ([\x20-\x7e]*)$/.exec(line) ?? []
        return [name.toLowerCase(), value]
      }),
    )
    const length = Number(headers.get('content-length') ?? 0)
    const body = rest.subarray(end + 4, end + 4 + length)
    if (body.byteLength < length) break
    responses.push({ status: Number(status), headers, body: body.toString() })
    rest = rest.subarray(end + 4 + length)
  }
  return responses
}
