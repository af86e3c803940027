import { describe, expect, it } from 'vitest'
import { bestThreshold } from '../../bench/quality/fit-calibration.ts'

const unanswerable = (confidence: number) => ({ confidence, answerable: false, right: false })
const answerable = (confidence: number, right = true) => ({ confidence, answerable: true, right })
const certain = Array.from({ length: 38 }, () => answerable(0.9))

describe('bestThreshold', () => {
  it('turns away what the text does not say, and wrong answers with it', () => {
    expect(bestThreshold([...certain, answerable(0.15, false), unanswerable(0.1), unanswerable(0.2)])).toBe(
      0.21,
    )
  })

  it('turns away no more than 5 % of what the text does say, whatever that would gain', () => {
    const doubtful = [answerable(0.1, false), answerable(0.2, false), answerable(0.3, false)]
    const beyond = Array.from({ length: 9 }, () => unanswerable(0.35))
    expect(bestThreshold([...certain, ...doubtful, unanswerable(0.15), ...beyond])).toBe(0.16)
  })

  it('is 0 where nothing is gained by turning anything away', () => {
    expect(bestThreshold(certain)).toBe(0)
  })
})
