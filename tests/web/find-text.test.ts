import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findText } from '../../web/find-text.ts'

/** What is found, as the texts say it; `|` between texts. */
function found(texts: readonly string[], sentence: string, context?: { before: string; after: string }) {
  return findText(texts, sentence, context).map(({ start, end }) => {
    const [first, ...others] = texts.slice(start.text, end.text + 1)
    if (others.length === 0) return first!.slice(start.offset, end.offset)
    const last = others.pop()!
    return [first!.slice(start.offset), ...others, last.slice(0, end.offset)].join('|')
  })
}

describe('a sentence in the texts of a page', () => {
  it.each<[why: string, texts: string[], sentence: string, expected: string[]]>([
    ['as it is', ['He came. She went. They stayed.'], 'She went.', ['She went.']],
    ['over several texts', ['He ', 'came', ' home. She'], 'He came home.', ['He |came| home.']],
    ['in other lines', ['He\n   came\u00a0home.'], 'He came home.', ['He\n   came\u00a0home.']],
    ['with other quotation marks', ['He said “no”.'], 'He said "no".', ['He said “no”.']],
    ['with other dashes and apostrophes', ['It’s 1990–95.'], "It's 1990-95.", ['It’s 1990–95.']],
    ['with soft hyphens', ['com\u00adpo\u00adser'], 'composer', ['com\u00adpo\u00adser']],
    ['twice', ['No. No.'], 'No.', ['No.', 'No.']],
    ['not at all', ['He came.'], 'She came.', []],
    ['nothing to look for', ['He came.'], ' ', []],
    ['nothing to look in', [], 'He came.', []],
    ['with other letters', ['He Came.'], 'He came.', []],
  ])('is found %s', (_, texts, sentence, expected) => {
    expect(found(texts, sentence)).toEqual(expected)
  })

  it('is first found where the most around it is the same', () => {
    const texts = ['One. It ended. Two. ', 'Three. ', 'It ended. Four.']
    const places = findText(texts, 'It ended.', { before: 'Two. Three. ', after: ' Four.' })
    expect(places.map(({ start }) => start.text)).toEqual([2, 0])
  })

  it('is found wherever it was put, however the texts are cut', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(words, words, words, fc.nat(), (before, sentence, after, cut) => {
        const all = before + sentence + after
        const at = cut % (all.length + 1)
        const places = findText([all.slice(0, at), all.slice(at)], sentence)
        expect(
          places.length > 0 || sentence.replaceAll(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '') === '',
        ).toBe(true)
      }),
    )
  })
})
