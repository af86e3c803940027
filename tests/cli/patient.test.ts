import { describe, expect, it } from 'vitest'
import { patient, visitors } from '../../src/cli/patient.ts'
import { span } from '../../src/core/document.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'
import { overlapReader } from '../support/overlap-reader.ts'

const passages = ['A choir sang.', 'It rained.', 'It was shot in Lisbon.'].map((text) => ({
  context: '',
  text,
  sentences: [span(0, text.length)],
}))

/** Long enough for all that can go on without waiting. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('work that nobody waits for', () => {
  it('comes to the same as a visitor’s', async () => {
    const models = { embedder: hashingEmbedder(), reader: overlapReader() }
    const { embedder, reader } = patient(models, visitors())
    expect(await reader.read('who sang?', passages)).toEqual(await models.reader.read('who sang?', passages))
    expect(await embedder.embedQuestion('who sang?')).toEqual(
      await models.embedder.embedQuestion('who sang?'),
    )
  })

  it('begins nothing while a visitor is served, and goes on after the last one', async () => {
    const present = visitors()
    const read: string[] = []
    const reader = overlapReader()
    const { reader: waiting } = patient(
      {
        embedder: hashingEmbedder(),
        reader: {
          ...reader,
          read(question, texts) {
            read.push(...texts.map(({ text }) => text))
            return reader.read(question, texts)
          },
        },
      },
      present,
    )
    const leave = [0, 1].map(() => {
      let left = () => {}
      void present.serve(() => new Promise<void>((resolve) => (left = resolve)))
      return () => left()
    })
    const reading = waiting.read('who sang?', passages)
    await settled()
    expect(read).toEqual([])
    leave[0]!()
    await settled()
    expect(read).toEqual([])
    leave[1]!()
    await reading
    expect(read).toEqual(passages.map(({ text }) => text))
  })

  it('makes way for a visitor who comes between two texts', async () => {
    const present = visitors()
    const reader = overlapReader()
    const read: string[] = []
    let leave = () => {}
    const { reader: waiting } = patient(
      {
        embedder: hashingEmbedder(),
        reader: {
          ...reader,
          read(question, texts) {
            read.push(...texts.map(({ text }) => text))
            if (read.length === 1) {
              void present.serve(() => new Promise<void>((resolve) => (leave = resolve)))
            }
            return reader.read(question, texts)
          },
        },
      },
      present,
    )
    const reading = waiting.read('who sang?', passages)
    await settled()
    expect(read).toHaveLength(1)
    leave()
    await reading
    expect(read).toHaveLength(3)
  })

  it('is not held up by a visit that failed', async () => {
    const present = visitors()
    await expect(present.serve(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    await present.gone()
  })
})
