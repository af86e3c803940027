import type { Embedder, Reader, Reading } from '../../src/core/ports.ts'
import type { Vector } from '../../src/core/vector.ts'
import type { Inference } from '../../src/inference/worker-client.ts'

/** What the models said, by all that they were asked: it stays true however the code around them changes. */
export type Memory = Map<string, Vector | number | Reading>

/** The same models, asked only what they were not asked before. */
export function remembering(inference: Inference, memory: Memory): Inference {
  return {
    ...inference,
    embedder: rememberingEmbedder(inference.embedder, memory),
    reader: rememberingReader(inference.reader, memory),
  }
}

function rememberingEmbedder(embedder: Embedder, memory: Memory): Embedder {
  return {
    ...embedder,
    embedQuestion: async (text) => {
      const [vector] = await recallEach([text], memory, 'embedQuestion', async () => [
        await embedder.embedQuestion(text),
      ])
      return vector!
    },
    embedPassages: (texts) =>
      recallEach(texts, memory, 'embedPassages', (unknown) => embedder.embedPassages(unknown)),
    countTokens: (texts) =>
      recallEach(texts, memory, 'countTokens', (unknown) => embedder.countTokens(unknown)),
  }
}

function rememberingReader(reader: Reader, memory: Memory): Reader {
  return {
    ...reader,
    read: (question, passages) =>
      recallEach(passages, memory, `read ${question}`, (unknown) => reader.read(question, unknown)),
  }
}

/** An answer for each of the inputs in their order; those not in memory are computed together. */
async function recallEach<In, Out extends Vector | number | Reading>(
  inputs: readonly In[],
  memory: Memory,
  kind: string,
  compute: (unknown: readonly In[]) => Promise<readonly Out[]>,
): Promise<readonly Out[]> {
  const keyOf = (input: In) => JSON.stringify([kind, input])
  const unknown = inputs.filter((input) => !memory.has(keyOf(input)))
  const computed = unknown.length === 0 ? [] : await compute(unknown)
  for (const [at, output] of computed.entries()) memory.set(keyOf(unknown[at]!), output)
  // Only `recallEach` with the same kind writes under these keys.
  return inputs.map((input) => memory.get(keyOf(input)) as Out)
}
