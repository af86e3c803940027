import { describe, expect, it } from 'vitest'
import { bm25Over, cosineOver, fusedRanking } from '../../bench/quality/baseline-rankings.ts'
import { normalise } from '../../src/core/vector.ts'

describe('bm25Over', () => {
  const search = bm25Over([
    'The film runs 97 minutes.',
    'It was shot in Brazil.',
    'The film was shot on film.',
  ])

  it('ranks the sentence with the rare words first and leaves out those that share none', () => {
    expect(search('shot Brazil').map(({ position }) => position)).toEqual([1, 2])
    expect(search('Who composed it? Nobody')).toHaveLength(1)
    expect(search('composer')).toEqual([])
  })

  it('gives scores that fall', () => {
    const scores = search('the film shot in Brazil').map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(Math.min(...scores)).toBeGreaterThan(0)
  })
})

describe('cosineOver', () => {
  it('ranks all sentences by their cosine, equals in the order of the document', () => {
    const search = cosineOver([normalise([0, 1]), normalise([3, 4]), normalise([0, 2])])
    const ranking = search(normalise([1, 0]))
    expect(ranking.map(({ position }) => position)).toEqual([1, 0, 2])
    expect(ranking.map(({ score }) => score)).toEqual([expect.closeTo(0.6, 6), 0, 0])
  })
})

describe('fusedRanking', () => {
  it('sums 1 / (60 + rank) over the rankings that hold a sentence', () => {
    const ranked = (...positions: readonly number[]) => positions.map((position) => ({ position, score: 0 }))
    expect(fusedRanking([ranked(7, 5), ranked(5, 8, 7)])).toEqual([
      { position: 5, score: expect.closeTo(1 / 62 + 1 / 61, 12) },
      { position: 7, score: expect.closeTo(1 / 61 + 1 / 63, 12) },
      { position: 8, score: expect.closeTo(1 / 62, 12) },
    ])
  })
})
