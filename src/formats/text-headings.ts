const HEADING_LENGTH = 100
const HEADING_WORDS = 16

/** A heading as a line of plain text shows it. */
export interface TextHeading {
  readonly text: string
  /** 1 for the highest. */
  readonly level: number
}

// “1.” or “2)” before a question, “1.2” or “Chapter 3:” before a title.
const NUMBERING = /^(?:\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+/
const PLAIN_LEVEL = 2
const QUESTION_LEVEL = 4

/**
 * The heading that a line standing alone is, if it is one: short, without a sentence's full stop, not a list item. A
 * question is the heading of its answer. “Introduction”, “3.1 Scope”, “WHAT IT SHOWS”, “1. Is it long?”, “Ingredients:”.
 */
export function headingOf(line: string): TextHeading | undefined {
  const numbering = NUMBERING.exec(line)?.[0] ?? ''
  const text = line.slice(numbering.length).replace(/(?<!\s)\s*:$/, '')
  if (text === '' || line.length > HEADING_LENGTH || text.split(/\s+/).length > HEADING_WORDS)
    return undefined
  if (!/\p{L}/u.test(text) || /^\p{Ll}/u.test(text) || bulletOf(text) !== undefined) return undefined
  if (/\?["'”’»)]*$/.test(text)) return { text, level: QUESTION_LEVEL }
  if (/(?:[.!…;,。！]["'”’»)]*|[.!…]["'”’»)]+[.,]?)$/.test(text) && !/\b(?:Inc|Jr|Sr|Co|etc)\.$/i.test(text))
    return undefined
  const depth = numbering.trim().replace(/[.)]$/, '').split('.').length
  if (numbering !== '' && depth > 1) return { text, level: depth }
  if (
    /^(?:part|chapter|book|act)\s+(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
      text,
    )
  ) {
    return { text, level: 1 }
  }
  return { text, level: isAllCapitals(text) ? 1 : PLAIN_LEVEL }
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

const SMALL_WORDS = /^(?:a|an|the|and|or|nor|of|in|on|at|to|for|from|by|with|vs|as|is|its|their)$/i
const LABEL = /^(\p{Lu}[^:.!?;\n]{3,70}):[ \t]+(?=["'“‘(]?[\p{Lu}\p{N}])/u

/**
 * The label that opens a paragraph as its own small heading: “Setting and Background: Set against …”. Two words at
 * least, title case, before a whole sentence; not “He said: …”, “Note: …” or “The rule is simple: Never …”.
 */
export function labelOf(paragraph: string): { readonly text: string; readonly length: number } | undefined {
  const [whole, label] = LABEL.exec(paragraph) ?? []
  if (whole === undefined || label === undefined) return undefined
  const words = label.split(/\s+/)
  const important = words.filter((word) => !SMALL_WORDS.test(word))
  const titleCase = important.every((word) => /^["'“‘(]?[\p{Lu}\p{N}&]/u.test(word))
  const sentence = /[.!?…]["'”’»)]*(?:\s|$)/u.test(paragraph.slice(whole.length))
  return words.length >= 2 && important.length >= 1 && titleCase && sentence
    ? { text: label.trim(), length: whole.length }
    : undefined
}

/** The length of the list marker that a line opens with, white space behind it included; undefined where there is none. */
export function bulletOf(line: string): number | undefined {
  return /^(?:[•‣◦▪●○■□–—*+-]|\d{1,3}[.)]|[a-z][.)]|\([a-z\d]{1,3}\))[ \t\u00a0]+(?=\S)/u.exec(line)?.[0]
    .length
}
