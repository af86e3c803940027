import type { TextDirective } from './text-fragment.ts'

/** A span within one of several texts, in characters. */
export interface Place {
  readonly text: number
  readonly from: number
  readonly to: number
}

/**
 * The first place that a browser takes a directive for, in the texts of a page's blocks, each `asBrowsersCompare`. A piece of a
 * directive lies in one block; from `start` to `end` may be several. Browsers want whole words too: what is found here may be
 * one that they pass over, never the other way round.
 */
export function firstPlaceOf(
  texts: readonly string[],
  { prefix, start, end, suffix }: TextDirective,
): Place | undefined {
  const [before, behind] = [asBrowsersCompare(prefix ?? ''), asBrowsersCompare(suffix ?? '')]
  for (const opening of placesOf(texts, asBrowsersCompare(start))) {
    if (!textBefore(texts, opening, before.length).endsWith(before)) continue
    for (const closing of end === undefined ? [opening] : placesOf(texts, asBrowsersCompare(end), opening)) {
      if (textBehind(texts, closing, behind.length).startsWith(behind)) return { ...opening, to: closing.to }
    }
    // What does not close this one closes none that opens behind it.
    if (end !== undefined) return undefined
  }
  return undefined
}

/** Every place of some words in the texts, in order; behind another place, where one is given. */
function* placesOf(texts: readonly string[], words: string, behind?: Place): Generator<Place> {
  for (let text = behind?.text ?? 0; text < texts.length; text += 1) {
    let from = texts[text]!.indexOf(words, text === behind?.text ? behind.to : 0)
    for (; from !== -1; from = texts[text]!.indexOf(words, from + 1)) {
      yield { text, from, to: from + words.length }
    }
  }
}

/** As much as is asked for of what goes before, but for a space between; at a block's beginning, of the block above. */
function textBefore(texts: readonly string[], { text, from }: Place, length: number): string {
  const before = texts[text]!.slice(Math.max(0, from - length - 1), from).trimEnd()
  return before || (texts[text - 1] ?? '').trimEnd()
}

function textBehind(texts: readonly string[], { text, to }: Place, length: number): string {
  const behind = texts[text]!.slice(to, to + length + 1).trimStart()
  return behind || (texts[text + 1] ?? '').trimStart()
}

/** Browsers pass over case, accents, kinds of quotation marks, soft hyphens and how words are parted. */
export function asBrowsersCompare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}|\u00ad/gu, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}
