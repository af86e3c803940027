import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { bestSpan, MAX_ANSWER_TOKENS } from '../../src/inference/best-span.ts'

describe('bestSpan', () => {
  it.each([
    {
      name: 'takes the highest sum of a start and a later end',
      start: [0, 5, 1],
      end: [0, 1, 4],
      from: 0,
      to: 3,
      best: { first: 1, last: 2, score: 9 },
    },
    {
      name: 'never ends before it starts',
      start: [0, 0, 9],
      end: [9, 1, 1],
      from: 0,
      to: 3,
      best: { first: 2, last: 2, score: 10 },
    },
    {
      name: 'looks only inside the range',
      start: [9, 1, 2, 9],
      end: [9, 1, 2, 9],
      from: 1,
      to: 3,
      best: { first: 2, last: 2, score: 4 },
    },
    {
      name: 'prefers the earliest and shortest of equals',
      start: [1, 1],
      end: [1, 1],
      from: 0,
      to: 2,
      best: { first: 0, last: 0, score: 2 },
    },
  ])('$name', ({ start, end, from, to, best }) => {
    expect(bestSpan(start, end, from, to)).toEqual(best)
  })

  it('has nothing to choose in an empty range', () => {
    expect(bestSpan([1], [1], 1, 1)).toBeUndefined()
  })

  it('agrees with trying every span', () => {
    const logits = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(logits, (start) => {
        const end = start.toReversed()
        let score = Number.NEGATIVE_INFINITY
        for (let i = 0; i < start.length; i += 1) {
          for (let j = i; j < start.length && j < i + MAX_ANSWER_TOKENS; j += 1) {
            score = Math.max(score, start[i]! + end[j]!)
          }
        }
        expect(bestSpan(start, end, 0, start.length)?.score).toBe(score)
      }),
    )
  })
})
