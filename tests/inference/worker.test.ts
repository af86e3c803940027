import { once } from 'node:events'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { span } from '../../src/core/document.ts'
import type { FromWorker, ToWorker, WorkerSettings } from '../../src/inference/protocol.ts'

const TEXT = 'Lexi runs the diner.'
const PASSAGES = Array.from({ length: 30 }, () => ({
  context: '',
  text: TEXT,
  sentences: [span(0, TEXT.length)],
}))

let worker: Worker

beforeAll(async () => {
  const workerData: WorkerSettings = {
    modelsDir: resolve('models'),
    encoder: 'bge-small-en-v1.5',
    reader: 'extractive-reader',
    threads: 1,
  }
  worker = new Worker(pathToFileURL(resolve('dist/inference/worker.js')), { workerData })
  await once(worker, 'message')
})

afterAll(() => worker.terminate())

describe('the worker', () => {
  it('leaves dropped work between two readings, and does what else it has', async () => {
    const answers: FromWorker[] = []
    const answered = new Promise<void>((done) =>
      worker.on('message', (message: FromWorker) => {
        if (answers.push(message) === 2) done()
      }),
    )
    const send = (message: ToWorker) => worker.postMessage(message)
    send({ kind: 'read', id: 1, priority: 'question', input: { question: 'Who?', passages: PASSAGES } })
    send({
      kind: 'read',
      id: 2,
      priority: 'question',
      input: { question: 'Who?', passages: PASSAGES.slice(0, 1) },
    })
    send({ kind: 'drop', id: 1 })
    send({ kind: 'drop', id: 99 })
    await answered
    expect(answers).toMatchObject([
      { kind: 'failed', id: 1 },
      { kind: 'result', id: 2, output: [{ sentences: [{ answer: {} }] }] },
    ])
  })
})
