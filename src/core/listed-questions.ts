import { isNonEmpty, type NonEmpty } from './document.ts'
import { messageWords } from './message-words.ts'
import { opening, questionForm } from './question-form.ts'
import { withoutCivilities } from './without-civilities.ts'

/**
 * The questions of a message that lists them, without numbers and bullets: "1. who … 2. where …", "a) … b) …", lines with
 * dashes, which may also be mere topics. Undefined where it lists none, or what it lists belongs to one question ("Which is better: 1. … 2. …"). Linear.
 */
export function listedQuestions(message: string): NonEmpty<string> | undefined {
  const markers = markersOf(message)
  if (!isNonEmpty(markers)) return undefined
  const items = markers.map(({ end }, at) => trimmed(message.slice(end, markers[at + 1]?.start)))
  const before = message.slice(0, markers[0].start)
  const requested = before === '' || withoutCivilities(`${before}${items[0]!}`)?.text === items[0]
  const topics = requested && markers.every(({ line }) => line)
  if (!items.every((item) => (topics ? /\p{L}/u.test(item) : asks(item)))) return undefined
  if (!requested && !announces(before)) return undefined
  return isNonEmpty(items) ? items : undefined
}

interface Marker {
  readonly start: number
  readonly end: number
  /** What comes in order ("1", "b"), or a bullet. */
  readonly mark: string
  /** What closes it: ")" of "1)". */
  readonly close: string
  /** Whether it begins a line. */
  readonly line: boolean
}

const NUMBER = /(?<=^|\s)\(?(?:q(?:uestion)?[ ]?)?(\d{1,2}[.):]|[a-h]\))(?=\s?\p{L})/giu
const BULLET = /(?<=^|\n)([-*+•·▪◦‣])[ ]?(?=\p{L})/gu
const FEWEST = 2

/** Of numbers or letters, those that follow one another from the first on; else bullets of one kind. Fewer than two are none. */
function markersOf(message: string): readonly Marker[] {
  const numbers: Marker[] = []
  for (const marker of matches(message, NUMBER)) {
    const [first] = numbers
    const starts = first === undefined && (marker.mark === '1' || marker.mark === 'a')
    if (starts || (first && marker.close === first.close && marker.mark === behind(numbers.at(-1)!.mark))) {
      numbers.push(marker)
    }
  }
  if (numbers.length >= FEWEST) return numbers
  const [first, ...others] = matches(message, BULLET)
  const bullets = first ? [first, ...others.filter(({ close }) => close === first.close)] : []
  return bullets.length >= FEWEST ? bullets : linesOf(message)
}

/** Each line of three or more that all ask: of two, one may go on with the other ("Do we find out", "who did it"). */
function linesOf(message: string): readonly Marker[] {
  const starts = Array.from(message.matchAll(/(?:^|(?<=\n))(?!\n)/gu), ({ index: start }) => start)
  const ask = starts.every((start, at) => asks(message.slice(start, starts[at + 1]), WORDS_TO_STAND))
  if (starts.length < FEWEST_LINES || !ask) return []
  return starts.map((start) => ({ start, end: start, mark: '', close: '', line: true }))
}

const FEWEST_LINES = 3
const WORDS_TO_STAND = 3

function matches(message: string, marker: RegExp): readonly Marker[] {
  return Array.from(message.matchAll(marker), ({ 0: { length }, 1: typed = '', index: start }) => ({
    start,
    end: start + length,
    mark: typed.slice(0, -1).toLowerCase(),
    close: typed.slice(-1),
    line: start === 0 || message[start - 1] === '\n',
  }))
}

function behind(mark: string): string {
  return /\d/.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1)
}

/** Without marks and an "and" at its end. */
function trimmed(item: string): string {
  return item
    .trim()
    .replace(/(?:[\s,;.?!]{1,9}|[\s,;]and)$/i, '')
    .replace(/[\s,;.?!]{1,9}$/, '')
}

/** Also "where shot", of two words. */
function asks(item: string, fewestWords = 2): boolean {
  const words = messageWords(item)
  return words.length - opening(words) >= fewestWords && questionForm(words) !== undefined
}

/** Whether what stands before the first item only says that questions follow: "My questions are:". */
function announces(before: string): boolean {
  const form = questionForm(messageWords(before))
  return form === undefined || form === 'request' || /\bquestions?\b/i.test(before)
}
