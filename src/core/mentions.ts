import type { About } from './about.ts'
import { CALLING } from './people-in.ts'
import { mentionsOf, pronounOfCalling, type KnownPerson } from './known-people.ts'
import { phrasesIn } from './phrases.ts'
import { WHOLE_WORKS } from './question-words.ts'

/** As what something is spoken of: a pronoun of another standing does not mean it. */
type Standing = 'he' | 'she' | 'person' | 'thing' | 'several'

/** Something that a question or sentence speaks of and that a later one may mean. */
export interface Mention {
  readonly text: string
  readonly standing: Standing
  /** Offsets into the text that mentions it. */
  readonly start: number
  readonly end: number
  /** Of a person whom the document knows. */
  readonly person?: KnownPerson
  /** Whether it is one of several works that may be asked about. */
  readonly work?: true
}

/**
 * In order; neither the work as a whole nor pronouns are among them. `text` is one question or sentence; of one longer than
 * any of those, things are looked for at its start only.
 */
export function mentionsIn(text: string, { people, subject, works = [] }: About): readonly Mention[] {
  const titles = worksIn(text, works)
  const named = [
    ...titles,
    ...namedIn(text, people).filter((one) => !titles.some((title) => overlap(one, title))),
  ]
  const others = phrasesIn(text.slice(0, LONGEST)).flatMap((phrase): readonly Mention[] => {
    const { start, end, noun, plural } = phrase
    if (named.some((mention) => overlap(mention, phrase))) return []
    if (isWhole(phrase.text, noun, subject) || EMPTY.test(phrase.text)) return []
    if (/^(?:it|he|she|they|we|you|i)\s/i.test(phrase.text)) return []
    if (start > 0 && isAskedOfWhole(phrase.text, text.slice(0, start))) return []
    const standing = plural ? 'several' : PERSON.test(noun) ? (pronounOfCalling(noun) ?? 'person') : 'thing'
    return [{ text: phrase.text, standing, start, end }]
  })
  return [...named, ...others].toSorted((a, b) => a.start - b.start)
}

/** A title of one word may as well be somebody's name, or no name at all. */
function worksIn(text: string, works: readonly string[]): readonly Mention[] {
  const lower = text.toLowerCase()
  return works.flatMap((work): readonly Mention[] => {
    const start = work.includes(' ') ? wordAt(lower, work.toLowerCase()) : undefined
    if (start === undefined) return []
    const end = start + work.length
    return [{ text: text.slice(start, end), standing: 'thing', start, end, work: true }]
  })
}

function overlap(one: Pick<Mention, 'start' | 'end'>, other: Pick<Mention, 'start' | 'end'>): boolean {
  return one.start < other.end && other.start < one.end
}

/** Characters. Phrases take a tenth of a millisecond for each. */
const LONGEST = 500

/** Whom a text names, by all or one word of a name, the longest first; whatever case a visitor types in. */
export function namedIn(text: string, people: readonly KnownPerson[]): readonly Mention[] {
  const lower = text.toLowerCase()
  const found: Mention[] = []
  const names = people
    .flatMap((person) => mentionsOf(person.name).map((name) => ({ name, person })))
    .filter(({ name }) => name.length >= SHORTEST)
    .toSorted((a, b) => b.name.length - a.name.length)
  for (const { name, person } of names) {
    const start = wordAt(lower, name.toLowerCase())
    if (start === undefined || found.some((other) => other.person === person)) continue
    const end = start + name.length
    if (found.some((other) => other.start < end && start < other.end)) continue
    found.push({
      text: name.length > person.called.length ? person.called : name,
      standing: person.pronoun ?? 'person',
      start,
      end,
      person,
    })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const SHORTEST = 3

function wordAt(text: string, word: string): number | undefined {
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1)) {
    const before = text.charAt(from - 1)
    const after = text.charAt(from + word.length)
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return from
  }
  return undefined
}

function isWhole(phrase: string, noun: string, subject: string | null): boolean {
  if (WHOLE_WORKS.has(noun.split(' ').at(-1)!) && /^(?:the|this|that|your)\s\S+$/i.test(phrase)) return true
  return subject !== null && bare(subject) === bare(phrase)
}

/** "Is the film long?" */
function isAskedOfWhole(phrase: string, before: string): boolean {
  const [, noun = ''] = phrase.toLowerCase().split(/\s+/)
  return WHOLE_WORKS.has(noun) && /^(?:is|was|are|were|does|did|do)\s$/i.test(before)
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/["“”'’]/g, '')
    .replace(/^(?:the|an?)\s/, '')
    .trim()
}

/** Words that stand for nothing in particular. */
const EMPTY =
  /^(?:wh\S*|how|it|its|he|she|him|her|his|they|them|their|theirs?|i|we|you|me|us|my|your|our|this|that|these|those|there|one|ones|any(?:one|body|thing)|some(?:one|body|thing)|every(?:one|body|thing)|no(?:body|thing| one)|people|ok|thanks?|please|lol|the way|years?|times?)$/i

const PERSON = new RegExp(
  `(?:^|\\s)(?:${CALLING}|person|character|villain|narrator|kid|baby|guy|lady|performer|witness|victim|killer|murderer|stranger|visitor|guest|colleague)$`,
)
