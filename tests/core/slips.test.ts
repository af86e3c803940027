import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearWords } from '../../src/core/near-words.ts'
import { slipCost } from '../../src/core/slip-cost.ts'
import { isSlipOfName } from '../../src/core/slip-of-name.ts'

describe('slipCost', () => {
  it.each([
    ['nothing', 'director', 'director', 0],
    ['two letters swapped', 'dierctor', 'director', 4],
    ['a letter doubled', 'dirrector', 'director', 4],
    ['a doubled letter once', 'forbiden', 'forbidden', 4],
    ['a letter left out', 'diector', 'director', 5],
    ['a neighbouring key', 'dirwctor', 'director', 5],
    ['a neighbouring key as well', 'diorector', 'director', 5],
    ['another vowel', 'derector', 'director', 5.5],
    ['a letter too many', 'dizrector', 'director', 6],
    ['another letter', 'dimector', 'director', 7],
    ['the first letter left out', 'irector', 'director', 6.5],
    ['another first letter', 'wirector', 'director', 8.5],
    ['two slips', 'dierctr', 'director', 9],
    ['all letters left out', '', 'on', 11.5],
  ])('of %s', (_slip, typed, meant, cost) => {
    expect(slipCost(typed, meant)).toBe(cost)
  })

  it('is nothing for the same word alone, and rises no more than letters go', () => {
    const word = fc.stringMatching(/^[a-z]{0,12}$/)
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        const cost = slipCost(typed, meant)
        expect(cost === 0).toBe(typed === meant)
        expect(cost).toBeLessThanOrEqual(8.5 * Math.max(typed.length, meant.length))
      }),
    )
  })
})

describe('a name', () => {
  it.each([
    ['mikye', 'mikey'],
    ['mikeyy', 'mikey'],
    ['mikwy', 'mikey'],
    ['hanna', 'hana'],
    ['hana', 'hanna'],
    ['zofja', 'zofija'],
    ['gatsb', 'gatsby'],
    ['tannahlil', 'tannahill'],
    ['rannahill', 'tannahill'],
    ['sobzcyk', 'sobczyk'],
    ['tanahlil', 'tannahill'],
  ])('typed %s is %s', (typed, name) => {
    expect(isSlipOfName(typed, name)).toBe(true)
  })

  it.each([
    ['marek', 'mark'],
    ['marie', 'maria'],
    ['mario', 'maria'],
    ['mari', 'maria'],
    ['mara', 'maria'],
    ['joshi', 'josh'],
    ['roth', 'ruth'],
    ['sean', 'dean'],
    ['voss', 'boss'],
    ['mikel', 'mikey'],
    ['lena', 'leona'],
    ['greaves', 'graves'],
    ['helen', 'ellen'],
    ['strawberry', 'strawbeard'],
  ])('typed %s may be somebody else than %s', (typed, name) => {
    expect(isSlipOfName(typed, name)).toBe(false)
  })
})

describe('nearWords', () => {
  const word = fc.stringMatching(/^[a-dz]{0,8}$/)

  it('finds what a comparison with every word finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.integer({ min: 0, max: 20 }), (words, typed, most) => {
        const found = nearWords(words).within(typed, most)
        const byHand = words.map((one) => ({ word: one, cost: slipCost(typed, one) }))
        expect(new Set(found)).toEqual(new Set(byHand.filter(({ cost }) => cost <= most)))
      }),
    )
  })
})
