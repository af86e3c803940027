import { describe, expect, it } from 'vitest'
import { WordlessQuestionError } from '../../src/core/errors.ts'
import { normaliseQuestion, requireWords } from '../../src/core/question.ts'

describe('normaliseQuestion', () => {
  it.each([
    { name: 'trims and collapses white space', raw: '  who \n\t plays  him? ', question: 'who plays him?' },
    {
      name: 'keeps the lines of a list',
      raw: '- who is it? \r\n\n - where\tis it?\n',
      question: '- who is it?\n- where is it?',
    },
    { name: 'composes characters', raw: 'Amelie\u0301', question: 'Amelié' },
    { name: 'drops control characters', raw: 'who\u0000 pl\u0007ays\u009f him', question: 'who plays him' },
    {
      name: 'keeps joiners, which belong to scripts and emoji',
      raw: 'می\u200cخواهم 👩\u200d🚀',
      question: 'می\u200cخواهم 👩\u200d🚀',
    },
  ])('$name', ({ raw, question }) => {
    expect(normaliseQuestion(raw)).toBe(question)
  })
})

describe('requireWords', () => {
  it.each(['why?', '7', 'где?', '誰'])('takes %s for a question', (question) => {
    expect(requireWords(question)).toBe(question)
  })

  it.each(['', '?!', '👍', '…'])('has nothing to look for in "%s"', (question) => {
    expect(() => requireWords(question)).toThrow(WordlessQuestionError)
  })
})
