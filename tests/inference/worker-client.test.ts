import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sliceOf, span } from '../../src/core/document.ts'
import { InferenceError } from '../../src/core/errors.ts'
import { similarity } from '../../src/core/vector.ts'
import { startInference, type SharedInference } from '../../src/inference/worker-client.ts'

const options = {
  modelsDir: resolve('models'),
  encoder: 'bge-small-en-v1.5',
  reader: 'extractive-reader',
  workerFile: pathToFileURL(resolve('dist/inference/worker.js')),
}
const text =
  'Lexi runs the diner with her cousin. It was photographed by the well-known camerawoman Zoë Ångström-Li, who had never worked in colour.'
const sentences = [span(0, 36), span(37, text.length)]

describe('startInference', () => {
  let inference: SharedInference
  beforeAll(async () => {
    inference = await startInference(options)
  })

  it('gives unit vectors that put a paraphrase nearer than another subject', async () => {
    const [question, ...others] = await inference.embedder.embedPassages([
      'Who shot the film?',
      'The cinematographer was Ann Lee.',
      'Add two eggs and stir.',
    ])
    expect(question).toHaveLength(inference.embedder.model.dimensions)
    expect(similarity(question!, question!)).toBeCloseTo(1, 5)
    expect(similarity(question!, others[0]!)).toBeGreaterThan(similarity(question!, others[1]!))
  })

  it('gives a text the same vector alone and among others', async () => {
    const among = await inference.embedder.embedPassages(['short', text, 'another one'])
    expect(await inference.embedder.embedPassages([text])).toEqual([among[1]])
    expect(await inference.embedder.embedQuestion(text)).toEqual(among[1])
  })

  it('marks the answer in the original characters, whole words only', async () => {
    const [reading] = await inference.reader.read('Who photographed the film?', [
      { context: 'Crew', text, sentences },
    ])
    const [other, best] = reading!.sentences
    expect(best!.margin).toBeGreaterThan(0)
    expect(best!.margin).toBeGreaterThan(other!.margin)
    expect(sliceOf(text, best!.answer)).toContain('Zoë Ångström-Li')
  })

  it('reads nothing for nothing, and stays within the window for the longest question and sentence', async () => {
    expect(await inference.reader.read('why?', [])).toEqual([])
    expect(await inference.embedder.embedPassages([])).toEqual([])
    const long = `${'word '.repeat(3000)}end.`
    const [reading] = await inference.reader.read('東'.repeat(1000), [
      {
        context: 'A heading '.repeat(200),
        text: long,
        sentences: [span(0, 15000), span(15000, long.length)],
      },
    ])
    expect(Number.isFinite(reading!.sentences[0]!.margin)).toBe(true)
    expect(reading!.sentences[1]).toEqual({
      margin: Number.NEGATIVE_INFINITY,
      answer: span(15000, long.length),
    })
  })

  it('answers a question before indexing work that was given earlier is done', async () => {
    const order: string[] = []
    const indexing = inference.embedder
      .embedPassages(Array.from({ length: 40 }, () => text))
      .then(() => order.push('indexing'))
    const question = inference.embedder.embedQuestion('who?').then(() => order.push('question'))
    await Promise.all([indexing, question])
    expect(order).toEqual(['question', 'indexing'])
  })

  it('answers a question before the same work in the background is done', async () => {
    const order: string[] = []
    const passages = Array.from({ length: 10 }, () => ({ context: 'Crew', text, sentences }))
    const background = inference.withPriority('background')
    await Promise.all([
      background.reader.read('Who photographed it?', passages).then(() => order.push('background')),
      background.embedder.embedQuestion('Who?').then(() => order.push('background')),
      inference.reader.read('Who photographed it?', passages).then(() => order.push('question')),
    ])
    expect(order).toEqual(['question', 'background', 'background'])
  })

  it('rejects at once what nobody waits for any more, takes no more of it, and leaves all else alone', async () => {
    const leaving = new AbortController()
    const { embedder, reader } = inference.withPriority('question', leaving.signal)
    const passages = Array.from({ length: 40 }, () => ({ context: 'Crew', text, sentences }))
    const reading = reader.read('Who photographed it?', passages)
    const other = inference.embedder.embedQuestion('who?')
    expect(inference.waiting()).toBe(2)
    leaving.abort(new Error('gone'))
    expect(inference.waiting()).toBe(1)
    await expect(reading).rejects.toThrow('gone')
    await expect(embedder.embedQuestion('who?')).rejects.toThrow('gone')
    expect(await other).toHaveLength(embedder.model.dimensions)
    expect(inference.waiting()).toBe(0)
  })

  // Last, as the native runtime loads only once in a process.
  it('refuses further work once closed, with what to do', async () => {
    await inference.close()
    await expect(inference.embedder.embedQuestion('who?')).rejects.toThrow(InferenceError)
    await expect(inference.embedder.embedQuestion('who?')).rejects.toThrow(/restart the server/)
  })

  it('does not start where a model is missing, before anything is loaded', async () => {
    await expect(startInference({ ...options, reader: 'absent' })).rejects.toThrow(
      /models\/absent\/config\.json/,
    )
  })
})
