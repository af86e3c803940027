import { describe, expect, it } from 'vitest'
import { followUpIn } from '../../src/core/follow-up.ts'

describe('followUpIn', () => {
  it.each(['Why?', 'how come', 'and why not?', 'why though?', 'What was the reason for that?', 'How so?'])(
    'hears “%s” ask for the reason',
    (message) => expect(followUpIn(message)).toBe('why'),
  )

  it.each([
    'Tell me more',
    'go on',
    'anything else?',
    'Anything more on that?',
    'can you tell me a bit more about it please',
    'what happens next?',
    'such as?',
    'ok, more details please',
    'and then?',
  ])('hears “%s” ask for more', (message) => expect(followUpIn(message)).toBe('more'))

  it.each(['What do you mean?', 'what does that mean?', 'I don’t get it', 'explain', 'In what sense?'])(
    'hears “%s” ask what is meant',
    (message) => expect(followUpIn(message)).toBe('meaning'),
  )

  it.each([
    'Why did he leave?',
    'Tell me about the music',
    'tell me more about the ending',
    'What does the title mean?',
    'What else did she direct?',
    'more money than the first film?',
    'Who else is in it?',
    'Is there more blood than in the book?',
  ])('takes “%s” for a question of its own', (message) => expect(followUpIn(message)).toBeUndefined())

  it('is linear', () => {
    const began = performance.now()
    followUpIn(`${'and so '.repeat(20_000)}why`)
    followUpIn(`${'then '.repeat(20_000)}`)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
