import type { Vector } from '../vector.ts'
import { packed, type PackedVectors } from './packed-vectors.ts'

export interface Clustering {
  /** Least average cosine, between the texts of two clusters, at which they become one. */
  readonly threshold: number
  /** Awaited between stretches of work of some milliseconds, so that others may be served meanwhile. */
  readonly breathe?: () => Promise<void>
}

/**
 * Average linkage (UPGMA) cut at a threshold: two clusters become one where the texts of one are on average near enough to those
 * of the other. Each cluster as indices in ascending order, clusters by their first one. Deterministic.
 *
 * The average cosine between two clusters of unit vectors is the dot product of their means, so that no matrix of all pairs is
 * needed: memory is one mean a cluster. Texts that no chain of near enough ones connects never come into one cluster, so that each
 * connected group is gone through by itself.
 */
export async function clusterByMeaning(
  vectors: readonly Vector[],
  { threshold, breathe }: Clustering,
): Promise<readonly (readonly number[])[]> {
  const means = packed(vectors)
  let compared = 0
  const worked = async (comparisons: number) => {
    compared += comparisons
    if (compared < BREATHES_AFTER) return
    await breathe?.()
    compared = 0
  }
  const clusters: (readonly number[])[] = []
  for (const group of await connected(means, threshold, worked))
    clusters.push(...(await linked(group, { means, threshold, worked })))
  return clusters.map((each) => each.toSorted((a, b) => a - b)).toSorted((a, b) => a[0]! - b[0]!)
}

/** Comparisons of two means: a few milliseconds. */
const BREATHES_AFTER = 10_000

type Worked = (comparisons: number) => Promise<void>

/** By chains of texts each of which is near enough to the next (single linkage). */
async function connected(
  means: PackedVectors,
  threshold: number,
  worked: Worked,
): Promise<readonly (readonly number[])[]> {
  const groupOf = Array.from({ length: means.count }, (_, at) => [at])
  for (let one = 0; one < means.count; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const [a, b] = [groupOf[one]!, groupOf[other]!]
      if (a === b || means.dot(one, other) < threshold - ROUNDING) continue
      const [from, to] = a.length < b.length ? [a, b] : [b, a]
      for (const at of from) groupOf[at] = to
      to.push(...from)
    }
    await worked(one)
  }
  return [...new Set(groupOf)]
}

/** Of a mean in single precision; a group that is a little too large costs time only. */
const ROUNDING = 1e-4

/**
 * Chains of nearest neighbours (Murtagh 1983) find the same clusters as merging the nearest pair each time; a cluster whose
 * nearest lies below the threshold is done, as no later merging brings another nearer.
 */
async function linked(
  group: readonly number[],
  {
    means,
    threshold,
    worked,
  }: { readonly means: PackedVectors; readonly threshold: number; readonly worked: Worked },
): Promise<readonly (readonly number[])[]> {
  // A cluster goes by its first member, in whose place its mean stands.
  const members = new Map(group.toSorted((a, b) => a - b).map((at) => [at, [at]]))
  const done: (readonly number[])[] = []
  const chain: number[] = []
  while (members.size > 0) {
    if (chain.length === 0) chain.push(members.keys().next().value!)
    const top = chain.at(-1)!
    const before = chain.at(-2)
    const nearest = nearestTo(top, members.keys(), before, means)
    await worked(members.size)
    if (nearest === undefined || nearest.cosine < threshold) {
      chain.pop()
      done.push(members.get(top)!)
      members.delete(top)
    } else if (nearest.at === before) {
      chain.splice(-2)
      const [first, second] = top < before ? [top, before] : [before, top]
      const [a, b] = [members.get(first)!, members.get(second)!]
      means.mix(first, second, a.length / (a.length + b.length))
      members.set(first, [...a, ...b])
      members.delete(second)
    } else {
      chain.push(nearest.at)
    }
  }
  return done
}

/** Of equally near ones `preferred`, else the first: a chain must come to its end. */
function nearestTo(
  one: number,
  others: Iterable<number>,
  preferred: number | undefined,
  means: PackedVectors,
): { readonly at: number; readonly cosine: number } | undefined {
  let at = preferred
  let cosine = preferred === undefined ? -Infinity : means.dot(one, preferred)
  for (const other of others) {
    if (other === one || other === preferred) continue
    const near = means.dot(one, other)
    if (near < cosine || (near === cosine && (at === preferred || at! < other))) continue
    at = other
    cosine = near
  }
  return at === undefined ? undefined : { at, cosine }
}
