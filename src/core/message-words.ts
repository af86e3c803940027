/** A word of a message with its place: lower case, straight apostrophes, contractions whole ("what's"). */
export interface MessageWord {
  readonly word: string
  /** As it was typed. */
  readonly typed: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ-][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a message in order, for rules on how a question is put; `terms.ts` has those for finding. Linear. */
export function messageWords(text: string): readonly MessageWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: typed, index }) => ({
    word: typed.toLowerCase().replace(/[’ʼ]/g, "'"),
    typed,
    start: index,
    end: index + typed.length,
  }))
}
