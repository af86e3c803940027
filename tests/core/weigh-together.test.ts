import { describe, expect, it } from 'vitest'
import { assess } from '../../src/core/confidence.ts'
import { span } from '../../src/core/document.ts'
import type { Candidate } from '../../src/core/evidence.ts'
import { weighTogether } from '../../src/core/weigh-together.ts'
import { plainEvidence } from '../support/plain-evidence.ts'

const candidate = (at: number, margin: number): Candidate =>
  ({
    passage: { id: 0, passage: {} },
    sentence: span(at * 10, at * 10 + 9),
    answer: span(at * 10, at * 10 + 9),
    evidence: { ...plainEvidence, margin, belowBest: 5 - margin },
  }) as unknown as Candidate

const startsOf = (ranked: readonly { readonly candidate: Candidate }[]) =>
  ranked.map(({ candidate: { sentence } }) => Number(sentence.start))

describe('weighTogether', () => {
  it('comes to what a single meaning comes to', () => {
    const candidates = [candidate(0, 2), candidate(1, 5)]
    const alone = assess(candidates)
    const { assessment, best } = weighTogether([{ prior: -1, candidates }])
    expect(startsOf(assessment.ranked)).toEqual(startsOf(alone.ranked))
    expect(assessment.confidence).toBeCloseTo(alone.confidence, 9)
    expect(best).toBe(0)
  })

  it('puts a sentence that answers either way before one that answers in one reading only', () => {
    const { assessment } = weighTogether([
      { prior: 0, candidates: [candidate(0, 5), candidate(1, 4)] },
      { prior: 0, candidates: [candidate(0, -10), candidate(1, 4)] },
    ])
    expect(startsOf(assessment.ranked)).toEqual([10, 0])
  })

  it('is less sure than the surest where the meanings do not agree', () => {
    const sure = { prior: 0, candidates: [candidate(0, 8)] }
    const unsure = { prior: 0, candidates: [candidate(0, -12)] }
    const { assessment } = weighTogether([sure, unsure])
    expect(assessment.confidence).toBeLessThan(assess(sure.candidates).confidence)
    expect(assessment.confidence).toBeGreaterThan(assess(unsure.candidates).confidence)
  })

  it('names the meaning that speaks most for the first sentence', () => {
    const { best } = weighTogether([
      { prior: 0, candidates: [candidate(0, -10)] },
      { prior: -0.5, candidates: [candidate(0, 6)] },
    ])
    expect(best).toBe(1)
  })

  it('finds nothing where nothing was read', () => {
    expect(weighTogether([{ prior: 0, candidates: [] }])).toMatchObject({
      assessment: { ranked: [], confidence: 0 },
    })
  })
})
