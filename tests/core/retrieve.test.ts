import { describe, expect, it } from 'vitest'
import { documentId, passageId, span, type PassageId } from '../../src/core/document.ts'
import type { EmbeddedPassage, Snapshot } from '../../src/core/ports.ts'
import { retrieve } from '../../src/core/retrieve.ts'

const unit = (...values: number[]) => Float32Array.from(values)

function passage(id: number, text: string, whole: Float32Array, sentence: Float32Array): EmbeddedPassage {
  return {
    id: passageId(id),
    passage: {
      document: documentId('mill'),
      ordinal: id,
      title: 'The mill',
      path: [],
      span: span(0, text.length),
      text,
      sentences: [span(0, text.length)],
    },
    vectors: { passage: whole, heading: unit(0, 1), sentences: [sentence] },
  }
}

const PASSAGES = [
  passage(0, 'It rained.', unit(0.8, 0.6), unit(0, 1)),
  passage(1, 'The wheel turned.', unit(0.6, 0.8), unit(1, 0)),
  passage(2, 'A wheel stood.', unit(0.6, 0.8), unit(0.6, 0.8)),
]

function snapshotOf(nearest: readonly number[], matching: readonly number[]): Snapshot {
  const found = (ids: readonly number[]) => async (): Promise<readonly PassageId[]> => ids.map(passageId)
  return {
    generation: 'g',
    documents: async () => [],
    document: async () => undefined,
    lexicon: async () => ({ passages: 3, passagesWith: new Map([['wheel', 2]]), vocabulary: new Map() }),
    nearest: found(nearest),
    matching: found(matching),
    passagesFrom: async () => [],
    load: async (ids) => ids.map((id) => PASSAGES[id]!),
    release: () => {},
  }
}

const asked = { question: 'wheel?', vector: unit(1, 0), terms: ['wheel'] }

describe('retrieve', () => {
  it('puts a passage with one sentence to the point before one that is nearer as a whole', async () => {
    const found = await retrieve(asked, snapshotOf([0, 1, 2], [2, 1]), 3)
    expect(found.map(({ id }) => id)).toEqual([1, 2, 0])
  })

  it('gives no more than asked for, and nothing where nothing was found', async () => {
    expect(await retrieve(asked, snapshotOf([0, 1], []), 1)).toHaveLength(1)
    expect(await retrieve(asked, snapshotOf([], []), 8)).toEqual([])
  })

  it('keeps the order of fusion among equals', async () => {
    const found = await retrieve({ ...asked, vector: unit(0, 0) }, snapshotOf([2, 1], [2, 1]), 2)
    expect(found.map(({ id }) => id)).toEqual([2, 1])
  })
})
