import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grammarOf } from '../../../src/core/small-talk/phrase-grammar.ts'

const grammar = (phrases: string, preface?: string) =>
  grammarOf({
    phrases: [{ found: phrases }],
    classes: { good: new Set(['fine', 'nice']) },
    skipped: new Set(['really']),
    never: new Set(['who']),
    ...(preface === undefined ? {} : { preface }),
  })

const ends = (phrases: string, words: string, preface?: string) =>
  grammar(phrases, preface)
    .matchesAt(words.split(' '), 0)
    .map(({ end }) => end)

describe('grammarOf', () => {
  it.each([
    { does: 'finds words in turn', phrases: 'see you', words: 'see you later', found: [2] },
    { does: 'finds no half a phrase', phrases: 'see you', words: 'see', found: [] },
    { does: 'takes either', phrases: '(see you|bye) now', words: 'bye now', found: [2] },
    { does: 'leaves out what may be', phrases: 'thanks (a lot)?', words: 'thanks a lot', found: [1, 3] },
    { does: 'repeats', phrases: 'so (very|much)* good', words: 'so very very much good', found: [5] },
    { does: 'repeats at least once', phrases: 'bye+', words: 'bye bye', found: [1, 2] },
    { does: 'wants one where one is wanted', phrases: 'so (very)+ good', words: 'so good', found: [] },
    { does: 'takes any word of a class', phrases: 'a <good> day', words: 'a fine day', found: [3] },
    { does: 'takes any word at all', phrases: 'my name is _', words: 'my name is ada', found: [4] },
    {
      does: 'takes no word for any that is none',
      phrases: 'my name is _',
      words: 'my name is who',
      found: [],
    },
    {
      does: 'skips what may stand between',
      phrases: 'are you nice',
      words: 'are you really nice',
      found: [4],
    },
    { does: 'skips nothing before or behind', phrases: 'hi', words: 'really hi really', found: [] },
    { does: 'nests', phrases: '(a (b|c d)? e)+', words: 'a c d e a e', found: [4, 6] },
    {
      does: 'goes on in an indented line',
      phrases: '    see\n      you\n    bye',
      words: 'see you',
      found: [2],
    },
  ])('$does', ({ phrases, words, found }) => {
    expect(ends(phrases, words)).toEqual(found)
  })

  it('lets any phrase open with the preface', () => {
    expect(ends('your name', 'tell me your name', 'tell me|say')).toEqual([4])
    expect(ends('your name', 'your name', 'tell me|say')).toEqual([2])
  })

  it('names the words that it knows', () => {
    expect(grammar('a <good> (day|one)?').vocabulary).toEqual(new Set(['a', 'fine', 'nice', 'day', 'one']))
  })

  it.each(['(a', 'a)', 'a?', '(a|b)*', '<bad> day'])('refuses %j, which is no phrase', (phrase) => {
    expect(() => grammar(phrase)).toThrow(SyntaxError)
  })

  it('finds what a regular expression finds', () => {
    const part = fc.constantFrom(
      { phrase: 'a', pattern: 'a ' },
      { phrase: 'b?', pattern: '(?:b )?' },
      { phrase: 'c+', pattern: '(?:c )+' },
      { phrase: '(a|b c)', pattern: '(?:a |b c )' },
      { phrase: '(a b|c)*', pattern: '(?:a b |c )*' },
    )
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), words, (parts, words) => {
        const pattern = new RegExp(`^${parts.map(({ pattern }) => pattern).join('')}d $`)
        const expected = words.flatMap((_, at) =>
          pattern.test(`${words.slice(0, at + 1).join(' ')} `) ? [at + 1] : [],
        )
        const phrase = [...parts.map(({ phrase }) => phrase), 'd'].join(' ')
        expect(ends(phrase, words.join(' '))).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
