import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOut } from '../../src/core/share-out.ts'

const offer = (...texts: string[]) => texts.map((text) => ({ text }))

describe('shareOut', () => {
  it.each([
    { name: 'one offer as it is', offers: [offer('a', 'b')], limit: 3, chosen: 'ab', used: [[0, 1]] },
    {
      name: 'one offer up to the limit',
      offers: [offer('a', 'b', 'c')],
      limit: 2,
      chosen: 'ab',
      used: [[0, 1]],
    },
    {
      name: 'the best of each first, then the second best',
      offers: [offer('a', 'b', 'c'), offer('x', 'y')],
      limit: 4,
      chosen: 'axby',
      used: [
        [0, 2],
        [1, 3],
      ],
    },
    {
      name: 'the best of each even above the limit',
      offers: [offer('a', 'b'), offer('x'), offer('y')],
      limit: 1,
      chosen: 'axy',
      used: [[0], [1], [2]],
    },
    {
      name: 'what serves two of them once',
      offers: [offer('a', 'b'), offer('a', 'x'), offer('b')],
      limit: 3,
      chosen: 'abx',
      used: [[0, 1], [0, 2], [1]],
    },
    { name: 'nothing of an empty one', offers: [[], offer('x')], limit: 2, chosen: 'x', used: [[], [0]] },
    { name: 'nothing of none', offers: [], limit: 2, chosen: '', used: [] },
  ])('chooses $name', ({ offers, limit, chosen, used }) => {
    const shared = shareOut(offers, limit)
    expect(shared.chosen.map(({ text }) => text).join('')).toBe(chosen)
    expect(shared.used).toEqual(used)
  })

  it('gives every offer its best, repeats nothing, and goes above the limit for the best only', () => {
    const offers = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 8 }), (texts, limit) => {
        const { chosen, used } = shareOut(
          texts.map((of) => offer(...of)),
          limit,
        )
        const said = chosen.map(({ text }) => text)
        expect(new Set(said).size).toBe(said.length)
        const bests = new Set(texts.flatMap(([best]) => best ?? []))
        expect(said.length).toBeLessThanOrEqual(Math.max(limit, bests.size))
        for (const [at, of] of texts.entries()) {
          expect(used[at]!.map((place) => said[place])).toEqual(
            of.filter((text, rank) => rank === 0 || used[at]!.some((place) => said[place] === text)),
          )
        }
      }),
    )
  })
})
