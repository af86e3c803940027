import { getGender } from 'gender-detection-from-name'
import { CALLING, few, isOther, isPartOf, NAME, peopleIn, titled, withoutRole } from './people-in.ts'

/** Somebody whom a document names, as far as it tells. */
export interface KnownPerson {
  /** In full, as the text has it. */
  readonly name: string
  /** As the text mostly calls them, in full or by one word of the name. */
  readonly called: string
  /** How the text, or else their given name, would have them spoken of; null where neither tells. */
  readonly pronoun: 'he' | 'she' | null
  /** What they are called beside their name, in lower case: "captain", "mother". */
  readonly callings: readonly string[]
  /** Who plays them, where the text says so beside the name. */
  readonly playedBy: string | null
}

/** `sentences` are all of a text in order; what is named like `subject` is none. */
export function peopleOf(sentences: readonly string[], subject: string | null): readonly KnownPerson[] {
  const prose = sentences.join('\n')
  const signed = peopleIn(prose)
  const names = [...signed.map(({ name }) => name), ...namesOfSomebody(prose)].filter(
    (name, at, all) =>
      all.indexOf(name) === at &&
      !(subject !== null && ` ${subject} `.includes(` ${name} `)) &&
      !all.some((other) => other !== name && isPartOf(name, other)),
  )
  const forms = new Map(names.map((name) => [name, mentionsOf(name)]))
  const calledBy = callingsIn(prose)
  const players = playersIn(prose)
  return names
    .map((name) => ({ name, at: prose.indexOf(name) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => {
      const callings = [...(calledBy.get(name) ?? [])]
      return {
        name,
        called: calledIn(prose, name),
        pronoun: pronounOf(name, callings, sentences, forms),
        callings,
        playedBy:
          signed.find((person) => person.name === name)?.playedBy ??
          names.find((other) => other === players.get(name)) ??
          null,
      }
    })
}

/** Runs of capitals within a sentence whose first word is a given name somewhere. */
function namesOfSomebody(prose: string): readonly string[] {
  const found = new Set<string>()
  for (const { groups, index } of prose.matchAll(SOMEBODY)) {
    const name = withoutRole(groups!['name']!)
    const opensSentence = index === 0 || /[\n.!?…"“”]\s?$/.test(prose.slice(Math.max(0, index - 2), index))
    if (name === undefined || (opensSentence && !name.includes(' '))) continue
    if (getGender(name.split(/[ -]/)[0]!) !== 'unknown' && !isOther(prose, name)) found.add(name)
  }
  return [...found]
}

function callingsIn(prose: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const sign of CALLED) {
    for (const { groups } of prose.matchAll(sign)) {
      const name = withoutRole(groups!['name']!)
      if (name === undefined) continue
      found.set(name, (found.get(name) ?? new Set()).add(groups!['calling']!.toLowerCase()))
    }
  }
  return found
}

/** "Hélène Vautrin (Simone Archambeault)": who plays them, in texts on films. */
function playersIn(prose: string): ReadonlyMap<string, string> {
  const players = new Map<string, string>()
  for (const { groups } of prose.matchAll(IN_BRACKETS)) {
    const name = withoutRole(groups!['name']!)
    if (name !== undefined) players.set(name, groups!['player']!)
  }
  return players
}

function pronounOf(
  name: string,
  callings: readonly string[],
  sentences: readonly string[],
  forms: ReadonlyMap<string, readonly string[]>,
): KnownPerson['pronoun'] {
  const said = callings.map(pronounOfCalling).find((pronoun) => pronoun !== null)
  if (said !== undefined) return said
  const votes = { he: 0, she: 0 }
  const words = forms.get(name)!
  const others = [...forms].flatMap(([other, mentions]) => (other === name ? [] : mentions))
  for (const [at, sentence] of sentences.entries()) {
    const from = words.map((word) => sentence.indexOf(word)).find((index) => index !== -1)
    if (from === undefined) continue
    if (others.some((word) => sentence.includes(word))) continue
    count(sentence.slice(from), votes)
    const next = sentences[at + 1]
    if (next !== undefined && /^(?:He|She|His|Her)\b/.test(next)) count(next.slice(0, OPENING), votes)
  }
  if (votes.he >= 2 * votes.she && votes.he > 0) return 'he'
  if (votes.she >= 2 * votes.he && votes.she > 0) return 'she'
  const given = getGender(name.split(/[ -]/)[0]!)
  return given === 'male' ? 'he' : given === 'female' ? 'she' : null
}

/** Characters: of the next sentence, its subject. */
const OPENING = 4

function count(text: string, votes: { he: number; she: number }): void {
  for (const [word] of text.matchAll(/\b(?:he|him|his|himself|she|her|hers|herself)\b/gi)) {
    votes[/^h(?:e|im|is|imself)$/i.test(word) ? 'he' : 'she'] += 1
  }
}

/** Of a name in full, its last word and its first, the one that stands most often; in full where they stand alike. */
function calledIn(prose: string, name: string): string {
  const forms = mentionsOf(name).map((form) => ({ form, count: prose.split(form).length - 1 }))
  const inFull = forms[0]!.count
  const [most] = forms
    .map(({ form, count }) => ({ form, count: form === name ? count : count - inFull }))
    .toSorted((a, b) => b.count - a.count)
  return most!.form
}

/** A name in full, its last word and its first. */
export function mentionsOf(name: string): readonly string[] {
  const words = name.split(' ')
  return words.length === 1 ? [name] : [...new Set([name, words.at(-1)!, words[0]!])]
}

/** Where a calling tells it. */
export function pronounOfCalling(calling: string): KnownPerson['pronoun'] {
  return GENDERED.get(calling.split(' ').at(-1)!) ?? null
}

const GENDERED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...'husband father son brother uncle nephew widower grandfather boyfriend fiancé man boy actor waiter king prince monk fisherman groundsman hero'
    .split(' ')
    .map((word) => [word, 'he'] as const),
  ...'wife mother daughter sister aunt niece widow grandmother girlfriend fiancée woman girl actress waitress queen princess nun heroine housekeeper'
    .split(' ')
    .map((word) => [word, 'she'] as const),
])

const SOMEBODY = new RegExp(NAME, 'gu')
const CALLED = [
  new RegExp(String.raw`\b(?<calling>${CALLING}|${titled(CALLING)}),? ${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME}, (?:(?:the|an?|his|her|their|its) )?${few(4)}(?<calling>${CALLING})\b`, 'gu'),
]
const IN_BRACKETS = new RegExp(String.raw`${NAME} \((?<player>${NAME.replace('?<name>', '?:')})\)`, 'gu')
