import type { Embedder } from '../core/ports.ts'

/**
 * The same embedder, given one piece of indexing work at a time: what a whole document needs, put to the worker at once,
 * could not be called back. Work asked for after the stop rejects with the signal's reason.
 */
export function stoppable(embedder: Embedder, stop: AbortSignal): Embedder {
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(() => {
      stop.throwIfAborted()
      return work()
    })
    last = result.catch(() => {})
    return result
  }

  return {
    model: embedder.model,
    embedQuestion: (text) => embedder.embedQuestion(text),
    embedPassages: (texts) => inTurn(() => embedder.embedPassages(texts)),
    countTokens: (texts) => inTurn(() => embedder.countTokens(texts)),
    close: () => embedder.close(),
  }
}
