import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestFirst } from '../../src/core/best-first.ts'
import { passageId } from '../../src/core/document.ts'

it('takes the same candidates, in the same order, as sorting them all', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 })
  fc.assert(
    fc.property(scores, fc.nat(70), (scores, limit) => {
      const ids = scores.map((_, id) => passageId(id))
      const sorted = ids.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit)
      expect(bestFirst(ids.toReversed(), (id) => scores[id]!, limit)).toEqual(sorted)
    }),
  )
})
