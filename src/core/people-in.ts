import { STOP_WORDS } from './stop-words.ts'

/** Whom a text treats as a person, by how it speaks of them, in the order in which it first does. */
export interface Person {
  /** As the text writes it in full: "Ilse Brandt". */
  readonly name: string
  /** Who plays them, where the text says so beside the name. */
  readonly playedBy?: string
}

/** By surface signs alone; a name without one is none, and neither is one that also stands behind "the". Linear. */
export function peopleIn(text: string): readonly Person[] {
  const found = new Map<string, number>()
  for (const sign of SIGNS) {
    for (const match of text.matchAll(sign)) {
      const name = withoutRole(match.groups!['name']!)
      if (name !== undefined && !isOther(text, name)) {
        found.set(name, Math.min(match.index, found.get(name) ?? match.index))
      }
    }
  }
  const players = playersIn(text)
  return [...found]
    .toSorted((a, b) => a[1] - b[1])
    .map(([name]) => name)
    .filter((name, _, names) => !names.some((other) => other !== name && isPartOf(name, other)))
    .map((name) => {
      const playedBy = players.get(name)
      return playedBy === undefined ? { name } : { name, playedBy }
    })
}

/** Who did, by the verb, what the whole text is about: "directed by Ilse Brandt". Only where it names one alone. */
export function makersIn(text: string): readonly { readonly verb: string; readonly name: string }[] {
  const by = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(MADE_BY)) {
    const name = withoutRole(groups!['name']!)
    if (name === undefined) continue
    const verb = PAST[groups!['verb']!.toLowerCase()] ?? groups!['verb']!.toLowerCase()
    by.set(verb, (by.get(verb) ?? new Set()).add(name))
  }
  return [...by].flatMap(([verb, names]) => {
    const [name, ...others] = names
    return name !== undefined && others.length === 0 ? [{ verb, name }] : []
  })
}

const PAST: Readonly<Record<string, string>> = { written: 'wrote' }

const WORD = String.raw`\p{Lu}['’]?[\p{L}\p{M}]{1,30}(?:[-'’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]{1,30}){0,2}`
export const NAME = String.raw`(?<name>(?<![\p{L}\p{N}'’-])${WORD}(?: (?:(?:de|da|del|della|di|du|la|le|van|von|der|den|bin|al) ){0,2}(?:${WORD}|\p{Lu}\.)){0,3})`
/** "Portland, Oregon, who": the second says where the first is. */
const NOT_IN_A_ROW = String.raw`(?<!\p{Lu}[\p{L}\p{M}'’-]{1,30}, )`
/** Up to so many words in small letters, as between "by" and a name. */
export const few = (most: number) => String.raw`(?:[\p{Ll}\p{M}'’-]{1,20} ){0,${most}}`

const KIN =
  'wife|husband|mother|father|son|daughter|brother|sister|aunt|uncle|cousin|nephew|niece|widow|widower|grandmother|grandfather|girlfriend|boyfriend|fiancée?|friend|neighbour|neighbor|boss|lover|child'
/** What people are called by what they do or whose they are. */
export const CALLING = `${KIN}|man|woman|boy|girl|actor|actress|director|filmmaker|screenwriter|writer|author|poet|novelist|journalist|critic|composer|musician|singer|pianist|violinist|painter|sculptor|artist|photographer|cinematographer|editor|producer|designer|architect|engineer|inventor|scientist|physicist|chemist|doctor|surgeon|nurse|teacher|professor|student|lawyer|judge|prosecutor|detective|inspector|officer|soldier|captain|sailor|pilot|priest|monk|nun|farmer|baker|cook|chef|clerk|secretary|treasurer|manager|coach|trainer|goalkeeper|footballer|player|boxer|winger|driver|mechanic|groundsman|fisherman|waiter|waitress|cleaner|housekeeper|king|queen|prince|princess|president|minister|mayor|founder|owner|leader|hero|heroine|protagonist|antihero|star`
const AGENT =
  'played|portrayed|voiced|directed|written|composed|penned|edited|photographed|shot|painted|narrated|hosted|founded|invented|designed|sung|authored|scored|choreographed|adapted'

const sign = (pattern: string) => new RegExp(pattern, 'gu')
/** As words open a sentence. */
export const titled = (list: string) => list.replace(/(?<=^|\|)\p{Ll}/gu, (first) => first.toUpperCase())

const SIGNS = [
  sign(String.raw`\b(?:${AGENT}) ${few(5)}by ${few(5)}${NAME}`),
  sign(
    String.raw`${NOT_IN_A_ROW}${NAME}, (?:(?:the|an?|his|her|their|its|${WORD}['’]s) )?${few(4)}(?:${CALLING})\b`,
  ),
  sign(
    String.raw`${NOT_IN_A_ROW}${NAME}, (?:who\b|aged\b|${few(1)}(?:played|portrayed|voiced) ${few(5)}by\b)`,
  ),
  sign(String.raw`${NAME}['’]s ${few(1)}(?:${KIN})\b`),
  sign(String.raw`\b(?:${CALLING}),? ${NAME}`),
  sign(String.raw`(?<![\p{L}\p{N}] )\b(?:${titled(CALLING)}) ${NAME}`),
  sign(
    String.raw`\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Dona|Don|Judge|Captain|Inspector|Detective|Professor)\.? ${NAME}`,
  ),
]

const PLAYED_BY = new RegExp(
  String.raw`${NAME},? (?:played|portrayed|voiced) ${few(5)}by (?<player>${NAME.replace('?<name>', '?:')})`,
  'gu',
)
const MADE_BY = new RegExp(
  String.raw`\b(?<verb>[Dd]irected|[Ww]ritten|[Ff]ounded|[Dd]esigned|[Ii]nvented|[Pp]roduced|[Pp]hotographed) ${few(2)}by ${few(5)}${NAME}`,
  'gu',
)

function playersIn(text: string): ReadonlyMap<string, string> {
  const players = new Map<string, string>()
  for (const { groups } of text.matchAll(PLAYED_BY)) {
    const name = withoutRole(groups!['name']!)
    const player = withoutRole(groups!['player']!)
    if (name !== undefined && player !== undefined) players.set(name, player)
  }
  return players
}

/** "Director Ilse Brandt" and "When Ilse Brandt", at the start of a sentence, are about Ilse Brandt. */
export function withoutRole(name: string): string | undefined {
  const words = name.split(' ')
  while (words.length > 0 && OPENERS.has(words[0]!.toLowerCase())) words.shift()
  return words.length > 0 && words.at(-1)!.length > 1 ? words.join(' ') : undefined
}

const OPENERS: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...CALLING.split('|'),
  ...'mr mrs ms dr sir dame lord lady'.split(' '),
  ...'like alongside despite set led played directed written against without within among beside meanwhile later'.split(
    ' ',
  ),
])

/** A company, or something that the text calls by "the" or by what it is in: a place. */
export function isOther(text: string, name: string): boolean {
  if (ORGANISED.test(name) || NO_NAME.test(name)) return true
  const quoted = [`the ${name}`, `The ${name}`, ` in ${name}`, `“${name}”`, `"${name}"`]
  return quoted.some((words) => text.includes(words))
}

const ORGANISED =
  /\b(?:Films?|Pictures|Studios?|Productions?|Entertainment|Company|Co|Inc|Ltd|LLC|GmbH|Corporation|Corp|Group|Records|Press|University|College|School|Institute|Museum|Festival|Awards?|Club|Times|News|Magazine|Journal|Society|Association|Agency|Department|Ministry|Council|Bank|Orchestra|Choir|Street|Road|City|County|River|Lake|Island)\b/
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French|German|Spanish|Italian|American|British|Japanese|Chinese|Indian|Russian|God|Christmas|Easter)$/

export function isPartOf(name: string, other: string): boolean {
  return ` ${other} `.includes(` ${name} `)
}
