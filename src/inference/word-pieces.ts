import type { PreTrainedTokenizer } from '@xenova/transformers'

/** One word piece and the characters of the text it stands for; a word's pieces all carry the whole word's offsets. */
export interface WordPiece {
  readonly id: number
  /** UTF-16 code units, end-exclusive. */
  readonly start: number
  readonly end: number
}

export type SplitIntoPieces = (text: string) => readonly WordPiece[]

// BERT's own rule: white space parts words; every punctuation mark, ASCII symbol and Han character is a word of its own.
const HAN = '\\u{4e00}-\\u{9fff}\\u{3400}-\\u{4dbf}\\u{20000}-\\u{2fa1f}\\u{f900}-\\u{faff}'
const ALONE = `\\p{P}$+<=>^\`|~${HAN}`
const WORD = new RegExp(`[${ALONE}]|[^\\s${ALONE}]+`, 'gu')
const CACHED_WORDS = 50_000

/**
 * Word pieces with exact offsets, which transformers.js does not give: each word is tokenised alone. Markers such as
 * `[SEP]` in a text are split like any other punctuation, so no text can forge one. Devlin et al. 2019, WordPiece.
 */
export function pieceSplitter(tokenizer: PreTrainedTokenizer): SplitIntoPieces {
  const idsByWord = new Map<string, readonly number[]>()

  function idsOf(word: string): readonly number[] {
    const known = idsByWord.get(word)
    if (known) return known
    const ids: readonly number[] = tokenizer.encode(word, null, { add_special_tokens: false })
    if (idsByWord.size >= CACHED_WORDS) idsByWord.clear()
    idsByWord.set(word, ids)
    return ids
  }

  return (text) =>
    Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) =>
      idsOf(word).map((id) => ({ id, start: index, end: index + word.length })),
    )
}
