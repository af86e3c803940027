import { socialWords, type SocialWord } from './social-words.ts'

/** A stretch of a message between marks that end sentences, pictures included. */
export interface SocialSentence {
  /** At least one. */
  readonly words: readonly SocialWord[]
  /** Whether a question mark closes it. */
  readonly asks: boolean
}

/** The sentences of a message as the rules on small talk read them; none where it holds no words. Linear. */
export function socialSentences(message: string): readonly SocialSentence[] {
  const words = socialWords(message)
  const sentences: SocialSentence[] = []
  let from = 0
  for (const [at, { end }] of words.entries()) {
    const gap = message.slice(end, words[at + 1]?.start ?? message.length)
    if (at + 1 < words.length && !ENDS.test(gap)) continue
    sentences.push({ words: words.slice(from, at + 1), asks: /[?？]/.test(gap) })
    from = at + 1
  }
  return sentences
}

const ENDS = /[.!?？！。…;\n]|\p{Extended_Pictographic}/u
