import type { Document } from './document.ts'
import { messageWords } from './message-words.ts'
import { splitSentences } from './sentences.ts'
import { terms } from './terms.ts'

/** How a document writes a word within its sentences, where a capital means something; in headings it may mean nothing. */
export interface UsualCase {
  /** With a capital more often than without, as names are. */
  isName(word: string): boolean
  /** Without a capital at least once, in this form or another of its stem. */
  isCommon(word: string): boolean
}

export function usualCase({ text, sections }: Pick<Document, 'text' | 'sections'>): UsualCase {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const smallStems = new Set<string>()
  const sentences = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ span }) => splitSentences(text, span).map(({ start, end }) => text.slice(start, end))),
  )
  for (const sentence of sentences) {
    for (const { word, typed } of messageWords(sentence).slice(1)) {
      const plain = withoutPossessive(word)
      if (/^\p{Lu}/u.test(typed)) capital.set(plain, (capital.get(plain) ?? 0) + 1)
      else {
        small.set(plain, (small.get(plain) ?? 0) + 1)
        for (const stem of terms(plain)) smallStems.add(stem)
      }
    }
  }
  return {
    isName(word) {
      const plain = withoutPossessive(word.toLowerCase())
      return (capital.get(plain) ?? 0) > (small.get(plain) ?? 0)
    },
    isCommon(word) {
      const plain = withoutPossessive(word.toLowerCase())
      return small.has(plain) || terms(plain).some((stem) => smallStems.has(stem))
    },
  }
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/, '')
}
