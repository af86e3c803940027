import { describe, expect, it } from 'vitest'
import { piecesOf, spanInHash } from '../../web/mark-span.ts'

describe('spanInHash', () => {
  it.each([
    ['#c1240-1400', { start: 1240, end: 1400 }],
    ['#c0-1', { start: 0, end: 1 }],
    ['#c0-1:~:text=A%20b', { start: 0, end: 1 }],
    ['#c0-1:~', undefined],
    ['#c5-5', undefined],
    ['#c9-2', undefined],
    ['#c1-2x', undefined],
    ['#s1', undefined],
    ['', undefined],
  ])('reads %s', (hash, span) => {
    expect(spanInHash(hash)).toEqual(span)
  })
})

describe('piecesOf', () => {
  const blocks = [
    { start: 10, length: 5 },
    { start: 20, length: 10 },
  ]
  it.each([
    { name: 'a span within a block', start: 11, end: 13, pieces: [{ element: 0, from: 1, to: 3 }] },
    {
      name: 'a span over two blocks and the gap between',
      start: 12,
      end: 25,
      pieces: [
        { element: 0, from: 2, to: 5 },
        { element: 1, from: 0, to: 5 },
      ],
    },
    { name: 'a span in no block', start: 16, end: 19, pieces: [] },
    { name: 'a span beyond the end', start: 28, end: 99, pieces: [{ element: 1, from: 8, to: 10 }] },
  ])('$name', ({ start, end, pieces }) => {
    expect(piecesOf(blocks, { start, end })).toEqual(pieces)
  })
})
