import { span, type Span } from './document.ts'
import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  ABBREVIATIONS_THAT_MAY_END,
  ABBREVIATIONS_WITHIN,
  SENTENCE_STARTERS,
  VERBS_OF_SAYING,
} from './sentence-words.ts'

/** Longer sentences are cut at their last clause mark or space before this, so that a reader can hold them. UTF-16 code units. */
export const SENTENCE_LIMIT = 1200

// A mark that may end a sentence, with the quotation marks, brackets and note numbers ("[6]", "studio.1 It") that close
// after it. Those of Chinese and Japanese need no space behind them; the others do, or the end of the text: "3.5",
// "node.js" and "U.S.A." are not parted. Last, the end of a quotation that another one follows.
const POSSIBLE_END =
  /(?:[。！？][」』”’）】]{0,4})|(?:\.{2,6}|[.!?…؟।॥‽]{1,6})["'”’»›)\]]{0,4}(?:(?:\[\d{1,3}\]){1,6}|(?<=\p{L}.)\d{1,2}(?=\s+\p{Lu}))?(?=\s|$)|[”»](?=\s+[“«])/gu

/** A quotation shorter than this is a title or a word, and may stand beside another in one sentence. UTF-16 code units. */
const WHOLE_QUOTATION = 40

/**
 * The sentences of a block, in order, trimmed of white space. Together they hold every non-blank character of it; none is
 * empty. A full stop ends a sentence unless what stands before it is an abbreviation or initial, or what follows goes on
 * in lower case. Linear in the block's length.
 */
export function splitSentences(text: string, block: Span): readonly Span[] {
  const body = text.slice(block.start, block.end)
  const sentences: Span[] = []
  let from = 0
  for (const { 0: mark, index } of body.matchAll(POSSIBLE_END)) {
    const to = index + mark.length
    if (to < body.length && !endsSentence(body, from, index, mark)) continue
    sentences.push(...trimmed(text, block.start + from, block.start + to))
    from = to
  }
  sentences.push(...trimmed(text, block.start + from, block.end))
  return sentences.flatMap((sentence) => cut(text, sentence))
}

function endsSentence(body: string, from: number, index: number, mark: string): boolean {
  if (/^[。！？]/.test(mark)) return true
  if (/^[”»]/.test(mark)) return index - body.lastIndexOf(mark === '”' ? '“' : '«', index) > WHOLE_QUOTATION
  const next = /^\s*(?:[-–—]\s*)?(["'“‘«‹([¿¡]*)(\S{0,40})(?:\s+(\S{0,20}))?/u.exec(
    body.slice(index + mark.length, index + mark.length + 80),
  )
  const [, opening = '', nextWord = '', wordAfter = ''] = next ?? []
  if (/[”»]/.test(mark) && /[“«]/.test(opening)) return true
  if (goesOnInLowerCase(nextWord)) return false

  const before = /\S{0,30}$/u.exec(body.slice(Math.max(from, index - 30), index))?.[0] ?? ''
  if (/^[.…]/.test(mark)) {
    if (/^(?:\.{2,}|…)/.test(mark)) return opening !== '' || !/^I(?:['’]\w+)?$/.test(nextWord)
    const opensSentence = index - from < 50 && body.slice(from, index).trimStart() === before
    return endsAtFullStop(opensSentence, before, opening, nextWord)
  }
  // “Why?” Tom asked.
  const closesQuote = /["'”’»]/.test(mark)
  return !(closesQuote && VERBS_OF_SAYING.has(wordAfter.toLowerCase().replace(/(?<!\W)\W+$/, '')))
}

function goesOnInLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word)
}

function endsAtFullStop(opensSentence: boolean, before: string, opening: string, nextWord: string): boolean {
  const word = before.replace(/^["'“‘«‹([¿¡]+/u, '')
  const starter = SENTENCE_STARTERS.has(nextWord.replace(/['’].*$|(?<!\P{L})\P{L}+$/gsu, ''))
  if (opensSentence && /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(word)) return false
  const initial = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:[.-]\p{Lu})+)$/u.test(word)
  if (initial) return starter
  if (ABBREVIATIONS_WITHIN.has(word.toLowerCase())) return false
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(word.toLowerCase())) return !/^[\dIVX]/.test(nextWord)
  const dotted = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word)
  if (dotted || ABBREVIATIONS_THAT_MAY_END.has(word.toLowerCase())) return starter || opening !== ''
  return true
}

function trimmed(text: string, from: number, to: number): readonly Span[] {
  const part = text.slice(from, to)
  const start = from + (part.length - part.trimStart().length)
  const end = to - (part.length - part.trimEnd().length)
  return end > start ? [span(start, end)] : []
}

function cut(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = []
  let from: number = sentence.start
  while (sentence.end - from > SENTENCE_LIMIT) {
    const to = from + lastBreak(text.slice(from, from + SENTENCE_LIMIT))
    pieces.push(...trimmed(text, from, to))
    from = to
  }
  return [...pieces, ...trimmed(text, from, sentence.end)]
}

/** Where to part a text that is too long: behind its last clause mark, else its last space, else before half a character is lost. */
function lastBreak(text: string): number {
  const half = text.length / 2
  for (const mark of [/[;:](?=\s)/g, /[,–—](?=\s)/g, /\s/g]) {
    const last = Array.from(text.matchAll(mark)).at(-1)
    if (last && last.index > half) return last.index + 1
  }
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}
