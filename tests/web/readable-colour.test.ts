import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, luminance, readable, type Rgb } from '../../web/readable-colour.ts'

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255)
const colour = fc.tuple(channel, channel, channel) as fc.Arbitrary<Rgb>
const BLACK: Rgb = [0, 0, 0]
const WHITE: Rgb = [1, 1, 1]

describe('a colour that a page has chosen', () => {
  it('is left alone where it can be read', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        fc.pre(contrast(one, other) >= 4.5)
        expect(readable(one, [other], 4.5)).toEqual(one)
      }),
    )
  })

  it('can be read on any other afterwards', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(readable(one, [other], 4.5), other)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('becomes black or white, whichever is the better, where nothing can be read on all of them', () => {
    expect(readable([0.5, 0.5, 0.5], [BLACK, WHITE], 7)).toEqual(WHITE)
    expect(readable([0.5, 0.5, 0.5], [[0.9, 0.9, 0.9], WHITE], 30)).toEqual(BLACK)
  })

  it.each<[string, Rgb, number]>([
    ['black', BLACK, 0],
    ['white', WHITE, 1],
    ['pure green', [0, 1, 0], 0.7152],
  ])('is as bright as WCAG 2.2 says: %s', (_, rgb, expected) => {
    expect(luminance(rgb)).toBeCloseTo(expected, 6)
  })
})
