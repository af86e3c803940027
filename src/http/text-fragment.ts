/** Words at each end that are enough to find a long quote by. */
const WORDS_AT_EACH_END = 5

/**
 * The address with a text fragment (wicg.github.io/scroll-to-text-fragment), by which a browser scrolls to the quote and
 * highlights it. A fragment of its own is kept.
 */
export function withTextFragment(url: string, quote: string): string {
  const words = quote.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return url
  const directive =
    words.length <= 2 * WORDS_AT_EACH_END
      ? encoded(words)
      : `${encoded(words.slice(0, WORDS_AT_EACH_END))},${encoded(words.slice(-WORDS_AT_EACH_END))}`
  const [address = '', fragment = ''] = url.split('#', 2)
  return `${address}#${fragment.replace(/:~:.*$/, '')}:~:text=${directive}`
}

/** Hyphens part the pieces of a directive, and are the one such sign that encodeURIComponent leaves. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D')
}
