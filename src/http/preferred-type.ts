import { parseAccept } from 'hono/utils/accept'

/**
 * Which of the types that can be given, best first by our own lights, an Accept header prefers (RFC 9110, §12.5.1): for each type
 * the most specific range counts, `q=0` refuses, and of two wanted alike the one that is named goes before one let in by a
 * wildcard. The first where it accepts none: a client that cannot use that either is no worse off than with a 406.
 */
export function preferredType<Type extends string>(
  accept: string | null | undefined,
  offered: readonly [Type, ...Type[]],
): Type {
  if (!accept) return offered[0]
  const ranges = parseAccept(accept).map(({ type, q }) => ({ range: type.toLowerCase(), q }))
  const wanted = offered.map((type) => ({ type, ...wish(type, ranges) })).filter(({ q }) => q > 0)
  const [best] = wanted.toSorted((a, b) => b.q - a.q || b.specificity - a.specificity)
  return best?.type ?? offered[0]
}

interface Range {
  readonly range: string
  readonly q: number
}

function wish(type: string, ranges: readonly Range[]): { readonly q: number; readonly specificity: number } {
  const spellings = ['*/*', `${type.slice(0, type.indexOf('/'))}/*`, type]
  const matching = ranges
    .map(({ range, q }) => ({ q, specificity: spellings.indexOf(range) }))
    .filter(({ specificity }) => specificity >= 0)
  const [closest] = matching.toSorted((a, b) => b.specificity - a.specificity)
  return closest ?? { q: 0, specificity: -1 }
}
