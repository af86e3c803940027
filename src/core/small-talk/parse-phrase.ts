/** Words by the class that phrases name: `<class>`. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>

/** A word of a phrase, and what may come after it. */
export interface Place<Meaning> {
  /** Undefined for any word. */
  readonly accepts: ReadonlySet<string> | undefined
  readonly following: Set<Place<Meaning>>
  readonly ends: Set<Meaning>
}

/** A stretch of a phrase: the places that it may begin and end with, and whether it may be left out. */
export interface Stretch<Meaning> {
  readonly first: readonly Place<Meaning>[]
  readonly last: readonly Place<Meaning>[]
  readonly optional: boolean
  /** Of a single word: the words that may stand there. */
  readonly choice?: ReadonlySet<string>
}

const TOKEN = /[()|?+*]|<[a-z]+>|[^\s()|?+*<>]+/g

/**
 * Reads a phrase, in the signs that `GrammarSource` tells, into places; names its words in `vocabulary`. Throws SyntaxError for
 * a line that is none.
 */
export function parsePhrase<Meaning>(
  line: string,
  classes: WordClasses,
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

/** Lets one stretch come behind another. */
export function follow<Meaning>({ last }: Stretch<Meaning>, { first }: Stretch<Meaning>): void {
  for (const place of last) for (const next of first) place.following.add(next)
}
