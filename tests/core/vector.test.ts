import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dequantise, normalise, quantise, similarity } from '../../src/core/vector.ts'

const direction = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
  .filter((values) => Math.hypot(...values) > 1e-3)

describe('a unit vector', () => {
  it('keeps the direction', () => {
    expect(Array.from(normalise([3, 4]))).toEqual([Math.fround(0.6), Math.fround(0.8)])
  })

  it('is of length 1 whatever it was made from', () => {
    fc.assert(
      fc.property(direction, (values) => {
        const vector = normalise(values)
        expect(similarity(vector, vector)).toBeCloseTo(1, 6)
      }),
    )
  })

  it.each([[[0, 0]], [[]], [[Number.NaN, 1]], [[Number.POSITIVE_INFINITY, 1]]])(
    'cannot be made of %j',
    (values) => {
      expect(() => normalise(values)).toThrow(RangeError)
    },
  )

  it('compares only with one of as many dimensions', () => {
    expect(() => similarity(normalise([1]), normalise([1, 0]))).toThrow('vectors of 1 and 2 dimensions')
  })
})

describe('a quantised vector', () => {
  it('holds 127ths of its largest component', () => {
    const { scale, values } = quantise(Float32Array.of(0.254, -0.1265, 0.0011, 0))
    expect(scale).toBe(Math.fround(Math.fround(0.254) / 127))
    expect(Array.from(values)).toEqual([127, -63, 1, 0])
  })

  it('comes back with nearly its direction and exactly its length', () => {
    fc.assert(
      fc.property(direction, (values) => {
        const vector = normalise(values)
        const back = dequantise(quantise(vector))
        expect(similarity(vector, back)).toBeGreaterThan(0.9999)
        expect(similarity(back, back)).toBeCloseTo(1, 6)
      }),
    )
  })

  it('quantises to itself again', () => {
    fc.assert(
      fc.property(direction, (values) => {
        const once = quantise(normalise(values))
        expect(quantise(dequantise(once)).values).toEqual(once.values)
      }),
    )
  })
})
