import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../bench/quality/metrics.ts'
import { areaUnderRiskCoverage, riskCoverage } from '../../bench/quality/risk-coverage.ts'

const asked = (confidence: number, firstIsGold: boolean, answerable = true): Outcome => ({
  answerable,
  abstained: false,
  confidence,
  firstIsGold,
  oneOfThreeIsGold: firstIsGold,
})

describe('riskCoverage', () => {
  it('answers the surest first, whatever the order given', () => {
    expect(riskCoverage([asked(0.2, true), asked(0.9, true), asked(0.5, false)])).toEqual([
      { coverage: 1 / 3, risk: 0 },
      { coverage: 2 / 3, risk: 1 / 2 },
      { coverage: 1, risk: 1 / 3 },
    ])
  })

  it('counts an unanswerable question that is answered as wrong', () => {
    expect(riskCoverage([asked(0.9, false, false), asked(0.5, true)])).toEqual([
      { coverage: 1 / 2, risk: 1 },
      { coverage: 1, risk: 1 / 2 },
    ])
  })

  it('spreads the wrong among the equally sure evenly, so that their order does not matter', () => {
    const points = [
      { coverage: 1 / 4, risk: 0 },
      { coverage: 2 / 4, risk: 0.5 / 2 },
      { coverage: 3 / 4, risk: 1 / 3 },
      { coverage: 1, risk: 1 / 4 },
    ]
    const [sure, right, wrong, unsure] = [
      asked(0.9, true),
      asked(0.5, true),
      asked(0.5, false),
      asked(0.1, true),
    ]
    expect(riskCoverage([sure, right, wrong, unsure])).toEqual(points)
    expect(riskCoverage([sure, wrong, right, unsure])).toEqual(points)
  })
})

describe('areaUnderRiskCoverage', () => {
  it('is the mean risk over all coverages', () => {
    // Risks 0, 1/2, 1/3.
    expect(areaUnderRiskCoverage([asked(0.9, true), asked(0.5, false), asked(0.2, true)])).toBeCloseTo(
      (0 + 1 / 2 + 1 / 3) / 3,
      12,
    )
  })

  it('is the share of wrong answers where all are equally sure', () => {
    expect(areaUnderRiskCoverage([true, true, false, true].map((right) => asked(0.5, right)))).toBeCloseTo(
      1 / 4,
      12,
    )
  })

  it('is never better than with all right answers before all wrong ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { minLength: 1 }),
        (rows) => {
          const best = rows.map(([, right]) => asked(right ? 0.9 : 0.1, right))
          const given = rows.map(([confidence, right]) => asked(confidence, right))
          expect(areaUnderRiskCoverage(given)).toBeGreaterThanOrEqual(areaUnderRiskCoverage(best) - 1e-12)
        },
      ),
    )
  })
})
