import { parentPort, workerData } from 'node:worker_threads'
import { loadEncoder } from './encoder.ts'
import { prepareRuntime } from './load-model.ts'
import type { FromWorker, ToWorker, WorkerSettings, WorkRequest } from './protocol.ts'
import { loadReader } from './reader.ts'
import { takeTurns } from './take-turns.ts'

// onnxruntime-node blocks its thread while it computes, so both models live here, away from the one that serves.
const port = parentPort!
const settings: WorkerSettings = workerData
const send = (message: FromWorker) => port.postMessage(message)

prepareRuntime(settings.modelsDir, settings.threads)
const [encoder, reader] = await Promise.all([loadEncoder(settings.encoder), loadReader(settings.reader)])
const turns = takeTurns()

/** What is waiting or under way, by its number, and whether anybody still wants it. */
const underWay = new Map<number, { dropped: boolean }>()

port.on('message', async (message: ToWorker) => {
  if (message.kind === 'close') {
    await turns.finished()
    await Promise.all([encoder.dispose(), reader.dispose()])
    port.close()
    return
  }
  if (message.kind === 'drop') {
    const work = underWay.get(message.id)
    if (work) work.dropped = true
    return
  }
  const work = { dropped: false }
  underWay.set(message.id, work)
  try {
    send({ kind: 'result', id: message.id, output: await carryOut(message, work) })
  } catch (error) {
    send({ kind: 'failed', id: message.id, message: error instanceof Error ? error.message : String(error) })
  } finally {
    underWay.delete(message.id)
  }
})

send({ kind: 'ready', dimensions: encoder.dimensions })

function carryOut(request: WorkRequest, work: { readonly dropped: boolean }): unknown {
  const inTurn = request.priority === 'question' ? turns.urgent : turns.patient
  /** One model run: what is dropped stops before the next. */
  const step = <T>(run: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      if (work.dropped) throw new Error('nobody waits for it any more')
      return run()
    })
  switch (request.kind) {
    case 'embedQuestion':
      return step(() => encoder.embed(request.input))
    case 'embedPassages':
      return Promise.all(request.input.map((text) => step(() => encoder.embed(text))))
    case 'countTokens':
      return step(async () => request.input.map((text) => encoder.countTokens(text)))
    case 'read':
      return Promise.all(
        request.input.passages.map((passage) => step(() => reader.read(request.input.question, passage))),
      )
  }
}
