import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../bench/quality/bootstrap.ts'
import { normalise, similarity, type Vector } from '../../src/core/vector.ts'
import { openGraph, writeGraph, type Graph } from '../../src/store/hnsw.ts'
import { inNewFolder } from '../support/index-folder.ts'

const DIMENSIONS = 16

function directions(count: number, seed: number): readonly Vector[] {
  const random = mulberry32(seed)
  return Array.from({ length: count }, () =>
    normalise(Array.from({ length: DIMENSIONS }, () => random() - 0.5)),
  )
}

async function graphOf(dir: string, rows: readonly Vector[]): Promise<Graph> {
  const file = join(dir, 'hnsw.bin')
  await writeGraph(file, rows, DIMENSIONS)
  return openGraph(file, 'hnsw.bin', rows, DIMENSIONS)
}

function nearestByHand(rows: readonly Vector[], question: Vector, count: number): readonly number[] {
  return rows
    .map((row, at) => ({ at, nearness: similarity(row, question) }))
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, count)
    .map(({ at }) => at)
}

describe('the graph', () => {
  it('finds the nearest rows', () =>
    inNewFolder(async (dir) => {
      const rows = directions(1_500, 1)
      const graph = await graphOf(dir, rows)
      for (const question of directions(20, 2)) {
        expect(graph.near(question, 10)).toEqual(
          expect.arrayContaining([...nearestByHand(rows, question, 10)]),
        )
      }
    }))

  it('finds all rows where no more are there than asked for', () =>
    inNewFolder(async (dir) => {
      const rows = directions(5, 1)
      const graph = await graphOf(dir, rows)
      expect(graph.near(rows[0]!, 100).toSorted()).toEqual([0, 1, 2, 3, 4])
    }))

  it('finds nothing where there are no rows', () =>
    inNewFolder(async (dir) => {
      const graph = await graphOf(dir, [])
      expect(graph.near(directions(1, 1)[0]!, 3)).toEqual([])
    }))

  it('loses no row beside hundreds of identical ones, and finds each of those', () =>
    inNewFolder(async (dir) => {
      const distinct = directions(1_000, 1)
      const boilerplate = directions(1, 2)[0]!
      const rows = distinct.flatMap((row) => [row, boilerplate])
      const graph = await graphOf(dir, rows)
      const lost = distinct.filter((row, at) => !graph.near(row, 1).includes(2 * at))
      expect(lost).toEqual([])
      const everyOther = distinct.map((_, at) => 2 * at + 1)
      expect(graph.near(boilerplate, 1)).toEqual(expect.arrayContaining(everyOther))
    }))

  it('is the same, byte for byte, for the same rows', () =>
    inNewFolder(async (dir) => {
      const rows = directions(300, 1)
      for (const name of ['a', 'b']) await writeGraph(join(dir, name), rows, DIMENSIONS)
      expect(await readFile(join(dir, 'a'))).toEqual(await readFile(join(dir, 'b')))
    }))
})
