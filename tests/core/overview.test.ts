import { describe, expect, it } from 'vitest'
import { overviewQuestions } from '../../src/core/overview.ts'

describe('overviewQuestions', () => {
  it.each([
    'What is it about?',
    "so what's this film about exactly",
    'whats the movie about in short?',
    "What's the plot?",
    'plot in a nutshell?',
    'give me a quick summary of the book',
    'What happens in the story?',
    'tell me about the film',
    'Is it any good?',
    'was the movie good',
    'worth watching?',
    'should I see it',
    "who's in it?",
    'cast',
    'Who are the actors in this film?',
    'who stars in it',
  ])('puts %j in particular', (question) => {
    expect(overviewQuestions(question)?.length).toBe(3)
  })

  it.each([
    'What is the song about?',
    'What did critics say about it?',
    'Is the music any good?',
    'Is it good for children?',
    'What happens in the end?',
    'What happens to the dog?',
    'Who plays the mother?',
    'Who is in the last scene?',
    'who stars opposite her',
    'plot twist',
    'cast iron pan',
    'What is the story behind the title?',
    'Tell me about the music',
    'Why is it worth watching?',
    'Is it worth more than the first one?',
    '',
  ])('leaves %j as it is', (question) => {
    expect(overviewQuestions(question)).toBeUndefined()
  })

  it('takes a megabyte in its stride', () => {
    expect(overviewQuestions('so what is it all '.repeat(60_000))).toBeUndefined()
  })
})
