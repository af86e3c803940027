/** What a browser is to look for (wicg.github.io/scroll-to-text-fragment): from `start` to `end`, or `start` alone. */
export interface TextDirective {
  /** Stands right before. */
  readonly prefix?: string
  readonly start: string
  readonly end?: string
  /** Stands right behind. */
  readonly suffix?: string
}

/** The address by which a browser scrolls to the place and highlights it; a fragment of the address's own is kept. */
export function withTextFragment(url: string, { prefix, start, end, suffix }: TextDirective): string {
  const pieces = [
    prefix === undefined ? [] : `${encoded(prefix)}-`,
    encoded(start),
    end === undefined ? [] : encoded(end),
    suffix === undefined ? [] : `-${encoded(suffix)}`,
  ]
  const [address = '', fragment = ''] = url.split('#', 2)
  return `${address}#${fragment.split(':~:', 1)[0]}:~:text=${pieces.flat().join(',')}`
}

/** Hyphens part the pieces of a directive, and are the one such sign that encodeURIComponent leaves. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D')
}
