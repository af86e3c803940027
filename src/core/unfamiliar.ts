import { messageWords } from './message-words.ts'
import { namesIn } from './names-in.ts'
import type { Lexicon } from './ports.ts'
import { terms } from './terms.ts'

/** How much of a question the documents have no word for: a question on somebody they never name is seldom answered by them. */
export interface Unfamiliar {
  /** Behind the first word and with capitals; a whole name counts as one. */
  readonly names: number
  /** How many words of those stand nowhere in the index. */
  readonly unknownNames: number
  /** Share of the question's terms that stand nowhere in it, 0 to 1. */
  readonly unknownTerms: number
}

export function unfamiliar(question: string, { passagesWith }: Lexicon): Unfamiliar {
  const isUnknown = (term: string) => !passagesWith.has(term)
  const asked = [...new Set(terms(question))]
  const named = namesIn(messageWords(question))
  return {
    names: named.length,
    unknownNames: terms(named.join(' ')).filter(isUnknown).length,
    unknownTerms: asked.filter(isUnknown).length / Math.max(1, asked.length),
  }
}
