import { parentPort, workerData } from 'node:worker_threads'
import { loadEncoder, type Encoder } from './encoder.ts'
import { prepareRuntime } from './load-model.ts'
import type { FromWorker, ToWorker, WorkerSettings, WorkRequest } from './protocol.ts'
import { loadReader, type PassageReader } from './reader.ts'
import { takeTurns } from './take-turns.ts'

// onnxruntime-node blocks its thread while it computes, so both models live here, away from the one that serves.
const port = parentPort!
const settings: WorkerSettings = workerData
const send = (message: FromWorker) => port.postMessage(message)

prepareRuntime(settings.modelsDir, settings.threads)
const [encoder, reader] = await Promise.all([loadEncoder(settings.encoder), loadReader(settings.reader)])
const turns = takeTurns()

port.on('message', async (message: ToWorker) => {
  if (message.kind === 'close') {
    await turns.finished()
    await Promise.all([encoder.dispose(), reader.dispose()])
    port.close()
    return
  }
  try {
    send({ kind: 'result', id: message.id, output: await carryOut(message, encoder, reader) })
  } catch (error) {
    send({ kind: 'failed', id: message.id, message: error instanceof Error ? error.message : String(error) })
  }
})

send({ kind: 'ready', dimensions: encoder.dimensions })

function carryOut(work: WorkRequest, encoder: Encoder, reader: PassageReader): unknown {
  switch (work.kind) {
    case 'embedQuestion':
      return turns.urgent(() => encoder.embed(work.input))
    case 'embedPassages':
      return Promise.all(work.input.map((text) => turns.patient(() => encoder.embed(text))))
    case 'countTokens':
      return turns.patient(async () => work.input.map((text) => encoder.countTokens(text)))
    case 'read':
      return Promise.all(
        work.input.passages.map((passage) => turns.urgent(() => reader.read(work.input.question, passage))),
      )
  }
}
