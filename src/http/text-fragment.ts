/** Words at each end that are enough to find a long quote by. */
const WORDS_AT_EACH_END = 5
/** Words before and behind that tell a place from others that read the same, tried in this order. */
const WORDS_AROUND = [0, 3, 8] as const

/**
 * The address with a text fragment (wicg.github.io/scroll-to-text-fragment), by which a browser scrolls to the quote and
 * highlights it; a fragment of its own is kept. A browser takes the first place that fits: where the quote's words stand
 * elsewhere in the document before it, as many of the words around it go with them as tell the two apart.
 */
export function withTextFragment(url: string, quote: string, around?: TextAround): string {
  const words = wordsOf(quote)
  if (words.length === 0) return url
  const directive = around === undefined ? directiveOf(words) : unambiguous(words, around)
  const [address = '', fragment = ''] = url.split('#', 2)
  return `${address}#${fragment.replace(/:~:.*$/, '')}:~:text=${directive}`
}

/** Where a quote stands: the text that it is a slice of, and from where. */
export interface TextAround {
  readonly text: string
  readonly start: number
  readonly end: number
}

function unambiguous(words: readonly string[], { text, start, end }: TextAround): string {
  const before = wordsOf(text.slice(Math.max(0, start - CHARACTERS_AROUND), start))
  const behind = wordsOf(text.slice(end, end + CHARACTERS_AROUND))
  const earlier = ` ${wordsOf(text.slice(0, start)).join(' ')} `
  for (const count of WORDS_AROUND) {
    const prefix = count === 0 ? [] : before.slice(-count)
    const suffix = count === 0 ? [] : behind.slice(0, count)
    if (!earlier.includes(` ${[...prefix, ...words.slice(0, WORDS_AT_EACH_END)].join(' ')}`)) {
      return directiveOf(words, prefix, suffix)
    }
  }
  // Whole: what reads the same from beginning to end, and around, is the same to any reader.
  return directiveOf(words, before.slice(-WORDS_AROUND[2]), behind.slice(0, WORDS_AROUND[2]))
}

const CHARACTERS_AROUND = 200

function directiveOf(
  words: readonly string[],
  prefix: readonly string[] = [],
  suffix: readonly string[] = [],
): string {
  const text =
    words.length <= 2 * WORDS_AT_EACH_END
      ? encoded(words)
      : `${encoded(words.slice(0, WORDS_AT_EACH_END))},${encoded(words.slice(-WORDS_AT_EACH_END))}`
  const before = prefix.length === 0 ? '' : `${encoded(prefix)}-,`
  const behind = suffix.length === 0 ? '' : `,-${encoded(suffix)}`
  return `${before}${text}${behind}`
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Hyphens part the pieces of a directive, and are the one such sign that encodeURIComponent leaves. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D')
}
