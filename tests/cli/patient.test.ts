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
    const { read, models } = notingModels()
    const { reader: waiting } = patient(models, present)
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
    let leave = () => {}
    const { read, models } = notingModels((first) => {
      if (first) void present.serve(() => new Promise<void>((resolve) => (leave = resolve)))
    })
    const { reader: waiting } = patient(models, present)
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

/** Models that note each text they read; `onRead` is told whether it is the first. */
function notingModels(onRead: (first: boolean) => void = () => {}) {
  const read: string[] = []
  const reader = overlapReader()
  const noting: typeof reader = {
    ...reader,
    read(question, texts) {
      read.push(...texts.map(({ text }) => text))
      onRead(read.length === 1)
      return reader.read(question, texts)
    },
  }
  return { read, models: { embedder: hashingEmbedder(), reader: noting } }
}
