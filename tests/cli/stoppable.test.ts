import { describe, expect, it } from 'vitest'
import { stoppable } from '../../src/cli/stoppable.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'

const plain = hashingEmbedder()

describe('stoppable', () => {
  it('embeds and counts as before', async () => {
    const embedder = stoppable(plain, new AbortController().signal)
    const texts = ['one text', 'another']
    const [passages, counts, question] = await Promise.all([
      embedder.embedPassages(texts),
      embedder.countTokens(texts),
      embedder.embedQuestion('one text'),
    ])
    expect(passages).toEqual(await plain.embedPassages(texts))
    expect(counts).toEqual([2, 1])
    expect(question).toEqual(passages[0])
  })

  it('finishes the piece under way at a stop and begins no other', async () => {
    const controller = new AbortController()
    const begun: string[] = []
    const embedder = stoppable(
      {
        ...plain,
        embedPassages(texts) {
          begun.push(...texts)
          if (texts.includes('second')) controller.abort(new Error('stopped'))
          return plain.embedPassages(texts)
        },
      },
      controller.signal,
    )
    const results = await Promise.allSettled(
      ['first', 'second', 'third', 'fourth'].map((text) => embedder.embedPassages([text])),
    )
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
    expect(begun).toEqual(['first', 'second'])
  })

  it('goes on after a piece that failed', async () => {
    const embedder = stoppable(
      {
        ...plain,
        embedPassages: (texts) =>
          texts.includes('bad') ? Promise.reject(new Error('a bad text')) : plain.embedPassages(texts),
      },
      new AbortController().signal,
    )
    const [bad, good] = await Promise.allSettled([
      embedder.embedPassages(['bad']),
      embedder.embedPassages(['good']),
    ])
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
  })
})
