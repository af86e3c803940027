import { describe, expect, it } from 'vitest'
import { asksForNegation, denies } from '../../src/core/negated.ts'

describe('a question for who, where or when something is not', () => {
  it.each([
    'Who isn’t in the film?',
    "who didn't direct it",
    'Where was it not shot?',
    'When is it never shown?',
    'Who does not like her?',
  ])('is “%s”', (question) => expect(asksForNegation(question)).toBe(true))

  it.each([
    'Who is Lexi?',
    'What didn’t the reviewer like?',
    'Why didn’t he come?',
    'Isn’t it too long?',
    'Where was the scene shot that is not in the book?',
    'Who says that it does not work?',
  ])('is not “%s”', (question) => expect(asksForNegation(question)).toBe(false))
})

describe('denies', () => {
  it.each(['He never came.', 'It wasn’t shot there.', 'Nobody saw it.', 'She refused to sing.'])(
    'is so of “%s”',
    (sentence) => expect(denies(sentence)).toBe(true),
  )
  it.each(['He came.', 'The president went to a different tent.', 'Notable knots.', 'A no-nonsense mother.'])(
    'is not so of “%s”',
    (sentence) => expect(denies(sentence)).toBe(false),
  )
})
