import { areNearKeys } from '../../src/core/keyboard.ts'

/** Uniform in [0, 1). */
export type Random = () => number

/** Shorter words are left as they are: a letter fewer often makes another word of them. */
const SHORTEST = 4
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The question with one slip in one of its words: a letter left out, typed twice, swapped with the next, or hit beside its
 * key, each as likely. The same where no word has four letters.
 */
export function misspelt(question: string, random: Random): string {
  const words = Array.from(question.matchAll(/[a-z]+/gi)).filter(([word]) => word.length >= SHORTEST)
  const chosen = words[Math.floor(random() * words.length)]
  if (!chosen) return question
  const { 0: word, index } = chosen
  return question.slice(0, index) + slip(word, random) + question.slice(index + word.length)
}

function slip(word: string, random: Random): string {
  const at = Math.floor(random() * word.length)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after
    case 1:
      return before + letter + letter + after
    case 2:
      return before + after.slice(0, 1) + letter + after.slice(1)
    default: {
      const keys = Array.from(LETTERS).filter((key) => areNearKeys(key, letter.toLowerCase()))
      return before + keys[Math.floor(random() * keys.length)] + after
    }
  }
}
