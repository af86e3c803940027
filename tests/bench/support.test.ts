import { describe, expect, it } from 'vitest'
import { percentile } from '../../bench/support/percentile.ts'
import { table } from '../../bench/support/table.ts'

describe('percentile', () => {
  it.each([
    [[30, 10, 20], 0.5, 20],
    [[10, 20, 30, 40], 0.5, 20],
    [[10, 20, 30, 40], 0.95, 40],
    [[7], 0, 7],
    [[], 0.5, Number.NaN],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected)
  })
})

describe('table', () => {
  it('aligns what is read across and down', () => {
    expect(
      table(
        ['', 'p50', 'p95'],
        [
          ['whole answer', '1.5', '10.0'],
          ['rest', '0.5', ''],
        ],
      ),
    ).toBe(
      [
        '              p50   p95',
        '───────────────────────',
        'whole answer  1.5  10.0',
        'rest          0.5',
      ].join('\n'),
    )
  })
})
