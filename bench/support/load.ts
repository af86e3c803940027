import { Agent, request } from 'node:http'

/** One question as it was answered or refused. */
export interface Outcome {
  readonly status: number
  readonly ms: number
}

/** The body of a `POST /ask`. */
export interface Asked {
  readonly question: string
  readonly limit: number
  readonly asTyped?: true
}

/** Asks on kept connections, as many as are wanted at once: node:http costs less than fetch, and the server is on the same cores. */
export function asker(url: string): { ask(asked: Asked): Promise<Outcome>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const { hostname, port } = new URL(url)
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(asked)
        const since = performance.now()
        const asking = request(
          {
            agent,
            hostname,
            port,
            path: '/ask',
            method: 'POST',
            headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
          },
          (response) => {
            response.resume()
            response.once('end', () =>
              resolve({ status: response.statusCode ?? 0, ms: performance.now() - since }),
            )
            response.once('error', reject)
          },
        )
        asking.once('error', reject)
        asking.end(body)
      }),
    close: () => agent.destroy(),
  }
}

/** So many clients, each asking again as soon as it is answered, until `over`. */
export async function closedLoop(
  clients: number,
  next: () => Promise<Outcome>,
  over: (asked: number) => boolean,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  let asked = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!over(asked)) {
        asked += 1
        outcomes.push(await next())
      }
    }),
  )
  return outcomes
}

/** Clients that come at random, so many a second, whether others are answered or not; resolves when all are. */
export async function openLoop(
  perSecond: number,
  seconds: number,
  next: () => Promise<Outcome>,
  random: () => number,
): Promise<readonly Outcome[]> {
  const asked: Promise<Outcome>[] = []
  const since = performance.now()
  let due = since
  while (due < since + seconds * 1000) {
    const wait = due - performance.now()
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
    else {
      asked.push(next())
      due += (-Math.log(1 - random()) * 1000) / perSecond
    }
  }
  return Promise.all(asked)
}
