import { join } from 'node:path'
import { argv, cpuUsage, memoryUsage, stdout } from 'node:process'
import { setImmediate } from 'node:timers/promises'
import { clusterByMeaning } from '../src/core/gaps/cluster-by-meaning.ts'
import { SAME_QUESTION } from '../src/core/gaps/gaps-report.ts'
import { normalise, type Vector } from '../src/core/vector.ts'
import { superviseInference } from '../src/inference/supervise.ts'
import { askedOfFilm } from './gaps/asked-of-film.ts'
import { clusterScores, type ClusterScores } from './gaps/cluster-scores.ts'
import { halves, readLabelled, type LabelledQuestion } from './gaps/labelled-questions.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { table } from './support/table.ts'

// How well questions are grouped by what they ask, on labelled ones: the threshold is chosen on one half of the topics, and what
// it is worth is measured on the other. Chosen is the best adjusted Rand index with a purity of 0.9 at least: a group that mixes
// questions misleads an editor, one that is split is only read twice. Then how long 10,000 wordings take.
const LEAST_PURITY = 0.9
const THRESHOLDS = Array.from({ length: 16 }, (_, at) => (54 + 2 * at) / 100)
const MANY = 10_000
/** Of made-up wordings around each real one. */
const SPREAD = 0.7

const MEASURES = ['clusters', 'purity', 'V', 'ARI'] as const
const HEAD = ['threshold', ...MEASURES, ...MEASURES.map((each) => `${each}, held out`)]

const machine = thisMachine()
stdout.write(`${inOneLine(machine)}\n\n`)
const questions = await readLabelled(join('bench', 'gaps', 'questions.txt'))
const inference = await superviseInference({
  modelsDir: 'models',
  encoder: 'bge-small-en-v1.5',
  reader: 'extractive-reader',
  threads: 1,
})
const { embedder } = inference.withPriority('background')
const embed = async (texts: readonly string[]): Promise<readonly Vector[]> => {
  const vectors: Vector[] = []
  for (const text of texts) vectors.push(await embedder.embedQuestion(text))
  return vectors
}
const startedAt = performance.now()
const asTyped = await embed(questions.map(({ text }) => text))
const embeddingMs = (performance.now() - startedAt) / questions.length
const withoutName = await embed(questions.map(({ text }) => askedOfFilm(text)))
await inference.close()

async function measured(
  part: readonly LabelledQuestion[],
  vectors: readonly Vector[],
  threshold: number,
): Promise<ClusterScores> {
  const own = part.map((question) => vectors[questions.indexOf(question)]!)
  return clusterScores(
    part.map(({ topic }) => topic),
    await clusterByMeaning(own, { threshold }),
  )
}

const [chosenOn, heldOut] = halves(questions)
const sweeps = []
for (const [name, vectors] of [
  ['the name of the film as "it"', withoutName],
  ['as typed', asTyped],
] as const) {
  const rows = []
  for (const threshold of THRESHOLDS)
    rows.push({
      threshold,
      chosenOn: await measured(chosenOn, vectors, threshold),
      heldOut: await measured(heldOut, vectors, threshold),
    })
  const pure = rows.filter((row) => row.chosenOn.purity >= LEAST_PURITY)
  const best = pure.toSorted((a, b) => b.chosenOn.ari - a.chosenOn.ari)[0]!
  sweeps.push({ name, rows, best })
  stdout.write(`${name}\n${table(HEAD, rows.map(cellsOf))}\n`)
  stdout.write(`chosen: ${best.threshold}\n\n`)
}
const all = await measured(questions, withoutName, SAME_QUESTION)
stdout.write(
  `all ${questions.length} questions at ${SAME_QUESTION}: ${table(['', ...MEASURES], [['', ...scores(all)]])}\n\n`,
)

/** Wordings as near to each other as real ones of a topic are, and ever new topics. */
const many = Array.from({ length: MANY }, (_, at) => {
  const around = withoutName[at % withoutName.length]!
  const noise = normalise(around.map((_, i) => (Math.sin((at + 1) * 12.9898 + i * 78.233) * 43_758.5453) % 1))
  return normalise(around.map((value, i) => value + SPREAD * noise[i]!))
})
let longestMs = 0
let last = performance.now()
const breathe = async () => {
  longestMs = Math.max(longestMs, performance.now() - last)
  await setImmediate()
  last = performance.now()
}
const before = memoryUsage().rss
const clusteringAt = performance.now()
const cpuBefore = cpuUsage()
last = clusteringAt
const found = await clusterByMeaning(many, { threshold: SAME_QUESTION, breathe })
const scale = {
  wordings: MANY,
  clusters: found.length,
  clusteringCpuSeconds: cpuUsage(cpuBefore).user / 1e6,
  clusteringSeconds: (performance.now() - clusteringAt) / 1000,
  longestStretchMs: longestMs,
  memoryMb: (memoryUsage().rss - before) / 2 ** 20,
  embeddingMsEach: embeddingMs,
}
stdout.write(`${JSON.stringify(scale, null, 2)}\n`)
if (argv.includes('--json')) stdout.write(`${JSON.stringify({ machine, sweeps, all, scale })}\n`)

function cellsOf(row: {
  readonly threshold: number
  readonly chosenOn: ClusterScores
  readonly heldOut: ClusterScores
}): readonly string[] {
  return [row.threshold.toFixed(2), ...scores(row.chosenOn), ...scores(row.heldOut)]
}

function scores({ clusters, purity, vMeasure, ari }: ClusterScores): readonly string[] {
  return [String(clusters), ...[purity, vMeasure, ari].map((value) => value.toFixed(3))]
}
