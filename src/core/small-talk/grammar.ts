import { AUXILIARIES, QUESTION_WORDS } from '../question-words.ts'
import { ASKED_OF_FEELINGS } from './asked-of-feelings.ts'
import { ASKED_OF_NATURE } from './asked-of-nature.ts'
import { ASKED_OF_WORK } from './asked-of-work.ts'
import { CHAT_REQUESTS } from './chat-requests.ts'
import { DISPLEASURE } from './displeasure.ts'
import { GREETINGS } from './greetings.ts'
import { KIND_WORDS } from './kind-words.ts'
import { PARTINGS } from './partings.ts'
import { PASSING_REMARKS } from './passing-remarks.ts'
import { grammarOf } from './phrase-grammar.ts'
import { WORD_CLASSES } from './word-classes.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const SKIPPED = words(`
  really just actually please so very ever even still honestly kindly simply exactly maybe possibly quite also now again
  then today here there though truly too bit well like perhaps seriously literally basically currently right`)

/** What points into the documents, opens another clause, or is said of anybody ("are you insured"). */
const NEVER: ReadonlySet<string> = new Set([
  ...QUESTION_WORDS,
  ...AUXILIARIES,
  ...words(`
    the a an he him his she her hers it its they them their theirs this that these those if when because and or but to for
    of on about any some one all more open closed hiring insured covered accredited registered delivering accepting
    recruiting meant allowed supposed required expected eligible entitled charged paid told given made`),
])

/** What asks to be told something. */
const PREFACE = `
  (can|could|would|will)? you? (tell|inform) (me|us) about? |
  i (want|would like|wanted|need|wish) to (know|ask you?|find out) |
  (may|can|could|might) i (know|ask you?) | do you mind telling me | i? (wonder|wondering|am wondering|was wondering) |
  let me ask you? | be (honest|real|serious) | so? (tell|show) me | do you know | honest question |
  out of curiosity | i? am? curious | answer me this | any idea`

const GRAMMAR = { classes: WORD_CLASSES, skipped: SKIPPED, never: NEVER }

/** What is said. */
export const SAID = grammarOf({
  phrases: [GREETINGS, PARTINGS, KIND_WORDS, DISPLEASURE, PASSING_REMARKS, CHAT_REQUESTS],
  ...GRAMMAR,
})

/** What is asked of the assistant. */
export const ASKED = grammarOf({
  phrases: [ASKED_OF_NATURE, ASKED_OF_WORK, ASKED_OF_FEELINGS],
  ...GRAMMAR,
  skipped: new Set([...SKIPPED, 'not', 'as', 'else']),
  preface: PREFACE,
})
