import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Consulted } from '../http/mcp-route.ts'
import { mcpServer } from './mcp-server.ts'

/** Answers one message; what was begun for a client that has gone is told by its signal. */
export async function answerOverHttp(
  message: unknown,
  request: Request,
  { consulted, version }: { readonly consulted: Consulted; readonly version: string },
): Promise<Response> {
  const server = mcpServer(consulted, version)
  // Without sessions a transport serves one request; the SDK refuses to use it again.
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  const { signal } = request
  let leave: (() => void) | undefined
  const left = new Promise<Response>((resolve) => {
    // Nobody reads it; the transport's own would never come.
    leave = () => resolve(new Response(null, { status: 499 }))
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  })
  try {
    await server.connect(transport)
    return await Promise.race([transport.handleRequest(request, { parsedBody: message }), left])
  } finally {
    if (leave) signal.removeEventListener('abort', leave)
    await server.close()
  }
}
