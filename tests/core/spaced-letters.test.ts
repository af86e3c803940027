import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { withLettersJoined } from '../../src/core/spaced-letters.ts'
import type { Vocabulary } from '../../src/core/vocabulary.ts'
import { vocabularyOfFile } from '../support/vocabulary-of.ts'

let vocabulary: Vocabulary

beforeAll(async () => {
  vocabulary = await vocabularyOfFile('corpus/red-rocket.txt')
})

const apart = (text: string) => Array.from(text.replace(/ /g, '')).join(' ')

describe('letters typed apart', () => {
  it.each([
    'who directed it',
    'who plays Mikey Saber',
    'what is the film about',
    'when was it released',
    'where was it shot',
    'is it any good',
    'how does it end',
    'who composed the music',
    'did it win an award',
  ])('are read as %j', (text) => {
    expect(withLettersJoined(apart(text), vocabulary)).toBe(text)
    expect(withLettersJoined(`ok, ${apart(text)}?`, vocabulary)).toBe(`ok, ${text}?`)
  })

  it.each([
    'a b c d e f g',
    'A B C D',
    'U S A',
    'x y z q w k v j',
    'q w r t p s d f g h',
    'I a m',
    'is it rated r or x',
    'R 2 D 2 C 3 P O',
    'Plan B, C, D, E, F, G',
    'к т о э т о',
  ])('stay in %j', (message) => {
    expect(withLettersJoined(message, vocabulary)).toBe(message)
  })

  it('are never lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:[a-z] ){0,40}[a-z]?$/), (message) => {
        const joined = withLettersJoined(message, vocabulary)
        expect(joined.replaceAll(' ', '')).toBe(message.replaceAll(' ', ''))
      }),
    )
  })

  it.each(['a ', 'a b', ' a', 'a a a a a a! '])(
    'in %j a million characters long are gone through',
    (piece) => {
      expect(withLettersJoined(piece.repeat(1e6 / piece.length), vocabulary)).toContain('a')
    },
  )
})
