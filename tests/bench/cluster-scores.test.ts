import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterScores } from '../../bench/gaps/cluster-scores.ts'

describe('clusterScores', () => {
  it.each<[why: string, labels: string, clusters: number[][], expected: object]>([
    [
      'all right',
      'aabb',
      [
        [0, 1],
        [2, 3],
      ],
      { purity: 1, homogeneity: 1, completeness: 1, vMeasure: 1, ari: 1 },
    ],
    [
      'all in one',
      'aabb',
      [[0, 1, 2, 3]],
      { purity: 0.5, homogeneity: 0, completeness: 1, vMeasure: 0, ari: 0 },
    ],
    [
      'each by itself',
      'aabb',
      [[0], [1], [2], [3]],
      { purity: 1, homogeneity: 1, completeness: 0.5, ari: 0 },
    ],
    [
      'as by chance',
      'aabb',
      [
        [0, 2],
        [1, 3],
      ],
      { purity: 0.5, homogeneity: 0, completeness: 0, vMeasure: 0, ari: -0.5 },
    ],
    // The worked example of Manning, Raghavan and Schütze 2008, §16.3: purity 12/17, Rand index 0.68.
    [
      'a mix',
      'aaaaabbbbbcaaccca',
      [
        [0, 1, 2, 3, 4, 5],
        [6, 7, 8, 9, 10, 11],
        [12, 13, 14, 15, 16],
      ],
      { clusters: 3, purity: 12 / 17 },
    ],
  ])('scores %s', (_, labels, clusters, expected) => {
    const scores = clusterScores([...labels], clusters)
    for (const [name, value] of Object.entries(expected))
      expect(scores[name as keyof typeof scores]).toBeCloseTo(value, 6)
  })

  it('gives the best scores to the labels themselves, and none above 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 20 }),
        fc.nat(3),
        (labels, k) => {
          const groups = (of: (at: number) => unknown) =>
            [...new Set(labels.map((_, at) => of(at)))].map((one) =>
              [...labels.keys()].filter((at) => of(at) === one),
            )
          const right = clusterScores(
            labels,
            groups((at) => labels[at]),
          )
          expect(right).toMatchObject({ purity: 1 })
          expect(right.ari).toBeCloseTo(1)
          const other = clusterScores(
            labels,
            groups((at) => at % (k + 1)),
          )
          for (const value of [other.purity, other.vMeasure, other.ari])
            expect(value).toBeLessThanOrEqual(1 + 1e-9)
        },
      ),
    )
  })
})
