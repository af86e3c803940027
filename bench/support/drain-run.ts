import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http'
import type { ServerProcess } from './server-process.ts'

/** What became of all requests around one stop. */
export interface DrainRun {
  /** With an answer, before the stop and after it. */
  readonly answered: number
  readonly answeredAfterStop: number
  /** Told to come back: 503 with Retry-After. */
  readonly turnedAway: number
  /** Without a connection: nobody was there any more. */
  readonly unconnected: number
  /** Over a connection that the server had, without a whole response or with one of another kind; each with the reason. */
  readonly lost: readonly string[]
  readonly exitStatus: number | null
  /** From the signal to the end of the process. */
  readonly stopMs: number
}

export interface DrainLoad {
  /** Clients that keep their connection. */
  readonly keeping: number
  /** Clients that connect anew each time. */
  readonly connecting: number
  readonly questions: readonly string[]
  /** Until the signal. */
  readonly loadMs: number
}

/**
 * Clients ask one question after the other without a pause, until they are turned away or nobody is there; in the middle of
 * that the server is told to stop.
 */
export async function drainRun(
  server: ServerProcess,
  { keeping, connecting, questions, loadMs }: DrainLoad,
): Promise<DrainRun> {
  let stoppedAt = Number.POSITIVE_INFINITY
  const counts = { answered: 0, answeredAfterStop: 0, turnedAway: 0, unconnected: 0 }
  const lost: string[] = []

  async function client(number: number, keepAlive: boolean): Promise<void> {
    const agent = new Agent({ keepAlive, maxSockets: 1 })
    for (let asked = number; ; asked += 1) {
      const outcome = await ask(server.url, questions[asked % questions.length]!, agent)
      if (outcome.kind === 'answered') {
        counts.answered += 1
        if (performance.now() > stoppedAt) counts.answeredAfterStop += 1
        continue
      }
      if (outcome.kind === 'lost') lost.push(outcome.why)
      else counts[outcome.kind] += 1
      break
    }
    agent.destroy()
  }

  const clients = [
    ...Array.from({ length: keeping }, (_, number) => client(number, true)),
    ...Array.from({ length: connecting }, (_, number) => client(keeping + number, false)),
  ]
  await new Promise((resolve) => setTimeout(resolve, loadMs))
  stoppedAt = performance.now()
  const exitStatus = await server.stop('SIGTERM')
  const stopMs = performance.now() - stoppedAt
  await Promise.all(clients)
  return { ...counts, lost, exitStatus, stopMs }
}

type Outcome =
  | { readonly kind: 'answered' | 'turnedAway' | 'unconnected' }
  | { readonly kind: 'lost'; readonly why: string }

function ask(url: string, question: string, agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    const body = JSON.stringify({ question })
    const sent: ClientRequest = request(`${url}/ask`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    })
    const failed = (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'ECONNREFUSED'
          ? { kind: 'unconnected' }
          : {
              kind: 'lost',
              why: `${error.message}${sent.reusedSocket ? ', on a connection used before' : ''}`,
            },
      )
    sent.once('error', failed)
    sent.once('response', (response) => void read(response).then(resolve, failed))
    sent.end(body)
  })
}

async function read(response: IncomingMessage): Promise<Outcome> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const { statusCode, headers } = response
  // A cut body would not be JSON.
  const { kind, status } = JSON.parse(text)
  if (statusCode === 200 && typeof kind === 'string') return { kind: 'answered' }
  if (statusCode === 503 && status === 503 && headers['retry-after'] !== undefined)
    return { kind: 'turnedAway' }
  return { kind: 'lost', why: `${statusCode}: ${text}` }
}
