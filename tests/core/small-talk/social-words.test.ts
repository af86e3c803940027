import { describe, expect, it } from 'vitest'
import { socialWords } from '../../../src/core/small-talk/social-words.ts'

const spelled = (message: string) =>
  socialWords(message)
    .map(({ word }) => word)
    .join(' ')

describe('socialWords', () => {
  it.each([
    ['Hello THERE', 'hello there'],
    ['thx u r gr8', 'thanks you are great'],
    ['What’s up? I can’t, won’t and don’t', 'what is up i can not will not and do not'],
    ['gtg ttyl', 'got to go talk to you later'],
    ['heyyyy soooo goood byeee', 'hey so good bye'],
    ['hahahaha ahahah hehehe jajaja lolololol', 'haha haha haha haha haha'],
    ['thnaks, that was awesme and usefull', 'thanks that was awesome and useful'],
    ['hi :D <3 xD o_O ok', 'hi ok'],
    ['10/10, 5 stars', '#/# # stars'],
    ['nice 2 meet u 4 once', 'nice to meet you for once'],
    ['is this gpt 4?', 'is this gpt #'],
    ['good-bye, bye-bye', 'good bye bye bye'],
    ['I’m Ifeoma', 'i am @'],
    ['asdfghjkl', 'asdf'],
  ])('spells %j as %j', (message, words) => {
    expect(spelled(message)).toBe(words)
  })

  it.each(['tanks', 'cello', 'sally', 'funky', 'glass', 'flask', 'property', 'cheeks', 'oscars', 'AAA'])(
    'leaves %s, which is no slip of a word of small talk',
    (word) => {
      expect(spelled(word)).toBe(word.toLowerCase())
    },
  )

  it('keeps the place of what was typed, and says what a mark parts', () => {
    expect(socialWords('hi, what’s up')).toEqual([
      { word: 'hi', start: 0, end: 2, parted: false },
      { word: 'what', start: 4, end: 10, parted: true },
      { word: 'is', start: 4, end: 10, parted: false },
      { word: 'up', start: 11, end: 13, parted: false },
    ])
  })
})
