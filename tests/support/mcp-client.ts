import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { CallToolResultSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { onTestFinished } from 'vitest'
import { listen } from '../../src/http/listen.ts'
import type { AnswerMcp } from '../../src/http/mcp-route.ts'
import { answerOverHttp } from '../../src/mcp/over-http.ts'

/** What `serve` gives the app. */
export const answerMcp: AnswerMcp = (message, request, consulted) =>
  answerOverHttp(message, request, { consulted, version: '1.2.3' })

/** The app on a free port of this machine, until the test ends. */
export async function listening(app: {
  fetch(request: Request): Promise<Response> | Response
}): Promise<string> {
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => server.close(0))
  return server.url
}

/** The SDK's own client, connected to `/mcp` there, until the test ends. */
export async function clientOf(url: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)))
  onTestFinished(() => client.close())
  // The client checks what tools return by the schemas that it has listed.
  await client.listTools()
  return client
}

export interface Called {
  readonly text: string
  readonly structured: Readonly<Record<string, unknown>> | undefined
  readonly isError: boolean
}

export async function call(
  client: Client,
  name: string,
  given: Record<string, unknown> = {},
): Promise<Called> {
  return calledOf(CallToolResultSchema.parse(await client.callTool({ name, arguments: given })))
}

function calledOf({ content, structuredContent, isError = false }: CallToolResult): Called {
  const [only, ...others] = content
  if (only?.type !== 'text' || others.length > 0) throw new TypeError('expected one text')
  return { text: only.text, structured: structuredContent, isError }
}
