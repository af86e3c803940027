import { describe, expect, it } from 'vitest'
import { clocked, stageClock } from '../../src/operating/stage-clock.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'
import { overlapReader } from '../support/overlap-reader.ts'

/** A clock that a test sets forward by hand. */
function handSet() {
  let now = 0
  return { now: () => now, pass: (ms: number) => void (now += ms) }
}

describe('the clock of a question', () => {
  it('gives every moment to one stage: before the first vector, for it, until the first reading, reading, after it', async () => {
    const time = handSet()
    const clock = stageClock(time.now)
    const embedder = hashingEmbedder()
    const models = clocked(
      {
        embedder: {
          ...embedder,
          embedQuestion: async (text) => (time.pass(10), embedder.embedQuestion(text)),
        },
        reader: { ...overlapReader(), read: async () => (time.pass(100), []) },
      },
      clock,
    )
    time.pass(1)
    await models.embedder.embedQuestion('who?')
    time.pass(2)
    await models.reader.read('who?', [])
    time.pass(3)
    expect(clock.times()).toEqual({ understand: 1, embed: 10, retrieve: 2, read: 100, choose: 3 })
    // Another part of the message.
    await models.embedder.embedQuestion('where?')
    time.pass(5)
    expect(clock.times()).toEqual({ understand: 1, embed: 20, retrieve: 7, read: 100, choose: 3 })
  })

  it('counts readings that go on at once no more than once, until the last is done', async () => {
    const time = handSet()
    const clock = stageClock(time.now)
    const ends: (() => void)[] = []
    const { reader } = clocked(
      {
        embedder: hashingEmbedder(),
        reader: { ...overlapReader(), read: () => new Promise((resolve) => ends.push(() => resolve([]))) },
      },
      clock,
    )
    const readings = [reader.read('who?', []), reader.read('what?', [])]
    time.pass(10)
    ends[0]!()
    await readings[0]
    time.pass(10)
    ends[1]!()
    await readings[1]
    time.pass(1)
    expect(clock.times()).toEqual({ understand: 0, read: 20, choose: 1 })
  })

  it('knows of no other stage where no model was asked', () => {
    const time = handSet()
    const clock = stageClock(time.now)
    time.pass(4)
    expect(clock.times()).toEqual({ understand: 4 })
  })

  it('goes on where a model fails', async () => {
    const time = handSet()
    const clock = stageClock(time.now)
    const { reader } = clocked(
      {
        embedder: hashingEmbedder(),
        reader: { ...overlapReader(), read: () => Promise.reject(new Error('gone')) },
      },
      clock,
    )
    await expect(reader.read('who?', [])).rejects.toThrow('gone')
    time.pass(2)
    expect(clock.times()).toEqual({ understand: 0, read: 0, choose: 2 })
  })
})
