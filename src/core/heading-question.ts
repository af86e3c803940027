import { messageWords } from './message-words.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS } from './question-words.ts'
import type { UsualCase } from './usual-case.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * "Critical Reception" → "What about the critical reception?"; nothing for a heading that makes no natural question: one
 * that is no noun phrase, that only names a place in the document, or whose capitals may be a name's.
 */
export function headingQuestion(heading: string, writing: UsualCase): string | undefined {
  const phrase = nounPhrase(heading, writing)
  return phrase === undefined ? undefined : `What about ${phrase}?`
}

/** A heading as it would stand within a sentence, with its article: "the use of light in Lisbon". */
export function nounPhrase(heading: string, writing: UsualCase): string | undefined {
  if (heading.length > LONGEST_HEADING) return undefined
  const plain = withoutAnnouncement(heading.trim().replace(/(?<![.:;,\s])[.:;,\s]+$/u, ''))
  const found = messageWords(plain)
  const [first] = found
  if (!first || found.length > LONGEST || !/^[\p{L}“"]/u.test(plain) || /[?!;:|/()…–—]/.test(plain))
    return undefined
  if (STRUCTURE.has(plain.toLowerCase()) || OPENS_NO_PHRASE.some((list) => list.has(first.word)))
    return undefined
  if (found.some(({ word }) => NO_PHRASE.some((list) => list.has(word)))) return undefined
  if (/^\p{L}+ing$/u.test(first.word) && isObject(found[1]?.word)) return undefined
  const cased = inSentenceCase(plain, writing)
  if (cased === undefined) return undefined
  const named = /^[“"]|^\p{Lu}\p{Ll}/u.test(cased)
  return named || OWN_DETERMINER.has(first.word) ? cased : `the ${cased}`
}

/** Words. */
const LONGEST = 9
/** UTF-16 code units. */
const LONGEST_HEADING = 120

/** "Exploration of Themes", "Plot Summary": the heading says that the text is about something, which is what a visitor asks for. */
function withoutAnnouncement(heading: string): string {
  const behind = heading.replace(ANNOUNCES, '')
  const before = behind.replace(SUMS_UP, '').replace(ANALYSES, '$1')
  return before.replace(/^the\s+(?=\S)/i, '')
}

const ANNOUNCES =
  /^(?:(?:an?|the|brief|short|closer)\s+){0,2}(?:examination|exploration|analysis|discussion|overview|introduction|description|explanation|summary|look(?=\s+(?:at|into)))\s+(?:of|to|at|into)\s+(?=\S)/i
const SUMS_UP = /(?<!\s)\s+(?:summary|synopsis|insights)$/i
const ANALYSES = /(\S\s+\S+)\s+(?:introduction|overview|analysis)$/i

/** What names a place in a document and not what is written there. */
const STRUCTURE = new Set(
  `introduction|overview|conclusion|conclusions|summary|abstract|preface|foreword|prologue|epilogue|appendix|contents
   |table of contents|references|bibliography|notes|footnotes|sources|citations|see also|further reading|external links
   |links|faq|faqs|questions|frequently asked questions|final thoughts|closing thoughts|opening notes|verdict|in short
   |about|home|details|general|general information|miscellaneous|misc|other|others|more|faces|character analysis
   |disclaimer|acknowledgements|acknowledgments|credits`
    .split('|')
    .map((entry) => entry.trim()),
)

const PRONOUNS = words(`
  i me my mine we us our ours you your yours he him she it they them this that these those here there who whom whose
  its'`)
const FINITE = words(`
  goes says said speaks makes made works matters happens happened compares means meant becomes became gets got fails
  failed wins won ask asks asked`)
const INDEFINITE = words(`a an some any each every no both all either neither one many few several most more`)
const CONJUNCTIONS = words(`and or but nor so yet if because while although though not`)
const OPENS_NO_PHRASE = [
  PREPOSITIONS,
  QUESTION_WORDS,
  INDEFINITE,
  CONJUNCTIONS,
  words(`among behind beyond between`),
]
const NO_PHRASE = [PRONOUNS, AUXILIARIES, QUESTION_WORDS, FINITE]
const OWN_DETERMINER = words(`other another his her its their`)

/** "Counting the Missing" tells of a doing; "Opening Hours" and "Casting" are things. */
function isObject(word: string | undefined): boolean {
  return word !== undefined && (DETERMINERS.has(word) || PREPOSITIONS.has(word))
}

/** Undefined where a word of a heading in title case may be a name: the text never says. */
function inSentenceCase(heading: string, writing: UsualCase): string | undefined {
  const found = messageWords(heading)
  const quoted = Array.from(heading.matchAll(/“[^”]{0,120}”|"[^"]*"/g), ({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
  }))
  const long = found.filter(({ word }) => word.length > 3)
  const inTitleCase = long.length > 0 && long.every(({ typed }) => /^[\p{Lu}\p{N}]/u.test(typed))
  let written = heading
  for (const [at, { word, typed, start, end }] of found.entries()) {
    const keeps =
      !/^\p{Lu}[\p{Ll}\p{M}'’ʼ-]*$/u.test(typed) ||
      (writing.isName(word) && !COMMON_IN_HEADINGS.has(word)) ||
      quoted.some(({ from, to }) => from <= start && end <= to)
    if (keeps) continue
    if (at > 0 && !inTitleCase) continue
    if (!writing.isCommon(word) && !looksCommon(word)) return undefined
    written = `${written.slice(0, start)}${typed.toLowerCase()}${written.slice(end)}`
  }
  return written
}

/** By its ending, or one of the words that headings are made of: for words that the text has in headings only. */
function looksCommon(word: string): boolean {
  const plain = word.replace(/['’]s?$/, '')
  return (
    COMMON_IN_HEADINGS.has(plain) ||
    DETERMINERS.has(plain) ||
    PREPOSITIONS.has(plain) ||
    CONJUNCTIONS.has(plain) ||
    COMMON_ENDING.test(plain)
  )
}

const COMMON_IN_HEADINGS = words(`
  plot cast release legacy music sound box office background themes motifs symbols awards costs cost price prices
  shipping returns refunds delivery payment support contact safety hours cinematography soundtrack score crew setting
  style format use other key main character characters major unique public early later life work career history`)
const COMMON_ENDING =
  /^\p{Ll}{2,}(?:tions?|sions?|ments?|ness|ities|ity|ances?|ences?|ical|ings?|ives?|ous|ships?|isms?|ology|graphy|ories|ies|isons?)$/u
