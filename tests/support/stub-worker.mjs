import { setTimeout } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'

// Takes the place of the worker with the models: the same messages, at once, and an end where the text asks for one.
const vector = new Float32Array([1, 0, 0, 0])

function outputOf({ kind, input }) {
  switch (kind) {
    case 'embedQuestion':
      return vector
    case 'embedPassages':
      return input.map(() => vector)
    case 'countTokens':
      return input.map((text) => text.split(' ').length)
    case 'read':
      return input.passages.map(({ sentences }) => ({
        sentences: sentences.map((sentence) => ({ margin: 1, answer: sentence })),
      }))
  }
}

// As long as a fast machine reads a passage.
const READING_MS = 20

parentPort.on('message', async (message) => {
  if (message.kind === 'close') return parentPort.close()
  const text = JSON.stringify(message.input)
  if (text.includes('exit now')) process.exit(7)
  if (text.includes('throw now')) throw new Error('the stub was told to throw')
  // Left waiting for as long as the worker lives.
  if (text.includes('never answer')) return
  if (message.kind === 'read') await setTimeout(READING_MS)
  parentPort.postMessage({ kind: 'result', id: message.id, output: outputOf(message) })
})

parentPort.postMessage({ kind: 'ready', dimensions: vector.length })
