import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAGE_CHARACTERS, pageOf } from '../../src/mcp/page-of.ts'

const whole = (text: string) => ({ from: 0, to: text.length })

describe('pageOf', () => {
  it('is all that was asked for where that fits', () => {
    expect(pageOf('One. Two.', { from: 5, to: 9 })).toEqual({ start: 5, end: 9 })
  })

  it.each<[why: string, text: string, end: number]>([
    ['between paragraphs', `${'a '.repeat(3500)}\n\n${'b '.repeat(3500)}`, 7002],
    ['between lines', `${'a '.repeat(3500)}\n${'b '.repeat(3500)}`, 7001],
    ['between words', `${'a'.repeat(7500)} ${'b'.repeat(7500)}`, 7501],
    ['anywhere in a word without end', 'a'.repeat(20_000), PAGE_CHARACTERS],
    [
      'not at a paragraph that ends too early',
      `${'a '.repeat(1000)}\n\n${'b'.repeat(20_000)}`,
      PAGE_CHARACTERS,
    ],
  ])('ends %s', (_, text, end) => {
    expect(pageOf(text, whole(text))).toEqual({ start: 0, end })
  })

  it('cuts no character in two, at neither end', () => {
    const ships = '🚢'.repeat(10_000)
    expect(pageOf(ships, { from: 1, to: 3 })).toEqual({ start: 0, end: 4 })
    expect(pageOf(`a${ships}`, { from: 0, to: 20_001 })).toEqual({ start: 0, end: 7999 })
  })

  it('comes to the end of any text, page by page, and leaves out nothing', () => {
    const pieces = fc.constantFrom(
      'word ',
      'x'.repeat(3000),
      '🚢'.repeat(999),
      '\n\n',
      '\n',
      ' '.repeat(2500),
      '\ud83d',
    )
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = parts.join('')
        let read = ''
        for (let from = 0; from < text.length;) {
          const { start, end } = pageOf(text, { from, to: text.length })
          expect(start).toBe(from)
          expect(end).toBeGreaterThan(start)
          expect(end - start).toBeLessThanOrEqual(PAGE_CHARACTERS + 1)
          read += text.slice(start, end)
          from = end
        }
        expect(read).toBe(text)
      }),
    )
  })
})
