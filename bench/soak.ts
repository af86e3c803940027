import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { asker, closedLoop, type Asked } from './support/load.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { manyQuestions } from './support/many-questions.ts'
import { PROGRAM, startServer } from './support/server-process.ts'
import { slopeOf } from './support/slope.ts'
import { table } from './support/table.ts'

// Whether memory grows with what was asked. Three servers, each a child on loopback and asked by eight clients at once: one with
// the real models that is asked the same few hundred questions over and over, one with the real models that is asked
// each question once, and one with models that compute next to nothing (support/stub-server.ts), which is asked more of those
// than the real ones could answer in the time. Resident memory is read after every hundredth part; the first fifth is warming up.
const { values: flags } = parseArgs({
  options: {
    evaluation: { type: 'string', default: 'tests/fixtures/evaluation' },
    repeated: { type: 'string', default: '100000' },
    // Fewer than the replies that are kept.
    different: { type: 'string', default: '300' },
    uncached: { type: 'string', default: '15000' },
    real: { type: 'string', default: '1500' },
  },
})

const CLIENTS = 8
const STUB = resolve('dist/bench/bench/support/stub-server.js')

interface Soaked {
  readonly what: string
  readonly asked: number
  readonly perSecond: number
  readonly failed: number
  readonly startMb: number
  readonly endMb: number
  readonly mbPer10000: number
}

const all = await manyQuestions(flags.evaluation)
const soaked = [
  await soak('repeated, real models', PROGRAM, all.slice(0, Number(flags.different)), Number(flags.repeated)),
  await soak('each once, stub models', STUB, all, Number(flags.uncached)),
  await soak('each once, real models', PROGRAM, all, Number(flags.real)),
]
show(soaked.filter(({ asked }) => asked > 0))

async function soak(
  what: string,
  program: string,
  questions: readonly Asked[],
  count: number,
): Promise<Soaked> {
  if (count > all.length && questions.length === all.length)
    throw new Error(`there are only ${all.length} different questions`)
  if (count === 0) return { what, asked: 0, perSecond: 0, failed: 0, startMb: 0, endMb: 0, mbPer10000: 0 }
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-soak-'))
  const environment = {
    INDEX_DIR: folder,
    CORPUS_DIR: resolve('corpus'),
    LOG_LEVEL: 'error',
  }
  const server = await startServer(environment, { program })
  const { ask, close } = asker(server.url)
  try {
    const samples: { readonly x: number; readonly y: number }[] = []
    let failed = 0
    const since = performance.now()
    for (let from = 0; from < count; from += Math.ceil(count / 100)) {
      const part = questionsFrom(questions, from, Math.min(count, from + Math.ceil(count / 100)))
      let at = 0
      const outcomes = await closedLoop(
        CLIENTS,
        () => ask(part[at++]!),
        (asked) => asked >= part.length,
      )
      failed += outcomes.filter(({ status }) => status !== 200).length
      samples.push({ x: from + part.length, y: await server.memoryMb() })
    }
    const perSecond = count / ((performance.now() - since) / 1000)
    const warm = samples.slice(Math.ceil(samples.length / 5))
    return {
      what,
      asked: count,
      perSecond: Math.round(perSecond),
      failed,
      startMb: Math.round(warm[0]!.y),
      endMb: Math.round(warm.at(-1)!.y),
      mbPer10000: Number((slopeOf(warm) * 10_000).toFixed(2)),
    }
  } finally {
    close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function questionsFrom(questions: readonly Asked[], from: number, to: number): readonly Asked[] {
  return Array.from({ length: to - from }, (_, at) => questions[(from + at) % questions.length]!)
}

function show(results: readonly Soaked[]): void {
  const machine = thisMachine()
  const rows = results.map(({ what, asked, perSecond, failed, startMb, endMb, mbPer10000 }) => [
    what,
    ...[asked, perSecond, failed, startMb, endMb, mbPer10000].map(String),
  ])
  stdout.write(
    `${[
      `Soak on ${inOneLine(machine)}`,
      `corpus/red-rocket.txt, the evaluation's questions, ${CLIENTS} clients; npm run bench:soak`,
      '',
      table(['', 'asked', 'a second', 'failed', 'MB warm', 'MB at the end', 'MB per 10 000 (aim ≤ 1)'], rows),
      '',
      JSON.stringify({ bench: 'soak', machine, results }),
    ].join('\n')}\n`,
  )
}
