import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../bench/quality/bootstrap.ts'
import { buildBm25 } from '../../src/core/bm25.ts'
import { documentId, span } from '../../src/core/document.ts'
import { normalise, similarity, type Vector } from '../../src/core/vector.ts'
import { readGeneration, type GenerationReader } from '../../src/store/generation-reader.ts'
import { openGraph, writeGraph } from '../../src/store/hnsw.ts'
import { inNewFolder } from '../support/index-folder.ts'

const DIMENSIONS = 8
const DOCUMENTS = 6
const PASSAGES = 500

/** Documents 0 to 5 of 500 passages each; those of document 0 all point away from the first axis. */
async function largeGeneration(dir: string): Promise<{ reader: GenerationReader; rows: readonly Vector[] }> {
  const random = mulberry32(7)
  const rows = Array.from({ length: DOCUMENTS * PASSAGES }, (_, row) =>
    normalise([row < PASSAGES ? -3 : 1, ...Array.from({ length: DIMENSIONS - 1 }, () => random() - 0.5)]),
  )
  const file = join(dir, 'hnsw.bin')
  await writeGraph(file, rows, DIMENSIONS)
  const one = span(0, 1)
  const reader = readGeneration({
    name: '000001-00000000',
    dimensions: DIMENSIONS,
    documents: Array.from({ length: DOCUMENTS }, (_, id) => ({
      document: {
        id: documentId(`${id}`),
        title: '',
        url: null,
        version: '',
        language: 'en',
        text: 'x',
        sections: [],
        fingerprint: '',
      },
      about: { subject: null, people: [] },
      passages: Array.from({ length: PASSAGES }, () => ({ path: [], span: one, sentences: [one] as const })),
    })),
    passageVectors: rows,
    sentenceVectors: { bytes: async () => new Uint8Array(), close: async () => {} },
    graph: await openGraph(file, 'hnsw.bin', rows, DIMENSIONS),
    bm25: buildBm25([]),
    vocabulary: new Map(),
  })
  return { reader, rows }
}

describe('nearest within many passages', () => {
  const axis = normalise([1, 0, 0, 0, 0, 0, 0, 0])

  it.each([
    ['where they are among the nearest of all', ['1', '2', '3', '4', '5']],
    ['where enough of them are', ['0', '2', '3', '4', '5']],
    ['where none of them is', ['1', '2', '3', '4', '5'], normalise([-1, 0, 0, 0, 0, 0, 0, 0])],
  ])('finds the very nearest of those allowed, %s', (_where, within, question = axis) =>
    inNewFolder(async (dir) => {
      const { reader, rows } = await largeGeneration(dir)
      const allowed = rows.flatMap((_, row) =>
        within.includes(`${Math.floor(row / PASSAGES)}`) ? [row] : [],
      )
      const byHand = allowed.toSorted(
        (a, b) => similarity(rows[b]!, question) - similarity(rows[a]!, question) || a - b,
      )
      expect(await reader.nearest(question, 30, within.map(documentId))).toEqual(byHand.slice(0, 30))
    }),
  )
})
