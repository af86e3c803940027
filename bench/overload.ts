import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { mulberry32 } from './quality/bootstrap.ts'
import { asker, closedLoop, openLoop, type Outcome } from './support/load.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { manyQuestions } from './support/many-questions.ts'
import { percentile } from './support/percentile.ts'
import { startServer, type ServerProcess } from './support/server-process.ts'
import { table } from './support/table.ts'

// What becomes of a server that is asked four times as much as it can answer. The compiled server with the real models is a
// child on loopback, the load comes from this process, on the same cores. In each round: what it can answer at most (four
// clients that ask again at once), then questions that come at random at 80 % of that, then at four times that. No question is
// asked twice. Figures are of all rounds together, as other work on the machine comes and goes.
const { values: flags } = parseArgs({
  options: {
    evaluation: { type: 'string', default: 'tests/fixtures/evaluation' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '25' },
  },
})

interface Phase {
  readonly outcomes: readonly Outcome[]
  readonly seconds: number
  /** Resident memory, the most that was seen. */
  readonly memoryMb: number
}

const folder = await mkdtemp(join(tmpdir(), 'verbatim-overload-'))
try {
  const server = await startServer({
    INDEX_DIR: folder,
    CORPUS_DIR: resolve('corpus'),
    LOG_LEVEL: 'error',
  })
  try {
    await measure(server)
  } finally {
    await server.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function measure(server: ServerProcess): Promise<void> {
  await suggestionsFound(server.url)
  const questions = await manyQuestions(flags.evaluation)
  const { ask, close } = asker(server.url)
  const random = mulberry32(2)
  const seconds = Number(flags.seconds)
  let asked = 0
  const next = () => {
    asked += 1
    return ask(questions[asked % questions.length]!)
  }
  const busy = (duration: number) => {
    const until = performance.now() + duration * 1000
    return closedLoop(4, next, () => performance.now() > until)
  }

  await busy(10)
  const rounds: { readonly peak: Phase; readonly easy: Phase; readonly over: Phase }[] = []
  for (let round = 0; round < Number(flags.rounds); round += 1) {
    const peak = await phase(server, () => busy(seconds))
    const capacity = goodput([peak])
    const easy = await phase(server, () => openLoop(0.8 * capacity, seconds, next, random))
    const over = await phase(server, () => openLoop(4 * capacity, seconds, next, random))
    rounds.push({ peak, easy, over })
  }
  close()
  show(
    rounds.map(({ peak }) => peak),
    rounds.map(({ easy }) => easy),
    rounds.map(({ over }) => over),
  )
}

/** While they are being found, the models have other work. */
async function suggestionsFound(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${url}/suggestions`)
    const { suggestions } = (await response.json()) as { readonly suggestions: readonly string[] }
    if (suggestions.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function phase(server: ServerProcess, load: () => Promise<readonly Outcome[]>): Promise<Phase> {
  let memoryMb = await server.memoryMb()
  const watching = setInterval(async () => (memoryMb = Math.max(memoryMb, await server.memoryMb())), 500)
  const since = performance.now()
  const outcomes = await load()
  const seconds = (performance.now() - since) / 1000
  clearInterval(watching)
  return { outcomes, seconds, memoryMb }
}

function answered(phases: readonly Phase[]): readonly number[] {
  return phases.flatMap(({ outcomes }) => outcomes.filter(({ status }) => status === 200).map(({ ms }) => ms))
}

function goodput(phases: readonly Phase[]): number {
  return answered(phases).length / phases.reduce((sum, { seconds }) => sum + seconds, 0)
}

function show(peak: readonly Phase[], easy: readonly Phase[], over: readonly Phase[]): void {
  const machine = thisMachine()
  const refusals = over.flatMap(({ outcomes }) => outcomes.filter(({ status }) => status === 503))
  const others = [...peak, ...easy, ...over].flatMap(({ outcomes }) =>
    outcomes.filter(({ status }) => status !== 200 && status !== 503),
  )
  const most = (phases: readonly Phase[]) => Math.max(...phases.map(({ memoryMb }) => memoryMb))
  const result = {
    bench: 'overload',
    machine,
    data: `the evaluation's questions on corpus/red-rocket.txt, none asked twice; ${flags.rounds} rounds of ${flags.seconds} s a phase`,
    peakPerSecond: round(goodput(peak)),
    goodputPerSecond: round(goodput(over)),
    goodputOfPeak: round(goodput(over) / goodput(peak), 3),
    p99EasyMs: Math.round(percentile(answered(easy), 0.99)),
    p99OverMs: Math.round(percentile(answered(over), 0.99)),
    p50EasyMs: Math.round(percentile(answered(easy), 0.5)),
    p50OverMs: Math.round(percentile(answered(over), 0.5)),
    refusedEasy: easy.flatMap(({ outcomes }) => outcomes.filter(({ status }) => status === 503)).length,
    askedEasy: easy.flatMap(({ outcomes }) => outcomes).length,
    refused: refusals.length,
    askedOver: over.flatMap(({ outcomes }) => outcomes).length,
    refusalMedianMs: round(
      percentile(
        refusals.map(({ ms }) => ms),
        0.5,
      ),
    ),
    refusalP99Ms: round(
      percentile(
        refusals.map(({ ms }) => ms),
        0.99,
      ),
    ),
    memorySteadyMb: Math.round(most([...peak, ...easy])),
    memoryOverMb: Math.round(most(over)),
    otherStatuses: others.length,
  }
  stdout.write(
    `${[
      `Overload on ${inOneLine(machine)}`,
      `${result.data}; npm run bench:overload`,
      '',
      table(
        ['', 'measured', 'aim'],
        [
          ['answers a second at most', `${result.peakPerSecond}`],
          [
            '… asked four times as much',
            `${result.goodputPerSecond} = ${result.goodputOfPeak} of it`,
            '≥ 0.95',
          ],
          ['p99 of answers at 80 %', `${result.p99EasyMs} ms`],
          [
            '… asked four times as much',
            `${result.p99OverMs} ms = ${round(result.p99OverMs / result.p99EasyMs, 2)} ×`,
            '≤ 2 ×',
          ],
          ['refused at 80 %', `${result.refusedEasy} of ${result.askedEasy}`],
          ['… asked four times as much', `${result.refused} of ${result.askedOver}`],
          ['median of refusals', `${result.refusalMedianMs} ms`, '≤ 25 ms'],
          ['resident memory before', `${result.memorySteadyMb} MB`],
          [
            '… asked four times as much',
            `${result.memoryOverMb} MB = ${round(result.memoryOverMb / result.memorySteadyMb, 2)} ×`,
            '≤ 1.3 ×',
          ],
          ['neither answered nor refused', `${result.otherStatuses}`, '0'],
        ],
      ),
      '',
      JSON.stringify(result),
    ].join('\n')}\n`,
  )
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}
