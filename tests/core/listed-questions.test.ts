import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpret } from '../../src/core/interpret.ts'
import { listedQuestions } from '../../src/core/listed-questions.ts'

describe('listed questions', () => {
  it.each<readonly [message: string, ...parts: string[]]>([
    ['1. who directed? 2. where shot? 3. when released?', 'Who directed?', 'Where shot?', 'When released?'],
    ['1) who directed it 2) where was it shot', 'Who directed it?', 'Where was it shot?'],
    ['1.Who directed it? 2.Where was it shot?', 'Who directed it?', 'Where was it shot?'],
    ['(1) who directed it, and (2) where was it shot', 'Who directed it?', 'Where was it shot?'],
    ['a) who wrote it b) how does it end', 'Who wrote it?', 'How does it end?'],
    ['Q1: Who wrote it? Q2: How does it end?', 'Who wrote it?', 'How does it end?'],
    ['Hi, could you tell me: 1) who wrote it 2) how it ends?', 'Who wrote it?', 'How it ends?'],
    ['I have two questions: 1. Who wrote it? 2. When was it shot?', 'Who wrote it?', 'When was it shot?'],
    ['- who directed it\n- where shot\n- when released', 'Who directed it?', 'Where shot?', 'When released?'],
    ['Questions:\n• Who wrote it?\n• Who is in it?', 'Who wrote it?', 'Who is in it?'],
    ['1. budget\n2. main cast', 'Budget?', 'Main cast?'],
    ['Tell me about\n- the budget\n- the cast', 'The budget?', 'The cast?'],
    [
      'who directed it\nwhere was it shot\nwho wrote it',
      'Who directed it?',
      'Where was it shot?',
      'Who wrote it?',
    ],
    ['1. Who is Ada? 2. What does she do?', 'Who is Ada?', 'What does Ada do?'],
    [
      '1. What is the music like? 2. Who composed it? 3. Who wrote the script?',
      'What is the music like? Who composed it?',
      'Who wrote the script?',
    ],
  ])('of %j are each asked', (message, ...parts) => {
    expect(interpret(message).parts).toEqual(parts)
  })

  it.each([
    'Is Movie 2. better?',
    'Who is 1) in the list?',
    'Is Movie 1. better or 2. better?',
    'Which is better: 1. Ada or 2. Tom?',
    'Which question is asked first:\n1. Ada\n2. Tom',
    'Is it a) good or b) bad?',
    'What does rule 1) say about rule 2) in play?',
    'Did he win 2. Bundesliga with 1. FC Red?',
    'Who wrote 3. Akt 4. Akt?',
    'Who said: 2) who goes there 3) who lives',
    'Do we ever find out\nwho set the fire?',
    'What kind of people\ndoes she paint?',
    'What did the critics of the first showing in the capital say about\nhow it ends?',
    'Is it rated PG-13 - or R?',
    'At 1:30 or 2:30?',
  ])('are none in %j', (message) => {
    expect(listedQuestions(message)).toBeUndefined()
    expect(interpret(message).parts).toEqual([message])
  })

  it('are asked four at most, and none is lost', () => {
    const parts = interpret('1. who? 2. what is it? 3. who is it? 4. who wrote it? 5. who made it?').parts
    expect(parts.length).toBeLessThanOrEqual(4)
    const many = interpret('1. what is it? 2. who is in it? 3. who wrote it? 4. who shot it? 5. who cut it?')
    expect(many.parts).toEqual(['What is it?', 'Who is in it?', 'Who wrote it?', 'Who shot it? who cut it?'])
  })

  it('are found in any text without throwing, and none of them is blank', () => {
    const piece = fc.constantFrom(
      '1.',
      '2)',
      '2.',
      'a)',
      'b)',
      '(1)',
      '- ',
      '\n',
      '\n• ',
      'who wrote it',
      'x',
      '?',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        for (const item of listedQuestions(pieces.join(' ')) ?? []) expect(item).toMatch(/\p{L}/u)
      }),
    )
  })

  it.each(['1. ', '1) a ', '\n- a', '\n', ' and', '(((', 'q1: who is 2. '])(
    'takes %j a million characters long',
    (piece) => {
      expect(() => listedQuestions(piece.repeat(1e6 / piece.length))).not.toThrow()
    },
  )
})
