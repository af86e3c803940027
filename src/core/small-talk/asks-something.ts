import { AUXILIARIES, QUESTION_WORDS } from '../question-words.ts'
import { COURTEOUS, FILLERS } from './social-lexicon.ts'

/**
 * Whether words ask something or ask for something, question mark or not: "is it", "how so", "I want to know". What only
 * holds a question word does not: "that's what I needed". Words as `socialWords` spells them.
 */
export function asksSomething(words: readonly string[]): boolean {
  const text = words.join(' ')
  return (
    WANTS.test(text) ||
    POINTS.test(text) ||
    words.some((_, at) => asksOpenly(words, at) || inverts(words, at))
  )
}

const WANTS = new RegExp(
  [
    '\\b(?:want|like|love|need|wish|try|trying|hope|hoping|able)',
    ' (?:to (?:know|see|hear|read|learn|understand|find|ask|get|check)|an?|the|some|more|any)\\b',
    '|\\b(?:look|ask|check)(?:ing|ed)? for\\b',
    '|\\b(?:know|hear|read|learn|talk|asking?|information|more) about\\b',
  ].join(''),
)

/** What begins so goes on with something said before, or picks from it: "about that", "I meant the one in …". */
const POINTS = new RegExp(
  [
    '^(?:(?:(?:and )?i )?meant? (?:the|that|this|in|by|when|with|for|as|at|on)',
    '|about|and|any|or|with|without|for|in|on|at|by|from|of|to)\\b',
  ].join(''),
)

function asksOpenly(words: readonly string[], at: number): boolean {
  if (!QUESTION_WORDS.has(words[at]!)) return false
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? '']
  return !(BEFORE_CLAUSE.has(before) && CLAUSE_SUBJECTS.has(after))
}

/** An auxiliary before its subject, where a clause may begin. */
function inverts(words: readonly string[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1] ?? '']
  const opens = before === undefined || FILLERS.has(before) || COURTEOUS.has(before)
  if (!opens || !AUXILIARIES.has(word) || after === '' || after === 'not') return false
  return /^(?:do|does|did)$/.test(word) || (SUBJECTS.has(after) && (word !== 'have' || after === 'you'))
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const BEFORE_CLAUSE = words(
  'is was exactly just know sure understand get see like that of idea forgot asked meant mean got not and remember',
)
const CLAUSE_SUBJECTS = words('i you we to it that this')
const SUBJECTS = words(`
  i you we it this that there anyone someone everyone people kids kid family friends man humans film films movie movies
  book show the my your all both`)
