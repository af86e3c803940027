import { mkdir, writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import { answerQuestion } from '../src/core/answer.ts'
import { documentId } from '../src/core/document.ts'
import type { PassageStore } from '../src/core/ports.ts'
import { normaliseQuestion } from '../src/core/question.ts'
import { bootstrapInterval } from './quality/bootstrap.ts'
import { openQualityRun } from './quality/command-line.ts'
import type { EvaluationQuestion } from './quality/evaluation-sets.ts'
import { withIndexOf } from './quality/gather.ts'
import { rightFirst, type Outcome } from './quality/metrics.ts'
import { outcomeOfReply } from './quality/outcome.ts'
import { VARIANTS, type Variant } from './robustness/variants.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { table } from './support/table.ts'

const machine = thisMachine()
// `--every 4` asks every fourth question: a quarter of the time.
const { values } = parseArgs({
  args: argv.slice(2),
  options: { data: { type: 'string' }, every: { type: 'string', default: '1' } },
})
const every = Number(values.every)
const { sets, inference } = await openQualityRun(values.data === undefined ? [] : ['--data', values.data])
const committed = sets.filter((set) => set.committed)

const AS_WRITTEN: Variant = { name: 'as written', typed: (question) => question }
const asked = [AS_WRITTEN, ...VARIANTS].map((variant) => ({ variant, outcomes: [] as Outcome[] }))
let at = 0
for (const set of committed) {
  await withIndexOf(set.corpusDir, inference, async (store) => {
    for (const question of set.questions) {
      at += 1
      if (at % every !== 0) continue
      for (const { variant, outcomes } of asked) outcomes.push(await outcomeOf(question, variant, store))
    }
  })
}
await inference.close()

const [plain, ...others] = asked.map(({ variant, outcomes }) => ({ name: variant.name, outcomes }))
const rows = others.map(({ name, outcomes }) => {
  const pairs = plain!.outcomes.map((before, pair) => ({ before, after: outcomes[pair]! }))
  const change = (sample: typeof pairs) =>
    rightFirst(sample.map(({ after }) => after)) - rightFirst(sample.map(({ before }) => before))
  return {
    name,
    rightFirst: rightFirst(outcomes),
    change: { value: change(pairs), ...bootstrapInterval(pairs, (sample) => change([...sample]), 300) },
    lost: pairs.filter(({ before, after }) => isRight(before) && !isRight(after)).length,
    gained: pairs.filter(({ before, after }) => !isRight(before) && isRight(after)).length,
  }
})

const points = (share: number) => `${share >= 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(1)}`
console.log(`npm run bench:robustness · ${inOneLine(machine)}`)
console.log(
  `Right first quote of ${plain!.outcomes.filter(({ answerable }) => answerable).length} answerable questions (of ${plain!.outcomes.length}), by the whole reply; as written ${(100 * rightFirst(plain!.outcomes)).toFixed(1)} %.`,
)
console.log(
  table(
    ['typed as', 'right first %', 'change in points (95 %)', 'lost', 'gained'],
    rows.map(({ name, rightFirst: share, change, lost, gained }) => [
      name,
      (100 * share).toFixed(1),
      `${points(change.value)} (${points(change.low)} to ${points(change.high)})`,
      `${lost}`,
      `${gained}`,
    ]),
  ),
)
await mkdir('dist/bench', { recursive: true })
await writeFile(
  'dist/bench/robustness.json',
  JSON.stringify(
    { command: 'npm run bench:robustness', machine, asWritten: rightFirst(plain!.outcomes), rows },
    null,
    2,
  ),
)
console.log('\nThe same as JSON: dist/bench/robustness.json')

function isRight({ answerable, abstained, firstIsGold }: Outcome): boolean {
  return answerable && !abstained && firstIsGold
}

async function outcomeOf(
  question: EvaluationQuestion,
  variant: Variant,
  store: PassageStore,
): Promise<Outcome> {
  const reply = await answerQuestion(
    {
      question: normaliseQuestion(variant.typed(question.question, at)),
      turns: [],
      within: [documentId(question.document)],
      limit: 3,
    },
    { store: variant.raw ? takenAsTyped(store) : store, ...inference },
  )
  return outcomeOfReply(question, reply)
}

/** Where no vocabulary looks English, no word of a question is touched. */
function takenAsTyped(store: PassageStore): PassageStore {
  return {
    ...store,
    async snapshot() {
      const snapshot = await store.snapshot()
      return {
        ...snapshot,
        lexicon: async () => ({
          ...(await snapshot.lexicon()),
          vocabulary: new Map([['ĝ', { count: 1, form: 'ĝ' }]]),
        }),
      }
    },
  }
}
