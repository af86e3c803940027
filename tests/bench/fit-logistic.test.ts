import { describe, expect, it } from 'vitest'
import { fitLogistic } from '../../bench/quality/fit-logistic.ts'
import { mulberry32 } from '../../bench/quality/bootstrap.ts'
import { logOdds, sigmoid } from '../../src/core/logistic.ts'

describe('fitLogistic', () => {
  it('finds the weights that made the data', () => {
    const random = mulberry32(7)
    const examples = Array.from({ length: 20_000 }, () => {
      const features = { a: random() * 4 - 2, b: random() * 10 }
      return { features, positive: random() < sigmoid(0.5 + 1.5 * features.a - 0.3 * features.b) }
    })
    const model = fitLogistic(examples, 0.01)
    const slope = (name: 'a' | 'b') => model.features[name]!.weight / model.features[name]!.deviation
    expect(slope('a')).toBeCloseTo(1.5, 1)
    expect(slope('b')).toBeCloseTo(-0.3, 1)
    expect(logOdds(model, { a: 0, b: 0 })).toBeCloseTo(0.5, 0)
  })

  it('gives the base rate for a feature that says nothing', () => {
    const examples = [true, true, true, false].map((positive) => ({ features: { a: 1 }, positive }))
    expect(sigmoid(logOdds(fitLogistic(examples), { a: 1 }))).toBeCloseTo(0.75, 6)
  })

  it('gives the base rate where there is no feature at all', () => {
    const examples = [true, true, true, false].map((positive) => ({ features: {}, positive }))
    expect(sigmoid(logOdds(fitLogistic(examples), {}))).toBeCloseTo(0.75, 6)
  })

  it('stays finite where the classes can be told apart perfectly, thanks to the penalty', () => {
    const examples = [1, 2, 3, 4].map((a) => ({ features: { a }, positive: a > 2 }))
    expect(Number.isFinite(fitLogistic(examples).features['a']!.weight)).toBe(true)
  })

  it('has nothing to fit without examples', () => {
    expect(() => fitLogistic([])).toThrow('nothing to fit')
  })
})
