import { describe, expect, it } from 'vitest'
import { logOdds, sigmoid } from '../../src/core/logistic.ts'

describe('logOdds', () => {
  const model = {
    intercept: -1,
    features: {
      margin: { mean: 2, deviation: 4, weight: 0.5 },
      overlap: { mean: 0.5, deviation: 0.25, weight: 2 },
    },
  }

  it('adds the weighed, standardised features to the intercept', () => {
    // −1 + 0.5 · (10 − 2) / 4 + 2 · (0.75 − 0.5) / 0.25
    expect(logOdds(model, { margin: 10, overlap: 0.75 })).toBeCloseTo(2, 12)
  })

  it('refuses to guess a missing feature', () => {
    expect(() => logOdds(model, { margin: 1 })).toThrow(/needs the feature "overlap"/)
  })
})

describe('sigmoid', () => {
  it.each([
    { x: 0, p: 0.5 },
    { x: Math.log(3), p: 0.75 },
    { x: -1000, p: 0 },
    { x: 1000, p: 1 },
  ])('turns log-odds $x into $p', ({ x, p }) => {
    expect(sigmoid(x)).toBeCloseTo(p, 12)
  })
})
