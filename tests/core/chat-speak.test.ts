import { describe, expect, it } from 'vitest'
import { longForm, longFormInContext, type InContext } from '../../src/core/chat-speak.ts'
import { shortened } from '../../src/core/elongation.ts'

const none = (_word: string): boolean => false
const expanded = (word: InContext, isDocumentWord = none) =>
  longForm(word.word, isDocumentWord) ?? longFormInContext(word, isDocumentWord)

describe('chat-speak', () => {
  it.each([
    ['whats', '', '', "what's"],
    ['ppl', 'do', 'like', 'people'],
    ['2day', '', '', 'today'],
    ['w/', 'film', 'rex', 'with'],
    ['wich', '', 'actor', 'which'],
    ['u', 'do', 'know', 'you'],
    ['r', 'who', 'the', 'are'],
    ['r', 'where', 'they', 'are'],
    ['r', '', 'u', 'are'],
    ['y', '', '', 'why'],
    ['y', '', 'did', 'why'],
    ['dose', 'where', 'the', 'does'],
    ['dose', '', 'she', 'does'],
  ])('%j between %j and %j is %j', (word, before, after, long) => {
    expect(expanded({ word, before, after })).toBe(long)
  })

  it.each([
    ['r', 'rated', ''],
    ['r', 'get', 'or'],
    ['r', 'an', 'rating'],
    ['r', 'or', 'the'],
    ['u', 'university', 'of'],
    ['y', 'mr', ''],
    ['y', '', 'chromosome'],
    ['dose', 'the', 'of'],
    ['its', '', 'plot'],
    ['lets', 'he', 'go'],
    ['were', 'where', 'they'],
    ['well', '', ''],
    ['ill', 'is', ''],
    ['director', 'the', ''],
  ])('%j between %j and %j stands for itself', (word, before, after) => {
    expect(expanded({ word, before, after })).toBeUndefined()
  })

  it('is left alone where the documents write so, but for contractions', () => {
    const all = () => true
    expect(expanded({ word: 'ppl', before: '', after: '' }, all)).toBeUndefined()
    expect(expanded({ word: 'u', before: '', after: '' }, all)).toBeUndefined()
    expect(expanded({ word: 'dont', before: '', after: '' }, all)).toBe("don't")
  })
})

describe('drawn-out words', () => {
  const counts = new Map(
    Object.entries({ so: 9, good: 8, god: 5, cool: 4, really: 3, movie: 2, too: 2, to: 1 }),
  )
  const frequency = (word: string) => counts.get(word) ?? 0

  it.each([
    ['sooooo', 'so'],
    ['goooood', 'good'],
    ['coooool', 'cool'],
    ['reallllly', 'really'],
    ['moooovieee', 'movie'],
    ['tooooo', 'too'],
  ])('%s is %s', (word, short) => {
    expect(shortened(word, frequency)).toBe(short)
  })

  it.each([
    'good',
    'zzz',
    'iii',
    'xxx',
    'mmcccxxxii',
    'aaaah',
    '',
    'a'.repeat(100_000),
    'aaabbb'.repeat(9_999),
  ])('a word is left alone where nothing is drawn out, or no word comes of it', (word) => {
    expect(shortened(word, frequency)).toBeUndefined()
  })
})
