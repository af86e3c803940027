import { describe, expect, it } from 'vitest'
import * as metrics from '../../bench/quality/metrics.ts'
import type { Outcome } from '../../bench/quality/metrics.ts'

const answered = (confidence: number, firstIsGold: boolean, oneOfThreeIsGold = firstIsGold): Outcome => ({
  answerable: true,
  abstained: false,
  confidence,
  firstIsGold,
  oneOfThreeIsGold,
})
const withheld = (confidence: number): Outcome => ({ ...answered(confidence, true), abstained: true })
const unanswerable = (confidence: number, abstained: boolean): Outcome => ({
  answerable: false,
  abstained,
  confidence,
  firstIsGold: false,
  oneOfThreeIsGold: false,
})

// Four answerable (one wrong first, one withheld) and two unanswerable (one answered).
const outcomes = [
  answered(0.9, true),
  answered(0.8, false, true),
  answered(0.6, true),
  withheld(0.2),
  unanswerable(0.7, false),
  unanswerable(0.1, true),
]

describe('metrics by hand', () => {
  it.each([
    { name: 'right first quote', metric: metrics.rightFirst, value: 2 / 4 },
    { name: 'right among three', metric: metrics.rightAmongThree, value: 3 / 4 },
    { name: 'right first, had it never abstained', metric: metrics.rightFirstUnabstained, value: 3 / 4 },
    {
      name: 'right among three, had it never abstained',
      metric: metrics.rightAmongThreeUnabstained,
      value: 1,
    },
    { name: 'abstained when it should', metric: metrics.abstainedWhenItShould, value: 1 / 2 },
    { name: 'falsely abstained', metric: metrics.falselyAbstained, value: 1 / 4 },
    // Pairs won: 0.9, 0.8 beat both; 0.6 and 0.2 beat only 0.1: 6 of 8.
    { name: 'AUROC', metric: metrics.auroc, value: 6 / 8 },
    // Thresholds keep 1 of 1 right, then 1/2, 1/3, 2/4, 3/5 (0.2 is gold), 3/6.
    { name: 'coverage at 90 %', metric: metrics.coverageAtPrecision(0.9), value: 1 / 4 },
    { name: 'coverage at 60 %', metric: metrics.coverageAtPrecision(0.6), value: 4 / 4 },
    { name: 'abstained at 10 % false', metric: metrics.abstainedAtTenPercentFalse, value: 1 / 2 },
  ])('$name', ({ metric, value }) => {
    expect(metric(outcomes)).toBeCloseTo(value, 12)
  })

  it('counts ties in AUROC as half', () => {
    expect(metrics.auroc([answered(0.5, true), unanswerable(0.5, true)])).toBe(0.5)
  })

  it('finds a calibration error of the mean gap between confidence and being right', () => {
    const certain = Array.from({ length: 10 }, () => answered(0.9, true))
    const wrong = Array.from({ length: 10 }, () => answered(0.3, false))
    expect(metrics.calibrationError([...certain, ...wrong])).toBeCloseTo((0.1 + 0.3) / 2, 12)
  })

  it('averages short answers over right first quotes that have a key only', () => {
    const rows = [
      { ...answered(0.9, true), shortAnswerF1: 1 },
      { ...answered(0.9, true), shortAnswerF1: 0.5 },
      { ...answered(0.9, false), shortAnswerF1: 0 },
      answered(0.9, true),
    ]
    expect(metrics.shortAnswerF1(rows)).toBe(0.75)
  })

  it('averages the length of first quotes over what is answered', () => {
    const rows = [
      { ...answered(0.9, true), quoteLength: 100, relativeQuoteLength: 1 },
      { ...unanswerable(0.8, false), quoteLength: 200, relativeQuoteLength: 1.5 },
      { ...withheld(0.1), quoteLength: 999, relativeQuoteLength: 9 },
      answered(0.7, false),
    ]
    expect(metrics.quoteLength(rows)).toBe(150)
    expect(metrics.relativeQuoteLength(rows)).toBe(1.25)
  })

  it('has no abstention at 10 % false where no question is answerable', () => {
    expect(metrics.abstainedAtTenPercentFalse([unanswerable(0.5, true)])).toBeNaN()
  })
})
