import { AutoModel } from '@xenova/transformers'
import type { Vector } from '../core/vector.ts'
import { loadTokenizer } from './load-model.ts'
import { CLS, MAX_TOKENS, modelInputs, SEP } from './model-inputs.ts'
import { pieceSplitter } from './word-pieces.ts'

export interface Encoder {
  readonly dimensions: number
  /** CLS-pooled unit vector of one text, which is cut after 510 word pieces. */
  embed(text: string): Promise<Vector>
  countTokens(text: string): number
  dispose(): Promise<unknown>
}

/** A BERT sentence encoder, e.g. bge-small-en-v1.5 (Xiao et al. 2023, C-Pack). */
export async function loadEncoder(name: string): Promise<Encoder> {
  const [tokenizer, model] = await Promise.all([
    loadTokenizer(name),
    AutoModel.from_pretrained(name, { local_files_only: true, quantized: true }),
  ])
  const pieces = pieceSplitter(tokenizer)

  async function embed(text: string): Promise<Vector> {
    const ids = pieces(text).map((piece) => piece.id)
    const { last_hidden_state: hidden } = await model(
      modelInputs([CLS, ...ids.slice(0, MAX_TOKENS - 2), SEP]),
    )
    return unit(hidden.data.slice(0, hidden.dims[2]))
  }

  return {
    dimensions: (await embed('')).length,
    embed,
    countTokens: (text) => pieces(text).length,
    dispose: () => model.dispose(),
  }
}

function unit(values: Float32Array): Vector {
  const norm = Math.hypot(...values)
  return values.map((value) => value / norm)
}
