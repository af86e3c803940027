import { follow, parsePhrase, type Place, type Stretch, type WordClasses } from './parse-phrase.ts'

/** Turns of phrase over words, ready to be looked for. */
export interface Grammar<Meaning> {
  /** Every phrase that begins at a word. Linear in the words it reads. */
  matchesAt(words: readonly string[], from: number): readonly PhraseMatch<Meaning>[]
  /** The words that phrases and the classes in them name. */
  readonly vocabulary: ReadonlySet<string>
}

export interface PhraseMatch<Meaning> {
  /** Index of the word behind it. */
  readonly end: number
  readonly meaning: Meaning
}

/** Phrases by what they mean. */
export type Phrases<Meaning extends string> = Partial<Readonly<Record<Meaning, string>>>

export interface GrammarSource<Meaning extends string> {
  /**
   * One phrase a line, further indented where it goes on: "how (are|is) you (doing|getting on)? today*". `(a|b c)` is
   * either, `?` maybe, `+` once or more, `*` any number of times, `_` any word, `<class>` any word of a class.
   */
  readonly phrases: readonly Phrases<Meaning>[]
  readonly classes: WordClasses
  /** May stand between any two words of a phrase. */
  readonly skipped: ReadonlySet<string>
  /** What `_` does not stand for. */
  readonly never: ReadonlySet<string>
  /** A phrase that any other may open with. */
  readonly preface?: string
}

/**
 * Reads phrases into Glushkov's automaton: a place for each word, all readings followed at once, so that no phrase can make
 * matching slow. Throws SyntaxError for a line that is no phrase.
 */
export function grammarOf<Meaning extends string>(source: GrammarSource<Meaning>): Grammar<Meaning> {
  const vocabulary = new Set<string>()
  const read = (line: string) => parsePhrase<Meaning>(line, source.classes, vocabulary)
  const preface = source.preface === undefined ? [] : [read(source.preface)]
  const opening = new Map<string | undefined, Place<Meaning>[]>()
  const open = ({ first }: Stretch<Meaning>) => {
    for (const place of first) {
      for (const word of place.accepts ?? [undefined]) {
        const known = opening.get(word)
        if (known === undefined) opening.set(word, [place])
        else known.push(place)
      }
    }
  }
  preface.forEach(open)
  const lines = source.phrases.flatMap((phrases) => Object.entries(phrases) as [Meaning, string][])
  for (const [meaning, text] of lines) {
    for (const phrase of phrasesIn(text).map(read)) {
      for (const place of phrase.last) place.ends.add(meaning)
      for (const before of preface) follow(before, phrase)
      open(phrase)
    }
  }
  return {
    vocabulary,
    matchesAt(words, from) {
      const found: PhraseMatch<Meaning>[] = []
      let expected = new Set([...(opening.get(words[from]) ?? []), ...(opening.get(undefined) ?? [])])
      for (let at = from; at < words.length && expected.size > 0; at += 1) {
        const word = words[at]!
        const next = new Set(at > from && source.skipped.has(word) ? expected : [])
        const meanings = new Set<Meaning>()
        for (const { accepts, following, ends } of expected) {
          if (accepts === undefined ? source.never.has(word) : !accepts.has(word)) continue
          for (const place of following) next.add(place)
          for (const meaning of ends) meanings.add(meaning)
        }
        for (const meaning of meanings) found.push({ end: at + 1, meaning })
        expected = next
      }
      return found
    },
  }
}

/** One a line; a line that is indented further goes on with the one before. */
function phrasesIn(lines: string): readonly string[] {
  return lines
    .replace(/\n {6,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
