/** A place in a list of texts: which of them, and how far into it. */
export interface TextPlace {
  readonly text: number
  readonly offset: number
}

/** Where something stands in a list of texts that follow each other; `end` is exclusive. */
export interface FoundText {
  readonly start: TextPlace
  readonly end: TextPlace
}

/** What pages set otherwise than the text they were made of, and what is not seen. */
const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/, "'"],
  [/[“”„‟«»″]/, '"'],
  [/[‐‑‒–—―−]/, '-'],
]

/**
 * Every place where a sentence stands in texts that follow each other as the text nodes of a page do. How lines are broken and
 * which marks are used for quotation or as dashes makes no difference. `context` is what stands before and after the sentence
 * where it comes from: the place with most of the same around it is first.
 */
export function findText(
  texts: readonly string[],
  sentence: string,
  context: { readonly before: string; readonly after: string } = { before: '', after: '' },
): readonly FoundText[] {
  const places: TextPlace[] = []
  let all = ''
  for (const [text, content] of texts.entries())
    for (let offset = 0; offset < content.length; offset += 1) {
      const sign = plain(content[offset]!)
      if (sign === '') continue
      all += sign
      places.push({ text, offset })
    }
  const wanted = plainText(sentence)
  if (wanted === '') return []
  const starts: number[] = []
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) starts.push(at)
  const [before, after] = [plainText(context.before), plainText(context.after)]
  const shared = (at: number) =>
    sharedEnd(all.slice(0, at), before) + sharedStart(all.slice(at + wanted.length), after)
  return starts
    .map((at) => ({ at, shared: starts.length === 1 ? 0 : shared(at) }))
    .toSorted((one, other) => other.shared - one.shared || one.at - other.at)
    .map(({ at }) => {
      const last = places[at + wanted.length - 1]!
      return { start: places[at]!, end: { text: last.text, offset: last.offset + 1 } }
    })
}

function plainText(text: string): string {
  return Array.from({ length: text.length }, (_, at) => plain(text[at]!)).join('')
}

function plain(sign: string): string {
  if (UNSEEN.test(sign)) return ''
  return ALIKE.find(([alike]) => alike.test(sign))?.[1] ?? sign
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1
  return length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1
  return length
}
