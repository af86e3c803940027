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
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>
  /** May stand between any two words of a phrase. */
  readonly skipped: ReadonlySet<string>
  /** What `_` does not stand for. */
  readonly never: ReadonlySet<string>
  /** A phrase that any other may open with. */
  readonly preface?: string
}

/** A word of a phrase, and what may come after it. */
interface Place<Meaning> {
  /** Undefined for any word. */
  readonly accepts: ReadonlySet<string> | undefined
  readonly following: Set<Place<Meaning>>
  readonly ends: Set<Meaning>
}

/**
 * Reads phrases into Glushkov's automaton: a place for each word, all readings followed at once, so that no phrase can make
 * matching slow. Throws SyntaxError for a line that is no phrase.
 */
export function grammarOf<Meaning extends string>(source: GrammarSource<Meaning>): Grammar<Meaning> {
  const vocabulary = new Set<string>()
  const read = (line: string) => parsed<Meaning>(line, source.classes, vocabulary)
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

/** A stretch of a phrase: the places that it may begin and end with, and whether it may be left out. */
interface Stretch<Meaning> {
  readonly first: readonly Place<Meaning>[]
  readonly last: readonly Place<Meaning>[]
  readonly optional: boolean
  /** Of a single word: the words that may stand there. */
  readonly choice?: ReadonlySet<string>
}

const TOKEN = /[()|?+*]|<[a-z]+>|[^\s()|?+*<>]+/g

function parsed<Meaning>(
  line: string,
  classes: GrammarSource<string>['classes'],
  vocabulary: Set<string>,
): Stretch<Meaning> {
  const tokens = line.match(TOKEN) ?? []
  let at = 0

  function alternatives(): Stretch<Meaning> {
    const found = [sequence()]
    while (tokens[at] === '|') {
      at += 1
      found.push(sequence())
    }
    const [first, ...others] = together(found)
    return others.reduce(
      (either, other) => ({
        first: [...either.first, ...other.first],
        last: [...either.last, ...other.last],
        optional: either.optional || other.optional,
      }),
      first!,
    )
  }

  function sequence(): Stretch<Meaning> {
    const found: Stretch<Meaning>[] = []
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') found.push(repeated(single()))
    return found.length === 0 ? { first: [], last: [], optional: true } : found.reduce(inTurn)
  }

  function single(): Stretch<Meaning> {
    const token = tokens[at]!
    at += 1
    if (token !== '(') return placeOf(token)
    const stretch = alternatives()
    if (tokens[at] !== ')') throw new SyntaxError(`expected a closing bracket in the phrase "${line.trim()}"`)
    at += 1
    return stretch
  }

  function placeOf(token: string): Stretch<Meaning> {
    if (token === '_') return place(undefined)
    if (!token.startsWith('<')) {
      vocabulary.add(token)
      return place(new Set([token]))
    }
    const named = classes[token.slice(1, -1)]
    if (named === undefined)
      throw new SyntaxError(`no class is called ${token} in the phrase "${line.trim()}"`)
    for (const word of named) vocabulary.add(word)
    return place(named)
  }

  function repeated(stretch: Stretch<Meaning>): Stretch<Meaning> {
    const mark = tokens[at] ?? ''
    if (!/^[?+*]$/.test(mark)) return stretch
    at += 1
    if (mark !== '?') follow(stretch, stretch)
    return { first: stretch.first, last: stretch.last, optional: mark !== '+' || stretch.optional }
  }

  const phrase = alternatives()
  if (at < tokens.length || phrase.optional)
    throw new SyntaxError(`expected a phrase of at least one word: "${line.trim()}"`)
  return phrase
}

function place<Meaning>(accepts: ReadonlySet<string> | undefined): Stretch<Meaning> {
  const only: Place<Meaning> = { accepts, following: new Set(), ends: new Set() }
  return {
    first: [only],
    last: [only],
    optional: false,
    ...(accepts === undefined ? {} : { choice: accepts }),
  }
}

/** Alternatives of which those of one word are one place, as a list of words would else be as many. */
function together<Meaning>(alternatives: readonly Stretch<Meaning>[]): readonly Stretch<Meaning>[] {
  const words = alternatives.flatMap(({ choice }) => (choice === undefined ? [] : [...choice]))
  const others = alternatives.filter(({ choice }) => choice === undefined)
  return words.length === 0 ? others : [place(new Set(words)), ...others]
}

function inTurn<Meaning>(one: Stretch<Meaning>, other: Stretch<Meaning>): Stretch<Meaning> {
  follow(one, other)
  return {
    first: one.optional ? [...one.first, ...other.first] : one.first,
    last: other.optional ? [...one.last, ...other.last] : other.last,
    optional: one.optional && other.optional,
  }
}

function follow<Meaning>({ last }: Stretch<Meaning>, { first }: Stretch<Meaning>): void {
  for (const place of last) for (const next of first) place.following.add(next)
}
