import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { drainRun, type DrainRun } from './support/drain-run.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { percentile } from './support/percentile.ts'
import { startServer } from './support/server-process.ts'
import { table } from './support/table.ts'

// What a stop costs those who ask just then. The compiled server with its models runs as a child on loopback; clients, some on
// kept connections and some on new ones, ask it one question after the other without a pause. In the middle of that it gets
// SIGTERM. Lost is whatever had a connection and did not get a whole answer, or a 503 that says when to come back.
const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    keeping: { type: 'string', default: '4' },
    connecting: { type: 'string', default: '2' },
  },
})

const QUESTIONS = [
  'Who plays Mikey Saber?',
  'Where was it shot?',
  'Who wrote it?',
  'When was it released?',
  'thanks!',
]
const folder = await mkdtemp(join(tmpdir(), 'verbatim-drain-'))
const settings = { INDEX_DIR: folder, CORPUS_DIR: resolve('corpus'), LOG_LEVEL: 'error', RATE_LIMIT: 'none' }
const runs: (DrainRun & { readonly drainSeconds: number })[] = []
try {
  await (await startServer(settings)).stop()
  for (let run = 0; run < Number(flags.runs); run += 1) {
    const drainSeconds = run % 2
    const server = await startServer({ ...settings, DRAIN_SECONDS: String(drainSeconds) })
    const made = await drainRun(server, {
      keeping: Number(flags.keeping),
      connecting: Number(flags.connecting),
      questions: QUESTIONS,
      // Seeded by the number of the run, so that stops come at different moments of an answer.
      loadMs: 500 + ((run * 137) % 500),
    })
    runs.push({ ...made, drainSeconds })
    for (const why of made.lost) stdout.write(`run ${run} lost a request: ${why}\n`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

const machine = thisMachine()
const groups = [0, 1].map((drainSeconds) => summed(drainSeconds))
stdout.write(
  [
    `Stops under load on ${inOneLine(machine)}`,
    `${flags.runs} stops, ${flags.keeping} clients on kept connections and ${flags.connecting} on new ones, corpus/red-rocket.txt; npm run bench:drain`,
    '',
    table(
      [
        'DRAIN_SECONDS',
        'stops',
        'answered',
        '… after the signal',
        'turned away (503)',
        'no connection',
        'lost',
        'exit 0',
        'stop p50 ms',
        'max ms',
      ],
      groups.map((group) => Object.values(group).map(String)),
    ),
    '',
    JSON.stringify({ bench: 'drain', machine, groups }),
    '',
  ].join('\n'),
)

function summed(drainSeconds: number) {
  const group = runs.filter((run) => run.drainSeconds === drainSeconds)
  const sum = (count: (run: DrainRun) => number) => group.reduce((total, run) => total + count(run), 0)
  const times = group.map(({ stopMs }) => stopMs)
  return {
    drainSeconds,
    stops: group.length,
    answered: sum(({ answered }) => answered),
    answeredAfterStop: sum(({ answeredAfterStop }) => answeredAfterStop),
    turnedAway: sum(({ turnedAway }) => turnedAway),
    unconnected: sum(({ unconnected }) => unconnected),
    lost: sum(({ lost }) => lost.length),
    exitedWith0: sum(({ exitStatus }) => Number(exitStatus === 0)),
    stopP50Ms: Math.round(percentile(times, 0.5)),
    stopMaxMs: Math.round(percentile(times, 1)),
  }
}
