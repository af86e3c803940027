/* oxlint-disable unicorn/prefer-add-event-listener -- the SDK hears by such properties alone */
import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js'
import type { Consulted } from '../http/mcp-route.ts'
import { mcpServer } from './mcp-server.ts'

/** Bytes of one message: a conversation with all its quotes is a quarter of what HTTP takes, and this is far more. */
const MESSAGE_LIMIT = 1024 * 1024

/**
 * Answers messages, a line each, until `input` ends, `output` fails or `stop` aborts. What was asked before the input ended is
 * still answered, as a client may write all that it asks and close.
 */
export async function answerOnStdio({
  input,
  output,
  stop,
  consulted,
  version,
  onProtocolError,
}: {
  readonly input: Readable
  readonly output: Writable
  readonly stop: AbortSignal
  readonly consulted: Consulted
  readonly version: string
  /** Hears of lines that are no messages, which have no answer here. */
  readonly onProtocolError: (error: Error) => void
}): Promise<void> {
  const server = mcpServer(consulted, version)
  const transport = new StdioServerTransport(input, output, { maxBufferSize: MESSAGE_LIMIT })
  server.onerror = onProtocolError
  let end = (): void => {}
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  let inputEnded = false
  const unanswered = new Set<RequestId>()
  const settled = (id: RequestId): void => {
    unanswered.delete(id)
    if (inputEnded && unanswered.size === 0) end()
  }

  // All of it before the connection: what waits in the input already is taken at once, and the SDK leads on to what it finds here.
  transport.onmessage = (message) => {
    if ('method' in message && 'id' in message) unanswered.add(message.id)
    const cancelled = cancelledBy(message)
    if (cancelled !== undefined) settled(cancelled)
  }
  const send = transport.send.bind(transport)
  transport.send = async (message) => {
    await send(message)
    if (!('method' in message) && message.id !== undefined) settled(message.id)
  }
  server.onclose = () => end()
  for (const event of ['end', 'close'] as const) {
    input.once(event, () => {
      inputEnded = true
      if (unanswered.size === 0) end()
    })
  }
  output.once('error', () => end())
  stop.addEventListener('abort', () => end(), { once: true })
  if (stop.aborted) end()

  await server.connect(transport)
  await over
  await server.close()
}

/** Which request is not to be answered any more. */
function cancelledBy(message: JSONRPCMessage): RequestId | undefined {
  if (!('method' in message) || message.method !== 'notifications/cancelled') return undefined
  const id = message.params?.['requestId']
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}
