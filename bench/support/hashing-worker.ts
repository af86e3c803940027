import { parentPort } from 'node:worker_threads'
import type { FromWorker, ToWorker, WorkRequest } from '../../src/inference/protocol.ts'
import { hashingEmbedder } from '../../tests/support/hashing-embedder.ts'
import { overlapReader } from '../../tests/support/overlap-reader.ts'

// Takes the place of the worker with the models.
const port = parentPort!
const embedder = hashingEmbedder()
const reader = overlapReader()
const send = (message: FromWorker) => port.postMessage(message)

port.on('message', async (message: ToWorker) => {
  if (message.kind === 'close') return port.close()
  if (message.kind !== 'drop') send({ kind: 'result', id: message.id, output: await outputOf(message) })
})

send({ kind: 'ready', dimensions: embedder.model.dimensions })

function outputOf(work: WorkRequest): Promise<unknown> {
  switch (work.kind) {
    case 'embedQuestion':
      return embedder.embedQuestion(work.input)
    case 'embedPassages':
      return embedder.embedPassages(work.input)
    case 'countTokens':
      return embedder.countTokens(work.input)
    case 'read':
      return reader.read(work.input.question, work.input.passages)
  }
}
