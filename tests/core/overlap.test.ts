import { describe, expect, it } from 'vitest'
import { overlap, rarity } from '../../src/core/overlap.ts'

const lexicon = { passages: 3, passagesWith: new Map([['mill', 2]]), vocabulary: new Map() }

describe('rarity', () => {
  it('weighs a rare term more than a common one', () => {
    const weights = rarity(['mill', 'wheel', 'mill'], lexicon)
    expect(Array.from(weights)).toEqual([
      ['mill', Math.log(1 + 1.5 / 2.5)],
      ['wheel', Math.log(1 + 3.5 / 0.5)],
    ])
  })
})

describe('overlap', () => {
  it('is the share of the weights that stand in a text', () => {
    const weights = new Map([
      ['mill', 1],
      ['wheel', 3],
    ])
    expect(overlap(weights, 'The wheels turn.')).toBe(0.75)
    expect(overlap(weights, 'A mill’s wheel')).toBe(1)
    expect(overlap(weights, 'Rain')).toBe(0)
  })

  it('is 0 where nothing could be shared', () => {
    expect(overlap(new Map(), 'Rain')).toBe(0)
  })
})
