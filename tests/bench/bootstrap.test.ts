import { describe, expect, it } from 'vitest'
import { bootstrapInterval } from '../../bench/quality/bootstrap.ts'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('bootstrapInterval', () => {
  const coins = Array.from({ length: 100 }, (_, i) => i % 2)

  it('is about as wide as theory says for a mean: 0.5 ± 1.96 · 0.05', () => {
    const { low, high } = bootstrapInterval(coins, mean)
    expect(low).toBeGreaterThan(0.37)
    expect(low).toBeLessThan(0.43)
    expect(high).toBeGreaterThan(0.57)
    expect(high).toBeLessThan(0.63)
  })

  it('is the same in every run', () => {
    expect(bootstrapInterval(coins, mean)).toEqual(bootstrapInterval(coins, mean))
  })

  it('leaves out resamples where the statistic is not defined', () => {
    expect(bootstrapInterval([1, 1, 1], (sample) => (sample.length > 3 ? 0 : 1))).toEqual({ low: 1, high: 1 })
  })
})
