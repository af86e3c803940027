import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuse } from '../../src/core/fuse.ts'

const ranking = fc.uniqueArray(fc.nat(20), { maxLength: 20 })
const rankings = fc.array(ranking, { minLength: 1, maxLength: 4 })

function isAbove(ids: readonly number[], higher: number, lower: number): boolean {
  return ids.includes(higher) && (!ids.includes(lower) || ids.indexOf(higher) < ids.indexOf(lower))
}

describe('fuse', () => {
  it('puts what two rankings agree on above what one puts first', () => {
    // b: 1/62 + 1/61 = 0.0325; a: 1/61 = 0.0164; c: 1/62 = 0.0161
    expect(
      fuse([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual(['b', 'a', 'c'])
  })

  it('breaks ties by id', () => {
    expect(
      fuse([
        [2, 1],
        [1, 2],
      ]),
    ).toEqual([1, 2])
    expect(fuse([[9], [4]])).toEqual([4, 9])
  })

  it('lets a weightier ranking decide', () => {
    expect(
      fuse(
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        [1, 0.5],
      ),
    ).toEqual(['a', 'b'])
    expect(
      fuse(
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        [1, 2],
      ),
    ).toEqual(['b', 'a'])
  })

  it('counts an id once a ranking, where it first stands', () => {
    expect(fuse([['a', 'b', 'a', 'a'], ['b']])).toEqual(['b', 'a'])
  })

  it('of nothing is nothing', () => {
    expect(fuse([])).toEqual([])
    expect(fuse([[], []])).toEqual([])
  })

  it.each([[[-1]], [[0]], [[Number.NaN]], [[1, 1]], [[]]])(
    'refuses the weights %j for one ranking',
    (weights) => {
      expect(() => fuse([['a']], weights)).toThrow(RangeError)
    },
  )

  it('never demotes an id that is higher in every ranking', () => {
    fc.assert(
      fc.property(rankings, (rankings) => {
        const fused = fuse(rankings)
        const demoted = fused.flatMap((higher) =>
          fused
            .filter((lower) => rankings.every((ids) => isAbove(ids, higher, lower)))
            .filter((lower) => !isAbove(fused, higher, lower)),
        )
        expect(demoted).toEqual([])
      }),
    )
  })

  it('keeps one ranking as it is, and every id once', () => {
    fc.assert(
      fc.property(rankings, ranking, (rankings, alone) => {
        expect(fuse([alone])).toEqual(alone)
        const all = new Set(rankings.flat())
        expect(fuse(rankings).toSorted((a, b) => a - b)).toEqual(Array.from(all).toSorted((a, b) => a - b))
      }),
    )
  })
})
