import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terms, words } from '../../src/core/terms.ts'

describe('words', () => {
  it.each([
    ['Simon Rex plays Mikey.', ['simon', 'rex', 'plays', 'mikey']],
    ["Rex's role", ['rex', 'role']],
    ['Rex’s role', ['rex', 'role']],
    ['the actors’ strike, James’ car', ['the', 'actors', 'strike', 'james', 'car']],
    ['‘Red Rocket’', ['red', 'rocket']],
    ["O'Hara and D’Arcy", ['ohara', 'and', 'darcy']],
    ["I'll say we've, they're, she'd, I'm", ['i', 'say', 'we', 'they', 'she', 'i']],
    ["don't, can’t, won't", ['dont', 'cant', 'wont']],
    ['co-writer, Spider–Man—again', ['co', 'writer', 'spider', 'man', 'again']],
    ['Timothée Beyoncé naïve', ['timothee', 'beyonce', 'naive']],
    ['Timothe\u0301e', ['timothee']],
    ['ﬁlm Ｆｉｌｍ', ['film', 'film']],
    ['İstanbul', ['istanbul']],
    ['$1,000,000 in 2021, 16 mm', ['1000000', 'in', '2021', '16', 'mm']],
    ['2.35:1 at 1,5 or 20,21', ['2', '35', '1', 'at', '1', '5', 'or', '20', '21']],
    ["the 1990's", ['the', '1990']],
    ['Сталкер Андрея', ['сталкер', 'андрея']],
    ['हिन्दी फिल्म', ['हिन्दी', 'फिल्म']],
    ['snake_case e.g. a@b.c', ['snake', 'case', 'e', 'g', 'a', 'b', 'c']],
    ['🚀 … — !?', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('terms', () => {
  it.each([
    ['The films were filmed while filming', ['film', 'film', 'film']],
    ['Who directed it, and where?', ['direct']],
    ['why?', []],
    ["What doesn't he say about it", ['sai']],
    ['stories story', ['stori', 'stori']],
    ['1990s 4k b2b', ['1990s', '4k', 'b2b']],
    ['Mikey Saber. Mikey', ['mikei', 'saber', 'mikei']],
    ['universal university', ['univers', 'univers']],
    ['actor actress', ['actor', 'actress']],
  ])('of %j are %j', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('leaves what is longer than any word as it stands', () => {
    const endless = 'running'.repeat(10)
    expect(terms(endless)).toEqual([endless])
  })

  it('are the same whatever the case and the way accents are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(terms(text.normalize('NFD'))).toEqual(terms(text.normalize('NFC')))
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z' ]*$/), (text) => {
        expect(terms(text.toUpperCase())).toEqual(terms(text))
      }),
    )
  })

  it('of two texts in one are those of the first and then those of the second', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (first, second) => {
        expect(terms(`${first}\n${second}`)).toEqual([...terms(first), ...terms(second)])
      }),
    )
  })
})
