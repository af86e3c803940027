import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildBm25, passagesWith, searchBm25, type PassageTerms } from '../../src/core/bm25.ts'
import { passageId } from '../../src/core/document.ts'

function passage(text: string, headings = ''): PassageTerms {
  return { text: spaced(text), headings: spaced(headings) }
}

function spaced(words: string): readonly string[] {
  return words.split(' ').filter(Boolean)
}

function found(passages: readonly PassageTerms[], query: string): readonly number[] {
  return searchBm25(buildBm25(passages), spaced(query), 10)
}

const term = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const corpus = fc.array(
  fc.record({ text: fc.array(term, { maxLength: 8 }), headings: fc.array(term, { maxLength: 3 }) }),
  { maxLength: 12 },
)

// The formula read off the paper, with nothing precomputed.
function naiveScore(all: readonly PassageTerms[], at: number, query: readonly string[]): number {
  const mean = (field: 'text' | 'headings'): number =>
    all.reduce((sum, one) => sum + one[field].length, 0) / all.length
  const part = (field: 'text' | 'headings', weight: number, term: string): number => {
    const own = all[at]![field]
    const b = field === 'text' ? 0.4 : 0.75
    const count = own.filter((word) => word === term).length
    return count === 0 ? 0 : (weight * count) / (1 - b + b * (own.length / mean(field)))
  }
  return query.reduce((sum, term) => {
    const holders = all.filter((one) => one.text.includes(term) || one.headings.includes(term)).length
    const rarity = Math.log(1 + (all.length - holders + 0.5) / (holders + 0.5))
    const tf = part('text', 1, term) + part('headings', 0.5, term)
    return sum + (rarity * tf) / (0.9 + tf)
  }, 0)
}

describe('BM25', () => {
  it('gives the impact worked out by hand', () => {
    const index = buildBm25([passage('rocket red rocket', 'plot'), passage('red')])
    // rocket: one of two passages, so ln(1 + 1.5/1.5) = ln 2; mean text length 2, so
    // tf = 2 ÷ (0.6 + 0.4 × 3/2) = 5/3 and impact = ln 2 × (5/3) ÷ (0.9 + 5/3).
    const rocket = (Math.log(2) * (5 / 3)) / (0.9 + 5 / 3)
    // plot: a heading of length 1 where the mean is ½: tf = 0.5 ÷ (0.25 + 0.75 × 2) = 2/7.
    const plot = (Math.log(2) * (2 / 7)) / (0.9 + 2 / 7)
    // red: in both, so ln(1 + 0.5/2.5); tf = 1 ÷ 1.2 in the first, 1 ÷ 0.8 in the second.
    const red = [5 / 6, 1.25].map((tf) => (Math.log(1.2) * tf) / (0.9 + tf))
    expect(index).toEqual({
      passageCount: 2,
      terms: ['plot', 'red', 'rocket'],
      starts: Uint32Array.of(0, 1, 3, 4),
      passages: Uint32Array.of(0, 0, 1, 0),
      impacts: Float32Array.of(plot, ...red, rocket),
    })
  })

  it('prefers the rare term, the shorter passage and the text over the heading', () => {
    expect(found([passage('film'), passage('film'), passage('dog')], 'film dog')).toEqual([2, 0, 1])
    expect(found([passage('dog one two three'), passage('dog')], 'dog')).toEqual([1, 0])
    expect(found([passage('film', 'dog'), passage('dog', 'film')], 'dog')).toEqual([1, 0])
  })

  it('finds nothing where nothing is shared, asked or indexed', () => {
    const index = buildBm25([passage('red rocket')])
    expect(searchBm25(index, ['dog'], 10)).toEqual([])
    expect(searchBm25(index, [], 10)).toEqual([])
    expect(searchBm25(buildBm25([]), ['dog'], 10)).toEqual([])
    expect(searchBm25(buildBm25([passage('')]), ['dog'], 10)).toEqual([])
  })

  it('keeps to the passages allowed', () => {
    const index = buildBm25([passage('dog'), passage('dog'), passage('dog')])
    expect(searchBm25(index, ['dog'], 10, new Set([passageId(2), passageId(1)]))).toEqual([1, 2])
    expect(searchBm25(index, ['dog'], 10, new Set())).toEqual([])
  })

  it('knows in how many passages a term stands, in text or headings', () => {
    const index = buildBm25([passage('dog dog', 'dog'), passage('cat', 'dog')])
    expect(passagesWith(index)).toEqual(
      new Map([
        ['cat', 1],
        ['dog', 2],
      ]),
    )
  })

  it('ranks as the plain formula does', () => {
    fc.assert(
      fc.property(corpus, fc.array(term, { maxLength: 4 }), (passages, query) => {
        const found = searchBm25(buildBm25(passages), query, passages.length)
        const shares = passages.flatMap(({ text, headings }, id) =>
          query.some((term) => text.includes(term) || headings.includes(term)) ? [id] : [],
        )
        expect(found.toSorted((a, b) => a - b)).toEqual(shares)
        const scores = found.map((id) => naiveScore(passages, id, query))
        for (const [place, score] of scores.slice(1).entries()) {
          // Impacts are kept as 32-bit floats.
          expect(score).toBeLessThanOrEqual(scores[place]! * (1 + 1e-6))
        }
      }),
    )
  })
})
