import process, { memoryUsage, stdout } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Inquiry } from '../src/core/reply.ts'
import { smallApp } from '../tests/support/small-app.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { percentile } from './support/percentile.ts'
import { table } from './support/table.ts'

// What the Model Context Protocol costs a server that answers at once (stub models, one small document): the SDK when it is
// loaded, a question by /mcp beside one by /ask, and memory over 20,000 questions, one in ten called off by its client. Without a
// network: requests are handed to the app as Node's server would.
const ROUNDS = 8
const ROUND = 2_500
const AT_ONCE = 10
const TIMED = 500

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const unhandled: unknown[] = []
process.on('unhandledRejection', (reason) => unhandled.push(reason))

const machine = thisMachine()
stdout.write(`${inOneLine(machine)}\n`)

const before = performance.now()
const { answerOverHttp } = await import('../src/mcp/over-http.ts')
const loadingMs = Math.round(performance.now() - before)

const { app, logged, inquiries } = smallApp({
  mcp: (message, request, consulted) => answerOverHttp(message, request, { consulted, version: '1.0.0' }),
})
const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
const bodies = {
  '/mcp': JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'ask', arguments: { question: 'Who shot it?' } },
  }),
  '/ask': JSON.stringify({ question: 'Who shot it?' }),
}

async function asked(path: keyof typeof bodies, signal?: AbortSignal): Promise<boolean> {
  const response = await app.request(path, {
    method: 'POST',
    headers,
    body: bodies[path],
    ...(signal ? { signal } : {}),
  })
  return (await response.text()).includes('Ilse Brandt')
}

async function calledOff(): Promise<boolean> {
  const leaving = new AbortController()
  const answer = asked('/mcp', leaving.signal).catch(() => true)
  setImmediate(() => leaving.abort())
  return answer
}

const times: Record<keyof typeof bodies, number[]> = { '/mcp': [], '/ask': [] }
for (let nth = 0; nth < TIMED * 2; nth += 1) {
  for (const path of ['/mcp', '/ask'] as const) {
    const start = performance.now()
    await asked(path)
    // The first half warms up.
    if (nth >= TIMED) times[path].push(performance.now() - start)
  }
}
const latency = Object.entries(times).map(([path, ms]) => ({
  path,
  p50: percentile(ms, 0.5),
  p99: percentile(ms, 0.99),
}))

let wrong = 0
const heapMb: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  for (let sent = 0; sent < ROUND; sent += AT_ONCE) {
    const together = Array.from({ length: AT_ONCE }, (_, at) => (at === 0 ? calledOff() : asked('/mcp')))
    wrong += (await Promise.all(together)).filter((right) => !right).length
  }
  // What the stub remembers is no leak of the server's.
  ;(inquiries as Inquiry[]).length = 0
  await sleep(50)
  collect()
  heapMb.push(memoryUsage().heapUsed / 1e6)
}

// After two rounds of warming up.
const slope = ((heapMb.at(-1)! - heapMb[1]!) / ((ROUNDS - 2) * ROUND)) * 10_000
const figures = {
  loadingMs,
  latency,
  heapMb,
  heapMbPer10000: slope,
  wrong,
  logged: logged.length,
  unhandled: unhandled.length,
}
stdout.write(
  `${[
    `Loading the SDK: ${loadingMs} ms`,
    table(
      ['a question by', 'p50 ms', 'p99 ms'],
      latency.map(({ path, p50, p99 }) => [path, p50.toFixed(2), p99.toFixed(2)]),
    ),
    table(
      ['after questions', 'heap MB'],
      heapMb.map((mb, at) => [String((at + 1) * ROUND), mb.toFixed(2)]),
    ),
    `${slope.toFixed(2)} MB per 10,000 questions; ${wrong} wrong answers, ${logged.length} faults, ${unhandled.length} unhandled rejections`,
    JSON.stringify({
      machine,
      data: 'one document of three sentences, stub models',
      command: 'npm run bench:mcp',
      ...figures,
    }),
  ].join('\n\n')}\n`,
)
