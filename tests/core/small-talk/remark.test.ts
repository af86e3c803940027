import { describe, expect, it } from 'vitest'
import { remarkTopic } from '../../../src/core/small-talk/remark.ts'

describe('remarkTopic', () => {
  it.each([
    ['that is all i needed i will come back tomorrow', 'remark'],
    ['i had no idea', 'remark'],
    ['so cool', 'remark'],
    ['not bad at all', 'remark'],
    ['i thank you very much for your kind help', 'thanks'],
    ['sorry about that', 'apology'],
    ['goodbye for now', 'farewell'],
    ['your answers are great', 'praise'],
    ['you never help me', 'remark'],
    ['your answers are useless', 'insult'],
    ['that was a terrible answer', 'complaint'],
    ['that is what i wanted', 'remark'],
    ['i loved the film', 'remark'],
    ['you do not work well', 'remark'],
  ])('takes "%s" for talk: %s', (words, topic) => {
    expect(remarkTopic(words.split(' '))).toBe(topic)
  })

  it.each([
    ['holds a word to look up', 'that was a great soundtrack'],
    ['holds a word to look up', 'thank you letter template'],
    ['speaks of others', 'he is so funny'],
    ['asks', 'is it good'],
    ['asks', 'ok is it good'],
    ['asks', 'did people like it'],
    ['asks', 'what i wanted'],
    ['asks for something', 'i want to know more'],
    ['asks for something', 'i need the answer'],
    ['asks for something', 'i was looking for a film'],
    ['points to what was said before', 'about that'],
    ['points to what was said before', 'i meant the first one'],
    ['is a fragment', 'good time'],
    ['is a fragment', 'work day'],
    ['is a fragment', 'the nice one'],
    ['is a thing alone', 'treasure'],
    ['names a work', 'thank you for your service film'],
    ['tells a fault', 'it does not work'],
    ['breaks off', 'thanks for the'],
  ])('takes for no talk what %s: "%s"', (_, words) => {
    expect(remarkTopic(words.split(' '))).toBeUndefined()
  })
})
