import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonOf } from '../../web/json.ts'

describe('JSON', () => {
  it('is what everybody writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonOf(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves out what is undefined, and has null for it in a list', () => {
    expect(jsonOf({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}')
  })
})
