import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { answerQuestion } from '../src/core/answer.ts'
import { INDEX_RECIPE } from '../src/core/ingest.ts'
import { loadConfig } from '../src/config.ts'
import { startInference } from '../src/inference/worker-client.ts'
import { openEmbeddedStore } from '../src/store/embedded.ts'
import { mulberry32 } from './quality/bootstrap.ts'
import { loadEvaluationSets } from './quality/evaluation-sets.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { percentile } from './support/percentile.ts'
import { recordedModels, type ModelRun } from './support/recorded-models.ts'
import { startServer, type ServerProcess } from './support/server-process.ts'
import { table } from './support/table.ts'

// How long a visitor waits. The compiled server runs as a child on loopback; the questions are those on the Red Rocket
// article. For each question, the runs that its answer asks of the models are repeated alone, in this process, directly
// before or after it is asked over HTTP (in turn): both see the same machine at the same time, and their difference is
// all that is not model inference: HTTP, JSON, retrieval, choosing, and the way to the worker and back.
const { values: flags } = parseArgs({
  options: {
    evaluation: { type: 'string', default: 'tests/fixtures/evaluation' },
    rounds: { type: 'string', default: '5' },
    asked: { type: 'string', default: '1000' },
    threads: { type: 'string', default: '1' },
  },
})

interface Timing {
  readonly wholeMs: number
  readonly modelMs: number
}

const folder = await mkdtemp(join(tmpdir(), 'verbatim-latency-'))
const settings = {
  INDEX_DIR: folder,
  CORPUS_DIR: resolve('corpus'),
  INFERENCE_THREADS: flags.threads,
  LOG_LEVEL: 'error',
}
try {
  const first = await startServer(settings)
  await first.stop()
  const server = await startServer(settings)
  try {
    await report(first, server)
  } finally {
    await server.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function report(first: ServerProcess, server: ServerProcess): Promise<void> {
  const atStart = await server.memoryMb()
  const questions = await loadQuestions()
  const runs = await modelRuns(questions)
  try {
    const timings = await timeAll(server, questions, runs.ofQuestion)
    let asked = questions.length + timings.length
    for (; asked < Number(flags.asked); asked += 1)
      await ask(server.url, questions[asked % questions.length]!)
    show({
      first,
      server,
      timings,
      questions: questions.length,
      asked,
      atStart,
      after: await server.memoryMb(),
    })
  } finally {
    await runs.close()
  }
}

async function loadQuestions(): Promise<readonly string[]> {
  const sets = await loadEvaluationSets(resolve(flags.evaluation), resolve('corpus'))
  return sets.find(({ name }) => name === 'dev-questions')!.questions.map(({ question }) => question)
}

/** What answering each question asks of the models, found by answering it here on the same index. */
async function modelRuns(questions: readonly string[]): Promise<{
  readonly ofQuestion: ReadonlyMap<string, readonly ModelRun[]>
  close(): Promise<void>
}> {
  const config = loadConfig({
    flags: {},
    environment: { ...settings },
    packageRoot: resolve('.'),
    workingDir: resolve('.'),
  })
  const inference = await startInference({
    modelsDir: config.modelsDir,
    encoder: config.encoderModel,
    reader: config.readerModel,
    threads: config.inferenceThreads,
  })
  const { embedder, reader, runtime } = inference
  const store = await openEmbeddedStore(folder, {
    encoder: embedder.model,
    reader: reader.model,
    runtime,
    recipe: INDEX_RECIPE,
  })
  const recorded = recordedModels(inference)
  const ofQuestion = new Map<string, readonly ModelRun[]>()
  for (const question of questions) {
    await answerQuestion({ question, turns: [], limit: 3 }, { ...recorded, store })
    ofQuestion.set(question, recorded.taken())
  }
  await store.close()
  return { ofQuestion, close: () => inference.close() }
}

async function timeAll(
  server: ServerProcess,
  questions: readonly string[],
  runs: ReadonlyMap<string, readonly ModelRun[]>,
): Promise<readonly Timing[]> {
  for (const question of questions) await ask(server.url, question)
  const random = mulberry32(1)
  const timings: Timing[] = []
  for (let round = 0; round < Number(flags.rounds); round += 1) {
    for (const question of shuffled(questions, random)) {
      const wholeFirst = timings.length % 2 === 0
      const before = wholeFirst ? await timed(() => ask(server.url, question)) : 0
      const modelMs = await timed(() => inOrder(runs.get(question)!))
      timings.push({ modelMs, wholeMs: wholeFirst ? before : await timed(() => ask(server.url, question)) })
    }
  }
  return timings
}

async function ask(url: string, question: string): Promise<void> {
  const response = await fetch(`${url}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  const reply = await response.text()
  if (!response.ok) throw new Error(`${response.status} for ${JSON.stringify(question)}: ${reply}`)
}

async function inOrder(runs: readonly ModelRun[]): Promise<void> {
  for (const run of runs) await run()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function show(measured: {
  readonly first: ServerProcess
  readonly server: ServerProcess
  readonly timings: readonly Timing[]
  readonly questions: number
  readonly asked: number
  readonly atStart: number
  readonly after: number
}): void {
  const { first, server, timings, questions, asked, atStart, after } = measured
  const machine = thisMachine()
  const of = (value: (timing: Timing) => number) => {
    const values = timings.map(value)
    return { p50: round(percentile(values, 0.5)), p95: round(percentile(values, 0.95)) }
  }
  const result = {
    bench: 'latency',
    machine,
    data: `${questions} questions on corpus/red-rocket.txt, ${flags.rounds} rounds in seeded order, ${flags.threads} inference thread(s)`,
    wholeMs: of(({ wholeMs }) => wholeMs),
    modelMs: of(({ modelMs }) => modelMs),
    restMs: of(({ wholeMs, modelMs }) => wholeMs - modelMs),
    readyFromNothingMs: Math.round(first.readyMs),
    readyUnchangedMs: Math.round(server.readyMs),
    memoryMb: { atStart: Math.round(atStart), after: Math.round(after), asked },
  }
  const { wholeMs, modelMs, restMs, memoryMb } = result
  const lines = [
    `Latency on ${inOneLine(machine)}`,
    `${result.data}; npm run bench:latency`,
    '',
    table(
      ['ms', 'p50', 'p95', 'aim p50', 'aim p95'],
      [
        ['whole answer over HTTP', `${wholeMs.p50}`, `${wholeMs.p95}`, '≤ 120', '≤ 250'],
        ['the same model runs alone', `${modelMs.p50}`, `${modelMs.p95}`],
        ['their difference', `${restMs.p50}`, `${restMs.p95}`, '≤ 5'],
      ],
    ),
    '',
    table(
      ['', 'measured', 'aim'],
      [
        ['start to ready, index unchanged', `${result.readyUnchangedMs} ms`, '≤ 3000 ms'],
        ['start to ready, no index yet', `${result.readyFromNothingMs} ms`, '≤ 15000 ms'],
        ['resident memory once ready', `${memoryMb.atStart} MB`, '≤ 450 MB'],
        [`resident memory after ${asked} questions`, `${memoryMb.after} MB`, '≤ 450 MB'],
      ],
    ),
    '',
    JSON.stringify(result),
  ]
  stdout.write(`${lines.join('\n')}\n`)
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
