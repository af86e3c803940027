import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../bench/quality/bootstrap.ts'
import { misspelt } from '../../bench/robustness/misspell.ts'
import { curly, fullWidth, VARIANTS, withoutPunctuation } from '../../bench/robustness/variants.ts'
import { foldCharacters } from '../../src/core/fold-characters.ts'
import { slipCost } from '../../src/core/slip-cost.ts'

describe('a seeded slip', () => {
  it('is the same for the same seed', () => {
    const question = 'Who directed the film, and when?'
    expect(misspelt(question, mulberry32(1))).toBe(misspelt(question, mulberry32(1)))
    const seeds = Array.from({ length: 40 }, (_, seed) => misspelt(question, mulberry32(seed)))
    expect(new Set(seeds).size).toBeGreaterThan(20)
  })

  it('changes one word of four letters or more by one slip, and nothing else', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.integer(), (words, seed) => {
        const typed = misspelt(words.join(' '), mulberry32(seed)).split(' ')
        expect(typed).toHaveLength(words.length)
        const changed = words.flatMap((meant, at) =>
          typed[at] === meant ? [] : [{ meant, typed: typed[at]! }],
        )
        expect(changed.length).toBeLessThanOrEqual(1)
        for (const { meant, typed } of changed) {
          expect(meant.length).toBeGreaterThanOrEqual(4)
          // The dearest slips are a first letter left out and a neighbouring key hit for it.
          expect(slipCost(typed, meant)).toBeLessThanOrEqual(6.5)
        }
      }),
    )
  })

  it('leaves short words alone', () => {
    expect(misspelt('Who is he?', mulberry32(1))).toBe('Who is he?')
  })
})

describe('a way to type a question', () => {
  it('has a name of its own', () => {
    expect(new Set(VARIANTS.map(({ name }) => name)).size).toBe(VARIANTS.length)
  })

  it('is one without punctuation, but for hyphens within words', () => {
    expect(withoutPunctuation("What's the “co-writer” — if any — paid ($)?")).toBe(
      'Whats the co-writer if any paid',
    )
  })

  it('is one with curly quotes or of full width, which say the same', () => {
    const question = "Who said \"it's over\" in 'Red Rocket'?"
    expect(curly(question)).toBe('Who said “it’s over” in ‘Red Rocket’?')
    expect(fullWidth('Who?')).toBe('Ｗｈｏ？')
    for (const typed of [curly(question), fullWidth(question)]) expect(foldCharacters(typed)).toBe(question)
  })
})
