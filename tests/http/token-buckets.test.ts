import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenBuckets } from '../../src/http/token-buckets.ts'

const rate = fc.record({
  perMinute: fc.integer({ min: 1, max: 1000 }),
  burst: fc.integer({ min: 1, max: 100 }),
})
/** Milliseconds between one request and the next. */
const gaps = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 200 })

function times(between: readonly number[]): readonly number[] {
  let now = 1_000_000
  return between.map((gap) => (now += gap))
}

describe('a token bucket', () => {
  it('grants a burst, then one as often as the rate says, and tells how long that is', () => {
    const { take } = tokenBuckets({ perMinute: 60, burst: 3 })
    const at = (ms: number) => take('a', ms)
    expect([at(0), at(0), at(0), at(0), at(999), at(1000), at(1000), at(61_000)]).toEqual([
      { granted: true, remaining: 2, resetSeconds: 1 },
      { granted: true, remaining: 1, resetSeconds: 2 },
      { granted: true, remaining: 0, resetSeconds: 3 },
      { granted: false, remaining: 0, resetSeconds: 1 },
      { granted: false, remaining: 0, resetSeconds: 1 },
      { granted: true, remaining: 0, resetSeconds: 3 },
      { granted: false, remaining: 0, resetSeconds: 1 },
      { granted: true, remaining: 2, resetSeconds: 1 },
    ])
  })

  it('never grants more in any time than the burst and what flows in meanwhile', () => {
    fc.assert(
      fc.property(rate, gaps, (limits, between) => {
        const { take } = tokenBuckets(limits)
        const granted = times(between).filter((now) => take('a', now).granted)
        for (const [first, from] of granted.entries())
          for (const [last, to] of granted.entries()) {
            if (last < first) continue
            const flown = ((to - from) * limits.perMinute) / 60_000
            expect(last - first + 1).toBeLessThanOrEqual(limits.burst + flown + 1e-3)
          }
      }),
      { numRuns: 50 },
    )
  })

  it('does as one that is filled drop by drop', () => {
    fc.assert(
      fc.property(rate, gaps, ({ perMinute, burst }, between) => {
        const { take } = tokenBuckets({ perMinute, burst })
        // Drops: a token has 60 000, so that a millisecond brings whole ones.
        let drops = burst * 60_000
        let before = 1_000_000
        for (const now of times(between)) {
          drops = Math.min(burst * 60_000, drops + (now - before) * perMinute)
          before = now
          const granted = drops >= 60_000
          if (granted) drops -= 60_000
          const taken = take('a', now)
          expect(taken.granted).toBe(granted)
          expect(taken.remaining).toBe(granted ? Math.floor(drops / 60_000) : 0)
        }
      }),
    )
  })

  it('grants to whoever waited as long as was said', () => {
    fc.assert(
      fc.property(rate, gaps, (limits, between) => {
        const { take } = tokenBuckets(limits)
        let now = 0
        for (const gap of between) {
          const taken = take('a', (now += gap))
          if (taken.granted) continue
          now += taken.resetSeconds * 1000
          expect(take('a', now).granted).toBe(true)
        }
      }),
    )
  })

  it('leaves others theirs', () => {
    fc.assert(
      fc.property(rate, gaps, fc.integer({ min: 1, max: 50 }), (limits, between, others) => {
        const alone = tokenBuckets(limits)
        const among = tokenBuckets(limits)
        for (const [at, now] of times(between).entries()) {
          among.take(`other ${at % others}`, now)
          expect(among.take('a', now)).toEqual(alone.take('a', now))
        }
      }),
    )
  })

  it('keeps no more than it is told to, and those used last', () => {
    const buckets = tokenBuckets({ perMinute: 1, burst: 1 }, 100)
    for (let client = 0; client < 1000; client += 1) {
      buckets.take('regular', 0)
      buckets.take(`client ${client}`, 0)
    }
    expect(buckets.size).toBe(100)
    expect(buckets.take('regular', 0).granted).toBe(false)
    expect(buckets.take('client 999', 0).granted).toBe(false)
    expect(buckets.take('client 0', 0).granted).toBe(true)
  })
})
