import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, memoryUsage, stdout } from 'node:process'
import { bestFirst } from '../src/core/best-first.ts'
import { passageId } from '../src/core/document.ts'
import type { PassageStore } from '../src/core/ports.ts'
import { similarity, type Vector } from '../src/core/vector.ts'
import { openEmbeddedStore } from '../src/store/embedded.ts'
import { GRAPH, openGraph, writeGraph, type Graph, type GraphSettings } from '../src/store/hnsw.ts'
import { mulberry32 } from './quality/bootstrap.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { percentile } from './support/percentile.ts'
import { mix, syntheticIndex } from './support/synthetic-index.ts'
import { table } from './support/table.ts'

// How the index grows: recall@10 of the graph against an exact scan and its cost, for several settings; then a whole
// store. Synthetic, seeded data: unit vectors in clusters of 50 on a cone (cosine about 0.7 within a cluster), as
// sentence encoders give them; words by Zipf's law. `--quick` leaves the largest size out.
const DIMENSIONS = 384
const QUERIES = 200
const WANTED = 10
const SIZES = argv.includes('--quick') ? [1_000, 10_000] : [1_000, 10_000, 50_000]
const BUILDS: readonly Omit<GraphSettings, 'ef'>[] = [
  { m: 8, efConstruction: 100 },
  { m: 16, efConstruction: 200 },
  { m: 32, efConstruction: 200 },
]
const NETS = [10, 32, 64, 128, 256, 512]

/** One line of a table: figures by column. */
type Row = Readonly<Record<string, number>>

const random = mulberry32(1)
const data = syntheticIndex(DIMENSIONS, QUERIES, random)
const folder = await mkdtemp(join(tmpdir(), 'verbatim-scale-'))
try {
  const machine = thisMachine()
  const madeOf = `synthetic: ${DIMENSIONS} dimensions, clusters of 50, ${QUERIES} questions, seed 1`
  stdout.write(`${inOneLine(machine)}\n${madeOf}\n`)
  const graphs: Row[] = []
  for (const size of SIZES) graphs.push(...(await graphRows(size)))
  print('Graph beside an exact scan', graphs)
  const repeats: Row[] = []
  for (const share of [0.1, 0.5]) {
    for (const jitter of [0, 0.01, 0.1, 0.3]) repeats.push(await repeatsRow(10_000, share, jitter))
  }
  print('Graph where one passage is repeated all over the corpus', repeats)
  const stores = [await storeRow(1_000), await storeRow(10_000)]
  print('Whole store', stores)
  stdout.write(
    `${JSON.stringify({ machine, data: madeOf, command: 'npm run bench:scale', graphs, repeats, stores })}\n`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function graphRows(size: number): Promise<readonly Row[]> {
  const { rows, questions } = data.clustered(size)
  const scan = timed(questions, (question) => exact(rows, question))
  const found: Row[] = []
  for (const build of BUILDS) {
    const file = join(folder, 'hnsw.bin')
    const started = performance.now()
    await writeGraph(file, rows, DIMENSIONS, { ...build, ef: GRAPH.ef })
    const buildSeconds = round((performance.now() - started) / 1000, 2)
    for (const ef of NETS) {
      const graph = await openGraph(file, file, rows, DIMENSIONS, { ...build, ef })
      const walk = timed(questions, (question) => near(graph, rows, question))
      found.push({
        passages: size,
        ...build,
        ef,
        buildSeconds,
        bytesAPassage: Math.round((await stat(file)).size / size),
        recallAt10: recall(rows, questions, walk.results, scan.results),
        graphMs: walk.medianMs,
        scanMs: scan.medianMs,
      })
    }
  }
  return found
}

/** Identical or nearly identical points link to each other first, so that many of them could cut others off. */
async function repeatsRow(size: number, share: number, jitter: number): Promise<Row> {
  const { rows: distinct, questions } = data.clustered(size)
  const boilerplate = data.direction()
  const isRepeat = distinct.map(() => random() < share)
  const repeat = (): Vector => (jitter === 0 ? boilerplate : mix(boilerplate, data.direction(), jitter))
  const rows = distinct.map((row, at) => (isRepeat[at] ? repeat() : row))
  const file = join(folder, 'hnsw.bin')
  await writeGraph(file, rows, DIMENSIONS)
  const graph = await openGraph(file, file, rows, DIMENSIONS)
  const scan = timed(questions, (question) => exact(rows, question))
  const walk = timed(questions, (question) => near(graph, rows, question))
  const unreachable = rows.filter((row, at) => !isRepeat[at] && !graph.near(row, 1).includes(at))
  return {
    passages: size,
    repeatedShare: share,
    cosineOfRepeats: round(1 / (1 + jitter ** 2), 4),
    recallAt10: recall(rows, questions, walk.results, scan.results),
    unreachable: unreachable.length,
  }
}

async function storeRow(passages: number): Promise<Row> {
  const { rows, questions } = data.clustered(passages)
  const dir = join(folder, `store-${passages}`)
  const identity = {
    encoder: { name: 'synthetic', sha256: '', dimensions: DIMENSIONS },
    reader: { name: 'none', sha256: '' },
    runtime: 'none',
    recipe: 'scale',
  }
  const documents = data.documents(rows)
  const building = await openEmbeddedStore(dir, identity)
  const commit = await seconds(() => building.commit({ put: documents, remove: [] }))
  const recommit = await seconds(() => building.commit({ put: documents.slice(0, 1), remove: [] }))
  await building.close()
  const before = memoryUsage.rss()
  const opened = { store: undefined as PassageStore | undefined }
  const open = await seconds(async () => {
    opened.store = await openEmbeddedStore(dir, identity)
  })
  const store = opened.store!
  const rss = memoryUsage.rss() - before
  const snapshot = await store.snapshot()
  const half = documents.filter((_, at) => at % 2 === 0).map(({ document }) => document.id)
  const words = questions.map(() => Array.from({ length: 5 }, data.word))
  const row = {
    passages,
    documents: documents.length,
    commitSeconds: commit,
    changeOneSeconds: recommit,
    openSeconds: open,
    openRssMB: Math.round(rss / 2 ** 20),
    ...(await bytesAPassage(dir, passages)),
    nearestMs: await medianMs(questions, (question) => snapshot.nearest(question, 30)),
    nearestWithinHalfMs: await medianMs(questions, (question) => snapshot.nearest(question, 30, half)),
    matchingMs: await medianMs(words, (terms) => snapshot.matching(terms, 30)),
    loadTenMs: await medianMs(questions, () =>
      snapshot.load(Array.from({ length: 10 }, () => passageId(Math.floor(random() * passages)))),
    ),
  }
  snapshot.release()
  await store.close()
  return row
}

async function bytesAPassage(dir: string, passages: number): Promise<Row> {
  const sizes: Record<string, number> = {}
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    sizes[`B/passage ${entry.name}`] = Math.round(
      (await stat(join(entry.parentPath, entry.name))).size / passages,
    )
  }
  return sizes
}

function near(graph: Graph, rows: readonly Vector[], question: Vector): readonly number[] {
  return bestFirst(
    graph.near(question, WANTED).map(passageId),
    (id) => similarity(rows[id]!, question),
    WANTED,
  )
}

function exact(rows: readonly Vector[], question: Vector): readonly number[] {
  return bestFirst(
    rows.map((_, id) => passageId(id)),
    (id) => similarity(rows[id]!, question),
    WANTED,
  )
}

/** Share of what was found that is as near as the last of the truly nearest: ties count as found. */
function recall(
  rows: readonly Vector[],
  questions: readonly Vector[],
  found: readonly (readonly number[])[],
  truth: readonly (readonly number[])[],
): number {
  let good = 0
  for (const [at, question] of questions.entries()) {
    const bar = similarity(rows[truth[at]!.at(-1)!]!, question) - 1e-9
    good += found[at]!.filter((id) => similarity(rows[id]!, question) >= bar).length
  }
  return round(good / (questions.length * WANTED), 4)
}

function timed<Q, R>(
  questions: readonly Q[],
  ask: (question: Q) => R,
): { readonly results: readonly R[]; readonly medianMs: number } {
  const times: number[] = []
  const results = questions.map((question) => {
    const started = performance.now()
    const result = ask(question)
    times.push(performance.now() - started)
    return result
  })
  return { results, medianMs: median(times) }
}

async function medianMs<Q>(questions: readonly Q[], ask: (question: Q) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const question of questions) {
    const started = performance.now()
    await ask(question)
    times.push(performance.now() - started)
  }
  return median(times)
}

async function seconds(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return round((performance.now() - started) / 1000, 2)
}

function median(values: readonly number[]): number {
  return round(percentile(values, 0.5), 3)
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function print(title: string, rows: readonly Row[]): void {
  const head = Object.keys(rows[0] ?? {})
  stdout.write(
    `\n${title}\n${table(
      head,
      rows.map((row) => head.map((column) => String(row[column]))),
    )}\n`,
  )
}
