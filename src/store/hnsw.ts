import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import hnswlib from 'hnswlib-node'
import { UnusableIndexError } from '../core/errors.ts'
import type { Vector } from '../core/vector.ts'
import { HEADER_BYTES, headerProblem } from './hnsw-header.ts'
import { sameVectors } from './same-vectors.ts'

/** More links and wider nets find more, and cost more time and space. */
export interface GraphSettings {
  /** Links a point at each level, twice as many at the lowest. */
  readonly m: number
  /** Candidates kept while a point is linked in. */
  readonly efConstruction: number
  /** Candidates kept while searching. */
  readonly ef: number
}

// `npm run bench:scale`, 384 dimensions in clusters, recall@10 against an exact scan, on 2 cores of an EPYC: with m 16 it is
// 0.95 at ef 10, 0.9945 or more at 32 and 1 from 64 on, up to 50,000 passages; m 8 needs ef 128 for that at 50,000, and m 32
// builds nearly twice as long for nothing more. ef 256 leaves room for data less kind than this, at 0.5 ms a question of
// 1,000 passages and 1.4 ms of 10,000, where the scan takes 0.7 and 8 ms.
export const GRAPH = { m: 16, efConstruction: 200, ef: 256 } as const

// Native insertion blocks the thread: about 0.5 ms a point, so that others wait no longer than some 10 ms.
const POINTS_A_SLICE = 16

/**
 * Hierarchical navigable small world graph (Malkov & Yashunin 2018) over a generation's passage vectors, the rows. Rows of
 * the same vector share one point: hnswlib links identical points to each other only, and with 10 % of 10,000 passages
 * identical it no longer found a fifth of the others (bench/scale.ts).
 */
export interface Graph {
  /** Rows near the vector, in no promised order: those of the max(count, ef) nearest points, as far as the walk finds them. */
  near(vector: Vector, count: number): readonly number[]
}

/** Builds the graph and writes it to `file`. Same rows, same bytes. Other work of this thread goes on in between. */
export async function writeGraph(
  file: string,
  rows: readonly Vector[],
  dimensions: number,
  { m, efConstruction }: GraphSettings = GRAPH,
): Promise<void> {
  const points = sameVectors(rows)
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
  graph.initIndex({ maxElements: Math.max(1, points.length), m, efConstruction })
  for (const [point, [row]] of points.entries()) {
    graph.addPoint(Array.from(rows[row!]!), point)
    if (point % POINTS_A_SLICE === 0) await setImmediate()
  }
  await graph.writeIndex(file)
}

/**
 * Opens the graph that was written for these rows, and whose bytes were verified already: hnswlib trusts what it reads,
 * and a wrong file crashes the process or gives wrong answers. Always into a fresh object, because a failed load into a
 * used one leaves freed memory behind. Throws UnusableIndexError.
 */
export async function openGraph(
  file: string,
  shownAs: string,
  rows: readonly Vector[],
  dimensions: number,
  { m, ef }: GraphSettings = GRAPH,
): Promise<Graph> {
  const points = sameVectors(rows)
  if (points.length === 0) return { near: () => [] }
  const problem = headerProblem(await firstBytes(file), { dimensions, points: points.length, m })
  if (problem !== undefined) throw new UnusableIndexError(`${shownAs}: ${problem}`)
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
  try {
    await graph.readIndex(file)
  } catch (cause) {
    throw new UnusableIndexError(`${shownAs} cannot be read by hnswlib`, { cause })
  }
  // Not stored in the file: it is 10 after every load.
  graph.setEf(ef)
  return {
    near(vector, count) {
      const wanted = Math.min(points.length, Math.max(count, ef))
      return graph.searchKnn(Array.from(vector), wanted).neighbors.flatMap((point) => points[point]!)
    },
  }
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
