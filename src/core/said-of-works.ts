import type { MessageWord } from './message-words.ts'
import { DEGREES, DETERMINERS, EMPHASIS, isFunctionWord, PREPOSITIONS } from './question-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Of what "it" could mean in an earlier question, by what may be said of it. */
export type Mentioned = 'people' | 'facts' | 'parts'

const MENTIONED: readonly (readonly [kind: Mentioned, heads: ReadonlySet<string>])[] = [
  // Nobody calls these "it".
  [
    'people',
    words(`
      director writer screenwriter scriptwriter author composer producer cinematographer actor actress protagonist
      antagonist villain heroine narrator`),
  ],
  // What is known of a work in a number or a word: nobody directed, wrote or released that. Not its name, which is itself.
  [
    'facts',
    words(`
      budget cost price gross revenue earnings box-office runtime running-time length duration rating certificate genre year
      date cast crew star lead editor`),
  ],
  // What is in a work, and is not directed or screened without the rest of it, though it may be written or win something.
  [
    'parts',
    words(`
      plot story premise beginning ending end finale twist theme moral message tone mood atmosphere pacing acting dialogue
      script screenplay cinematography lighting editing score music soundtrack character hero`),
  ],
]

/** Before such a noun: nothing that it could belong to, as in "the ship price". */
const MODIFIERS = words(`
  film movie film's movie's picture's show's total final original initial estimated reported actual overall exact official
  worldwide domestic global average main lead leading female male production shooting release running box opening age
  background musical closing surprise central`)

/**
 * The kinds of everything that an earlier question mentions besides names, each as "the final budget"; undefined where one
 * of its words may be anything else.
 */
export function mentionedIn(said: readonly MessageWord[]): ReadonlySet<Mentioned> | undefined {
  const kinds = new Set<Mentioned>()
  for (let at = 0; at < said.length; at += 1) {
    if (!isContent(said[at]!)) continue
    const start = at
    while (at + 1 < said.length && isContent(said[at + 1]!)) at += 1
    if (at === start && isVerb(said[start - 1], said[at + 1])) continue
    const phrase = said.slice(start, at + 1).map(({ word }) => word)
    const kind = said[start - 1]?.word === 'the' ? kindOf(phrase) : undefined
    if (kind === undefined) return undefined
    kinds.add(kind)
  }
  return kinds
}

/** "Composed the", but not "music did the", "of music the". */
function isVerb(before: MessageWord | undefined, after: MessageWord | undefined): boolean {
  return (
    DETERMINERS.has(after?.word ?? '') &&
    !DETERMINERS.has(before?.word ?? '') &&
    !PREPOSITIONS.has(before?.word ?? '') &&
    !/^(?:what|which|much|many)$/.test(before?.word ?? '')
  )
}

/** Neither a function word nor said of what was mentioned ("long", "like"), nor a name. */
function isContent({ word, typed }: MessageWord): boolean {
  const joins = isFunctionWord(word) || EMPHASIS.has(word) || DEGREES.has(word) || word === 'like'
  return !joins && !/^(?:\p{Lu}|\p{N})/u.test(typed)
}

function kindOf(phrase: readonly string[]): Mentioned | undefined {
  const modifiers = phrase.slice(0, -1)
  if (!modifiers.every((word) => MODIFIERS.has(word))) return undefined
  const heads = [phrase.at(-1)!, phrase.slice(-2).join('-')]
  return MENTIONED.find(([, known]) => heads.some((head) => known.has(head)))?.[0]
}

/**
 * Whether what a question says of its "it", which stands at a place among its words, is said of works and cannot be said of
 * anything of these kinds: of a budget, nobody asks who wrote it; of an ending somebody may, but not who directed it.
 */
export function isSaidOfWorks(
  asked: readonly MessageWord[],
  at: number,
  kinds: ReadonlySet<Mentioned>,
): boolean {
  const before = asked.slice(0, at).map(({ word }) => word)
  const after = asked.slice(at + 1).map(({ word }) => word)
  // "Who is it", of people.
  if (before.some((word) => word.startsWith('who')) && /^(?:is|was|who's)$/.test(before.at(-1)!)) return false
  if (!kinds.has('facts') && !kinds.has('parts')) return true
  const done = before.at(PREPOSITIONS.has(before.at(-1) ?? '') ? -2 : -1) ?? ''
  const [next = '', second = ''] = after.filter((word) => !EMPHASIS.has(word))
  if ([done, next].some((verb) => DONE_TO_THE_WHOLE.test(verb))) return true
  if (kinds.has('parts')) return false
  const came = next === 'come' && second === 'out'
  const made = next === 'make' && before.includes('much')
  const lasts = after.length === 0 && before.includes('how') && before.includes('long')
  return (
    came ||
    made ||
    lasts ||
    DONE_TO_WORKS.test(done) ||
    [DONE_TO_WORKS, DONE_BY_WORKS].some((verb) => verb.test(next))
  )
}

const DONE_TO_THE_WHOLE = /^(?:direct(?:s|ed|ing)?|premi[eè]red?|screened|star(?:s|red|ring))$/
const DONE_TO_WORKS =
  /^(?:wr[io]te|written|film(?:ed)?|shoot|shot|released?|publish(?:ed)?|nominated|adapted|compose[ds]?|based|about)$/
const DONE_BY_WORKS = /^(?:win|won|earn|gross|air)$/
