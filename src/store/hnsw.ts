import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import hnswlib from 'hnswlib-node'
import { UnusableIndexError } from '../core/errors.ts'
import type { Vector } from '../core/vector.ts'
import { HEADER_BYTES, headerProblem } from './hnsw-header.ts'

// Chosen by bench/scale.ts: see docs/index-format.md for the numbers.
export const GRAPH = { m: 16, efConstruction: 200, ef: 256 } as const

// Native insertion blocks the thread: about 0.5 ms a point, so that others wait no longer than some 10 ms.
const POINTS_A_SLICE = 16

/** Hierarchical navigable small world graph (Malkov & Yashunin 2018) over the rows of one generation's passage vectors. */
export interface Graph {
  /** Rows near the vector: at least min(count, rows) of them where the graph is connected, at most max(count, ef), in no promised order. */
  near(vector: Vector, count: number): readonly number[]
}

/** Builds the graph over `vectors`, one row after another, and writes it to `file`; an empty file for no rows. Same rows, same bytes. */
export async function writeGraph(file: string, vectors: Float32Array, dimensions: number): Promise<void> {
  const rows = vectors.length / dimensions
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
  graph.initIndex({ maxElements: Math.max(1, rows), m: GRAPH.m, efConstruction: GRAPH.efConstruction })
  for (let row = 0; row < rows; row += 1) {
    graph.addPoint(Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions)), row)
    if (row % POINTS_A_SLICE === 0) await setImmediate()
  }
  await graph.writeIndex(file)
}

/**
 * Opens a graph whose bytes were verified already: hnswlib trusts what it reads, and a wrong file crashes the process or
 * gives wrong answers. Always into a fresh object, because a failed load into a used one leaves freed memory behind.
 */
export async function openGraph(
  file: string,
  shownAs: string,
  { dimensions, rows }: { readonly dimensions: number; readonly rows: number },
): Promise<Graph> {
  if (rows === 0) return { near: () => [] }
  const problem = headerProblem(await firstBytes(file), { dimensions, rows, m: GRAPH.m })
  if (problem !== undefined) throw new UnusableIndexError(`${shownAs}: ${problem}`)
  const graph = new hnswlib.HierarchicalNSW('ip', dimensions)
  try {
    await graph.readIndex(file)
  } catch (cause) {
    throw new UnusableIndexError(`${shownAs} cannot be read by hnswlib`, { cause })
  }
  // Not stored in the file: it is 10 after every load.
  graph.setEf(GRAPH.ef)
  return {
    near: (vector, count) =>
      graph.searchKnn(Array.from(vector), Math.min(rows, Math.max(count, GRAPH.ef))).neighbors,
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
