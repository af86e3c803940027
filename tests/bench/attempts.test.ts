import { describe, expect, it } from 'vitest'
import { judge, type Attempt } from '../../bench/quality/attempts.ts'

const attempt = (document: string, score: number, answerable: boolean, right: boolean): Attempt => ({
  asked: {
    id: '',
    set: 'set',
    document,
    question: '',
    kind: 'fact',
    parts: answerable ? [['gold']] : [],
    keys: [],
  },
  quoted: { answerable, firstIsGold: right, oneOfThreeIsGold: right },
  score,
})

describe('judge', () => {
  it('takes a constant threshold and a formula as they are', () => {
    const outcomes = judge([attempt('a', 1, true, true), attempt('b', -1, false, false)], {
      threshold: 0,
      confidence: (score) => score / 2,
    })
    expect(outcomes.map(({ abstained, confidence }) => ({ abstained, confidence }))).toEqual([
      { abstained: false, confidence: 0.5 },
      { abstained: true, confidence: -0.5 },
    ])
  })

  it('fits the threshold on the other documents, where it turns away a tenth of the answerable questions', () => {
    // Of document b: ten answerable with scores 1 to 10; the second lowest is the threshold for a.
    const others = Array.from({ length: 10 }, (_, i) => attempt('b', i + 1, true, true))
    const unanswerable = attempt('b', -100, false, false)
    const [below, at] = judge(
      [attempt('a', 1.9, true, true), attempt('a', 2, true, true), ...others, unanswerable],
      {
        threshold: 'fitted',
        confidence: (score) => score,
      },
    )
    expect([below!.abstained, at!.abstained]).toEqual([true, false])
  })

  it('scales scores to the share that is right at them in the other documents', () => {
    const others = [0, 10].flatMap((score) =>
      Array.from({ length: 400 }, (_, i) => attempt('b', score, true, i < (score === 0 ? 80 : 320))),
    )
    const outcomes = judge([attempt('a', 0, true, false), attempt('a', 10, true, false), ...others], {
      threshold: 0,
      confidence: 'fitted',
    })
    expect(outcomes[0]!.confidence).toBeCloseTo(0.2, 2)
    expect(outcomes[1]!.confidence).toBeCloseTo(0.8, 2)
  })
})
