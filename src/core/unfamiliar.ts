import { messageWords } from './message-words.ts'
import { namesIn } from './names-in.ts'
import type { Lexicon } from './ports.ts'
import { terms } from './terms.ts'

/** How much of a question the documents have no word for: a question on somebody they never name is seldom answered by them. */
export interface Unfamiliar {
  /** Words of names, behind the first word and with capitals. */
  readonly names: number
  /** How many of those stand nowhere in the index. */
  readonly unknownNames: number
  /** Share of the question's terms that stand nowhere in it, 0 to 1. */
  readonly unknownTerms: number
}

export function unfamiliar(question: string, { passagesWith }: Lexicon): Unfamiliar {
  const isUnknown = (term: string) => !passagesWith.has(term)
  const asked = [...new Set(terms(question))]
  const named = terms(namesIn(messageWords(question)).join(' '))
  return {
    names: named.length,
    unknownNames: named.filter(isUnknown).length,
    unknownTerms: asked.filter(isUnknown).length / Math.max(1, asked.length),
  }
}
