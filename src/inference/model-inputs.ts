import { Tensor } from '@xenova/transformers'

export const CLS = 101
export const SEP = 102
/** What both models were trained to hold at most, special tokens included. */
export const MAX_TOKENS = 512

/** The three tensors of a BERT model for one text, or for a pair that parts at `secondFrom`. Never padded: 8-bit results depend on padding. */
export function modelInputs(ids: readonly number[], secondFrom = ids.length) {
  const dims = [1, ids.length]
  const tensor = (valueAt: (index: number) => number) =>
    new Tensor(
      'int64',
      BigInt64Array.from(ids, (_, index) => BigInt(valueAt(index))),
      dims,
    )
  return {
    input_ids: tensor((index) => ids[index]!),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor((index) => (index < secondFrom ? 0 : 1)),
  }
}
