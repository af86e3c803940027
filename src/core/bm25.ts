import { bestFirst } from './best-first.ts'
import { passageId, type PassageId } from './document.ts'
import type { Term } from './terms.ts'

/** What a passage is matched by, in order, with repeats. */
export interface PassageTerms {
  readonly text: readonly Term[]
  /** Of the document's title and the section's headings together. */
  readonly headings: readonly Term[]
}

/**
 * Postings with each passage's share of the score worked out beforehand: what stands at `starts[slot]` up to
 * `starts[slot + 1]` of `passages` and `impacts` belongs to `terms[slot]`. Passages ascend within a term; ids are positions
 * in what the index was built from.
 */
export interface Bm25Index {
  readonly passageCount: number
  /** Sorted by code unit. */
  readonly terms: readonly Term[]
  readonly starts: Uint32Array
  readonly passages: Uint32Array
  readonly impacts: Float32Array
}

// Robertson & Zaragoza (2009), The probabilistic relevance framework, leave these to trial. Lower values than the usual
// k₁ = 1.2 and b = 0.75 suit short passages of about the same length, where a repeated word says little: 0.9 and 0.4 are
// what Trotman, Puurula & Burgess (2014), Improvements to BM25 and language models examined, and Anserini settled on.
const K1 = 0.9
const FIELDS = {
  text: { weight: 1, lengthNormalisation: 0.4 },
  headings: { weight: 0.5, lengthNormalisation: 0.75 },
} as const

type Field = keyof typeof FIELDS
const FIELD_NAMES: readonly Field[] = ['text', 'headings']

/**
 * BM25F: Zaragoza, Craswell, Taylor, Saria & Robertson (2004), Microsoft Cambridge at TREC 13. For each term of a passage
 *
 *     tf     = Σ over fields  weight × count ÷ (1 − b + b × length ÷ mean length)
 *     impact = ln(1 + (N − n + ½) ÷ (n + ½)) × tf ÷ (k₁ + tf)
 *
 * with N passages of which n hold the term. Rarity is that of Lucene, never negative.
 */
export function buildBm25(passages: readonly PassageTerms[]): Bm25Index {
  const means = meanLengths(passages)
  const postings = new Map<Term, { readonly passage: number; readonly frequency: number }[]>()
  for (const [passage, fields] of passages.entries()) {
    for (const [term, frequency] of weightedFrequencies(fields, means)) {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, [{ passage, frequency }])
      else posting.push({ passage, frequency })
    }
  }
  return packed(postings, passages.length)
}

/**
 * The passages that share a term with the query, highest sum of impacts first, equal sums by id, at most `limit`; of
 * those in `within` only, where given. A term asked twice counts twice.
 */
export function searchBm25(
  index: Bm25Index,
  query: readonly Term[],
  limit: number,
  within?: ReadonlySet<PassageId>,
): readonly PassageId[] {
  const scores = new Float64Array(index.passageCount)
  const matched: PassageId[] = []
  for (const term of query) {
    const slot = slotOf(index.terms, term)
    if (slot === undefined) continue
    for (let at = index.starts[slot]!; at < index.starts[slot + 1]!; at += 1) {
      const passage = passageId(index.passages[at]!)
      if (within !== undefined && !within.has(passage)) continue
      // Impacts are above 0.
      if (scores[passage] === 0) matched.push(passage)
      scores[passage] = scores[passage]! + index.impacts[at]!
    }
  }
  return bestFirst(matched, (id) => scores[id]!, limit)
}

/** In how many passages each term stands, in any field. */
export function passagesWith(index: Bm25Index): ReadonlyMap<Term, number> {
  return new Map(index.terms.map((term, slot) => [term, index.starts[slot + 1]! - index.starts[slot]!]))
}

function meanLengths(passages: readonly PassageTerms[]): Readonly<Record<Field, number>> {
  const mean = (field: Field): number =>
    passages.reduce((sum, passage) => sum + passage[field].length, 0) / Math.max(1, passages.length)
  return { text: mean('text'), headings: mean('headings') }
}

function weightedFrequencies(
  passage: PassageTerms,
  means: Readonly<Record<Field, number>>,
): ReadonlyMap<Term, number> {
  const frequencies = new Map<Term, number>()
  for (const field of FIELD_NAMES) {
    const { weight, lengthNormalisation: b } = FIELDS[field]
    const share = weight / (1 - b + (b * passage[field].length) / means[field])
    for (const term of passage[field]) frequencies.set(term, (frequencies.get(term) ?? 0) + share)
  }
  return frequencies
}

function packed(
  postings: ReadonlyMap<Term, readonly { readonly passage: number; readonly frequency: number }[]>,
  passageCount: number,
): Bm25Index {
  const sorted = Array.from(postings).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const total = sorted.reduce((sum, [, posting]) => sum + posting.length, 0)
  const index = {
    passageCount,
    terms: sorted.map(([term]) => term),
    starts: new Uint32Array(sorted.length + 1),
    passages: new Uint32Array(total),
    impacts: new Float32Array(total),
  }
  let at = 0
  for (const [slot, [, posting]] of sorted.entries()) {
    const rarity = Math.log(1 + (passageCount - posting.length + 0.5) / (posting.length + 0.5))
    for (const { passage, frequency } of posting) {
      index.passages[at] = passage
      index.impacts[at] = (rarity * frequency) / (K1 + frequency)
      at += 1
    }
    index.starts[slot + 1] = at
  }
  return index
}

function slotOf(terms: readonly Term[], wanted: Term): number | undefined {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return terms[low] === wanted ? low : undefined
}
