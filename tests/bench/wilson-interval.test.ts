import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../../bench/quality/wilson-interval.ts'

describe('wilsonInterval', () => {
  // Worked by hand from (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.96.
  it.each([
    { share: 0.5, count: 10, low: 0.2366, high: 0.7634 },
    { share: 0, count: 10, low: 0, high: 0.2775 },
    { share: 1, count: 10, low: 0.7225, high: 1 },
    { share: 0.9, count: 100, low: 0.8256, high: 0.9448 },
  ])('of $share of $count', ({ share, count, low, high }) => {
    const interval = wilsonInterval(share, count)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })
})
