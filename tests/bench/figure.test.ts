import { describe, expect, it } from 'vitest'
import { differenceOf, figureOf, shown, shownDifference } from '../../bench/quality/figure.ts'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('figureOf', () => {
  it('is the statistic within its interval', () => {
    const { value, low, high } = figureOf([0, 1, 0, 1, 1], mean)
    expect(value).toBe(0.6)
    expect(low).toBeLessThanOrEqual(0.6)
    expect(high).toBeGreaterThanOrEqual(0.6)
  })
})

describe('differenceOf', () => {
  it('pairs question with question: what changes none of them has no interval, however much they differ', () => {
    expect(differenceOf([0, 1, 0, 1], [0, 1, 0, 1], mean)).toEqual({ value: 0, low: 0, high: 0 })
    expect(differenceOf([1, 2, 3, 9], [2, 3, 4, 10], mean)).toEqual({ value: 1, low: 1, high: 1 })
  })

  it('is positive where the second is more', () => {
    const { value, low, high } = differenceOf([0, 0, 0, 0], [0, 1, 0, 1], mean)
    expect(value).toBe(0.5)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeGreaterThan(0.5)
  })
})

describe('shown', () => {
  it.each([
    { figure: { value: 0.7654, low: 0.734, high: 0.8 }, unit: 'share', text: '76.5 (73–80)' },
    { figure: { value: 143.4, low: 138.2, high: 149.6 }, unit: 'characters', text: '143 (138–150)' },
    { figure: { value: 1.061, low: 1.02, high: 1.1 }, unit: 'times', text: '1.06 (1.02–1.10)' },
    { figure: { value: Number.NaN, low: Number.NaN, high: Number.NaN }, unit: 'share', text: '–' },
  ] as const)('$text', ({ figure, unit, text }) => {
    expect(shown(figure, unit)).toBe(text)
  })
})

describe('shownDifference', () => {
  it.each([
    { figure: { value: -0.012, low: -0.0213, high: 0.003 }, text: '−1.2 (−2.1 to +0.3)' },
    { figure: { value: 0.1, low: 0.05, high: 0.15 }, text: '+10.0 (+5.0 to +15.0)' },
    { figure: { value: 0, low: -0.0001, high: 0.0001 }, text: '0.0 (0.0 to 0.0)' },
    { figure: { value: Number.NaN, low: 0, high: 0 }, text: '–' },
  ])('$text', ({ figure, text }) => {
    expect(shownDifference(figure)).toBe(text)
  })
})
