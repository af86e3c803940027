import { describe, expect, it } from 'vitest'
import { isName, vocabularyCount } from '../../src/core/vocabulary.ts'

function vocabularyOf(sentences: readonly string[], headings: readonly string[] = []): object {
  const count = vocabularyCount()
  count.add({ sentences, headings })
  return Object.fromEntries(count.vocabulary())
}

describe('the vocabulary of documents', () => {
  it('counts words and keeps the way they are mostly written within sentences', () => {
    expect(
      vocabularyOf(
        ['Baker and Hélène Ivory bake.', 'The baker met Ivory’s Hélène.', 'Hélène!'],
        ['BAKER BAKES'],
      ),
    ).toEqual({
      and: { count: 1, form: 'and' },
      bake: { count: 1, form: 'bake' },
      baker: { count: 3, form: 'baker' },
      bakes: { count: 1, form: 'bakes' },
      helene: { count: 3, form: 'Hélène' },
      ivory: { count: 2, form: 'Ivory' },
      met: { count: 1, form: 'met' },
      the: { count: 1, form: 'the' },
    })
  })

  it.each([
    ['leaves out what has digits', 'in 1990s 4K', { in: { count: 1, form: 'in' } }],
    ['takes contractions as one word', 'he don’t', { he: 1, dont: 1 }],
    ['parts at hyphens', 'co-writer', { co: 1, writer: 1 }],
    ['has nothing of signs', '— … 🚀', {}],
  ])('%s', (_what, sentence, words) => {
    expect(Object.keys(vocabularyOf([sentence]))).toEqual(Object.keys(words).toSorted())
  })

  it('is sorted, whatever the order of documents', () => {
    expect(Object.keys(vocabularyOf(['zebra apple', 'mango']))).toEqual(['apple', 'mango', 'zebra'])
  })

  it.each([
    ['Mikey', true],
    ['Élan', true],
    ['IMAX', true],
    ['film', false],
    ['été', false],
  ])('tells by the form whether %s is a name: %s', (form, name) => {
    expect(isName({ count: 1, form })).toBe(name)
  })
})
