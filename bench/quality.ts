import { mkdir, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { CALIBRATION } from '../src/core/calibration.ts'
import { bootstrapInterval } from './quality/bootstrap.ts'
import { openQualityRun } from './quality/command-line.ts'
import { fitCalibration, leavingDocumentsOut } from './quality/fit-calibration.ts'
import { gather, type Gathered } from './quality/gather.ts'
import { METRICS, type Outcome } from './quality/metrics.ts'
import { outcomeOf } from './quality/outcome.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { table } from './support/table.ts'

interface Judged {
  readonly item: Gathered
  readonly outcome: Outcome
}

const machine = thisMachine()
const { sets, inference } = await openQualityRun(argv.slice(2))
const read: { name: string; items: readonly Gathered[] }[] = []
for (const set of sets) read.push({ name: set.name, items: await gather(set, inference) })
await inference.close()

// The development questions are judged by the calibration that ships; the sets it was fitted on by calibrations that have
// not seen the document in question.
const isDevelopment = ({ name }: { name: string }) => name === 'dev-questions'
const development: readonly Judged[] = read
  .filter(isDevelopment)
  .flatMap(({ items }) => items.map((item) => ({ item, outcome: outcomeOf(item, CALIBRATION) })))
const leftOut: readonly Judged[] = leavingDocumentsOut(
  read.filter((set) => !isDevelopment(set)).flatMap(({ items }) => items),
  fitCalibration,
).map(({ item, fitted }) => ({ item, outcome: outcomeOf(item, fitted) }))
const judged = [...development, ...leftOut]
const committed = new Set(sets.filter((set) => set.committed).map((set) => set.name))

const groups: readonly (readonly [string, readonly Judged[]])[] = [
  ...sets.map(({ name }): [string, readonly Judged[]] => [
    name,
    judged.filter(({ item }) => item.asked.set === name),
  ]),
  ['dev + films pooled', judged.filter(({ item }) => committed.has(item.asked.set))],
  ...[...new Set(judged.map(({ item }) => item.asked.kind))]
    .toSorted()
    .map((kind): [string, readonly Judged[]] => [
      `kind: ${kind}`,
      judged.filter(({ item }) => item.asked.kind === kind),
    ]),
]
const rows = groups.map(([name, members]) => ({
  name,
  questions: members.length,
  metrics: Object.fromEntries(
    Object.entries(METRICS).map(([metric, of]) => {
      const outcomes = members.map(({ outcome }) => outcome)
      return [metric, { value: of(outcomes), ...bootstrapInterval(outcomes, of, 300) }]
    }),
  ),
}))

const percent = ({ value, low, high }: { value: number; low: number; high: number }) =>
  Number.isNaN(value)
    ? '–'
    : `${(100 * value).toFixed(1)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`
console.log(`npm run bench:quality · ${inOneLine(machine)}`)
console.log(
  'Percent with 95 % bootstrap intervals. Films and external sets: each document left out of fitting; dev-questions: as shipped.',
)
for (const { name, questions, metrics } of rows) {
  console.log(`\n${name}, ${questions} questions`)
  console.log(
    table(
      ['metric', '% (95 %)'],
      Object.entries(metrics).map(([metric, value]) => [metric, percent(value)]),
    ),
  )
}
await mkdir('dist/bench', { recursive: true })
await writeFile(
  'dist/bench/quality.json',
  JSON.stringify({ command: 'npm run bench:quality', machine, rows }, null, 2),
)
console.log('\nThe same as JSON: dist/bench/quality.json')
