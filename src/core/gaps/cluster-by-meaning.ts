import { similarity, type Vector } from '../vector.ts'

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
 * needed: memory is one mean a cluster. Chains of nearest neighbours (Murtagh 1983) find the same clusters as merging the nearest
 * pair each time; a cluster whose nearest lies below the threshold is done, as no later merging brings another nearer.
 */
export async function clusterByMeaning(
  vectors: readonly Vector[],
  { threshold, breathe }: Clustering,
): Promise<readonly (readonly number[])[]> {
  const clusters: Cluster[] = vectors.map((mean, at) => ({ first: at, members: [at], mean }))
  const done: Cluster[] = []
  const chain: Cluster[] = []
  let compared = 0
  while (clusters.length > 0) {
    const top = chain.at(-1) ?? start(clusters, chain)
    const before = chain.at(-2)
    const nearest = nearestTo(top, clusters, before)
    compared += clusters.length
    if (compared >= BREATHES_AFTER) {
      await breathe?.()
      compared = 0
    }
    if (nearest === undefined || nearest.cosine < threshold) {
      chain.pop()
      remove(top, clusters)
      done.push(top)
    } else if (nearest.cluster === before) {
      chain.splice(-2)
      remove(top, clusters)
      remove(before, clusters)
      clusters.push(merged(before, top))
    } else {
      chain.push(nearest.cluster)
    }
  }
  return done.toSorted((a, b) => a.first - b.first).map(({ members }) => members.toSorted((a, b) => a - b))
}

interface Cluster {
  /** The least of its members: tells clusters apart, and which of two equally near ones is taken. */
  readonly first: number
  readonly members: readonly number[]
  readonly mean: Vector
}

/** Comparisons of two means: a few milliseconds. */
const BREATHES_AFTER = 10_000

function start(clusters: readonly Cluster[], chain: Cluster[]): Cluster {
  const first = clusters[0]!
  chain.push(first)
  return first
}

/** Of equally near ones `preferred`, else the one with the first member: a chain must come to its end. */
function nearestTo(
  one: Cluster,
  clusters: readonly Cluster[],
  preferred: Cluster | undefined,
): { readonly cluster: Cluster; readonly cosine: number } | undefined {
  let cluster = preferred
  let cosine = preferred === undefined ? -Infinity : similarity(one.mean, preferred.mean)
  for (const other of clusters) {
    if (other === one || other === preferred) continue
    const near = similarity(one.mean, other.mean)
    if (near < cosine || (near === cosine && (cluster === preferred || cluster!.first < other.first)))
      continue
    cluster = other
    cosine = near
  }
  return cluster === undefined ? undefined : { cluster, cosine }
}

function merged(a: Cluster, b: Cluster): Cluster {
  const share = a.members.length / (a.members.length + b.members.length)
  return {
    first: Math.min(a.first, b.first),
    members: [...a.members, ...b.members],
    mean: a.mean.map((value, at) => share * value + (1 - share) * b.mean[at]!),
  }
}

function remove(cluster: Cluster, clusters: Cluster[]): void {
  const last = clusters.pop()!
  if (last !== cluster) clusters[clusters.indexOf(cluster)] = last
}
