import nlp from 'compromise/three'

/** A noun with what belongs to it: "the two brothers". */
export interface Phrase {
  readonly text: string
  /** Its noun, in lower case: "brothers". */
  readonly noun: string
  readonly plural: boolean
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
}

/** The noun phrases of a question or sentence in order, without those that are pronouns or hang on another by a preposition. */
export function phrasesIn(text: string): readonly Phrase[] {
  const found: readonly NounJson[] = nlp(text).nouns().json({ offset: true })
  return found.flatMap(({ text: phrase, noun, offset }) => {
    const start = offset.start
    const whole = phrase.replace(/(?<![^\p{L}\p{N}"”’'])[^\p{L}\p{N}"”’']+$/u, '').trim()
    const own = whole.split(HANGS_ON)[0]!
    if (own === '' || text.slice(start, start + own.length) !== own) return []
    return [
      { text: own, noun: noun.root.toLowerCase(), plural: noun.isPlural, start, end: start + own.length },
    ]
  })
}

/** Whether anything in it is a verb. */
export function hasVerb(text: string): boolean {
  return nlp(text).verbs().found
}

const HANGS_ON = /(?<!\s)\s+(?:in|of|at|on|by|from|with|for|to|about|who|which|that)\s+/

interface NounJson {
  readonly text: string
  readonly noun: { readonly root: string; readonly isPlural: boolean }
  readonly offset: { readonly start: number; readonly length: number }
}
