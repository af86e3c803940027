import { describe, expect, it } from 'vitest'
import { averagePrecision, reciprocalRank } from '../../bench/quality/ranking-metrics.ts'

describe('ranking metrics by hand', () => {
  it.each([
    { relevant: [true, false, false], precision: 1, reciprocal: 1 },
    { relevant: [false, true, false], precision: 1 / 2, reciprocal: 1 / 2 },
    { relevant: [true, false, true], precision: (1 + 2 / 3) / 2, reciprocal: 1 },
    { relevant: [false, false, true, true], precision: (1 / 3 + 2 / 4) / 2, reciprocal: 1 / 3 },
  ])('$relevant', ({ relevant, precision, reciprocal }) => {
    expect(averagePrecision(relevant)).toBeCloseTo(precision, 12)
    expect(reciprocalRank(relevant)).toBeCloseTo(reciprocal, 12)
  })

  it('has no precision where nothing is relevant', () => {
    expect(averagePrecision([false, false])).toBeNaN()
    expect(reciprocalRank([false, false])).toBe(0)
  })
})
