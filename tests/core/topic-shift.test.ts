import { describe, expect, it } from 'vitest'
import { shiftIn } from '../../src/core/topic-shift.ts'

describe('shiftIn', () => {
  it.each([
    ['Another question: who wrote it?', 'who wrote it?'],
    ['ok, something else - where was it shot?', 'where was it shot?'],
    ['Moving on, who composed the music?', 'who composed the music?'],
    ['back to the film, who directed it?', 'who directed it?'],
  ])('hears in “%s” that nothing said before counts', (message, question) =>
    expect(shiftIn(message)).toEqual({ kind: 'away', question }),
  )

  it.each([
    ['Back to the baker: how old is he?', 'the baker', 'how old is he?'],
    ['ok,  back   to the\tbaker again, how old is he?', 'the baker', 'how old is he?'],
    ['as for Lil, what does she want?', 'Lil', 'what does she want?'],
    ['Lil, how old is she?', 'Lil', 'how old is she?'],
    ['Captain Moll, who plays her?', 'Captain Moll', 'who plays her?'],
    ['His shop, what is it called?', 'His shop', 'what is it called?'],
    ['And the treasurer, how old is she?', 'the treasurer', 'how old is she?'],
    ['What was her name, the widow?', 'the widow', 'What was her name?'],
  ])('hears in “%s” what it goes over to', (message, topic, question) =>
    expect(shiftIn(message)).toEqual({ kind: 'to', topic, question }),
  )

  it.each([
    'Another question is why he left',
    'Who moves on?',
    'What is the way back to the harbour, and who knows it?',
    'The baker, the widow and the captain?',
    'In the end, does he leave her?',
    'After the trial, what does he do?',
    'Once Falk leaves, what does she do?',
    'If she leaves, does he follow her?',
    'That night, what did he see?',
    'The next day, does he leave?',
    'Is Falk a hero, or is he a villain?',
    'Actually, who plays him?',
    'Yes, but why does he leave?',
    'about that: who plays him?',
    'Who is in it, the widow or the captain?',
    'back to',
  ])('takes “%s” for no shift', (message) => expect(shiftIn(message)).toBeUndefined())

  it.each([' ', '\t', 'a ', 'a, ', 'and ', 'the a, ', ': ', '- ', ', the '])(
    'is linear in “%s” over and over',
    (text) => {
      const began = performance.now()
      for (const before of ['', 'back to ', 'about a', 'the ', 'who is she, the '])
        shiftIn(`${before}${text.repeat(20_000)}x`)
      expect(performance.now() - began).toBeLessThan(2_000)
    },
  )
})
