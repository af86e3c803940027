import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCharacters } from '../../src/core/fold-characters.ts'

describe('foldCharacters', () => {
  it.each([
    ['Ｗｈｏ　ｄｉｒｅｃｔｅｄ　ｉｔ？', 'Who directed it?'],
    ['“Who’s ‘Mikey’?”', "\"Who's 'Mikey'?\""],
    ['it`s Rex´s', "it's Rex's"],
    ['«Qui»', '"Qui"'],
    ['5′ 7″ ⁗', "5' 7\" ''''"],
    ['e\u200b\u0301t\u00e9', 'été'],
    ['co–writer — or ﬁlm…', 'co-writer - or film...'],
    ['Rex—who plays him?', 'Rex - who plays him?'],
    ['𝓦𝓱𝓸 𝐝𝐢𝐝 ⓘⓣ', 'Who did it'],
    ['who is it 😀😀🏽👍🏽!!', 'who is it !!'],
    ['👨‍👩‍👧‍👦 family film?', 'family film?'],
    ['🇬🇧 release', 'release'],
    ['1️⃣ first', '1 first'],
    ['so\u00adund\u200btrack \uFEFF', 'soundtrack'],
    ['  two\n\nlines\t of  it', 'two\nlines of it'],
    // Cyrillic and Greek letters among Latin ones.
    ['Whо dіrected it?', 'Who directed it?'],
    ['ΝETFLIX οn', 'NETFLIX on'],
    ['na\u0456\u0308ve', 'naïve'],
    ['Кто Who', 'Кто Who'],
    ['оно сор', 'оно сор'],
    ['Kиев', 'Kиев'],
    ['Σwho', 'Σwho'],
    // Not of English, so left to mean what they mean.
    ['Hélène in São Paulo', 'Hélène in São Paulo'],
    ['می‌خواهم', 'می‌خواهم'],
    ['क्‍ष', 'क्‍ष'],
    ['#1 film * 100 %', '#1 film * 100 %'],
    ['', ''],
  ])('makes %j %j', (typed, folded) => {
    expect(foldCharacters(typed)).toBe(folded)
  })

  it('changes nothing more when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldCharacters(text)
        expect(foldCharacters(folded)).toBe(folded)
      }),
    )
  })
})
