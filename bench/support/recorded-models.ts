import type { Embedder, Reader } from '../../src/core/ports.ts'

/** One run of a model, to be done again. */
export type ModelRun = () => Promise<unknown>

export interface RecordedModels {
  readonly embedder: Embedder
  readonly reader: Reader
  /** The runs since it was last called, in order. */
  taken(): readonly ModelRun[]
}

/** The same models, with a note of every run that answering a question asks of them. */
export function recordedModels({ embedder, reader }: { embedder: Embedder; reader: Reader }): RecordedModels {
  let runs: ModelRun[] = []

  function noted<T>(run: () => Promise<T>): Promise<T> {
    runs.push(run)
    return run()
  }

  return {
    embedder: {
      ...embedder,
      embedQuestion: (text) => noted(() => embedder.embedQuestion(text)),
      embedPassages: (texts) => noted(() => embedder.embedPassages(texts)),
    },
    reader: { ...reader, read: (question, passages) => noted(() => reader.read(question, passages)) },
    taken() {
      const taken = runs
      runs = []
      return taken
    },
  }
}
