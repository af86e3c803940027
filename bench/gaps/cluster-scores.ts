/** How well clusters match labels, 0 to 1 each (the index may be below 0). */
export interface ClusterScores {
  readonly clusters: number
  /** Share of items with the label that most of their cluster have. */
  readonly purity: number
  /** How little clusters mix labels (Rosenberg and Hirschberg 2007). */
  readonly homogeneity: number
  /** How little labels are spread over clusters. */
  readonly completeness: number
  /** Harmonic mean of both. */
  readonly vMeasure: number
  /** Adjusted Rand index (Hubert and Arabie 1985): 0 by chance. */
  readonly ari: number
}

/** Clusters as indices into the labels, each index in one. */
export function clusterScores(
  labels: readonly string[],
  clusters: readonly (readonly number[])[],
): ClusterScores {
  const counts = clusters.map((cluster) => countedBy(cluster.map((at) => labels[at]!)))
  const sizes = clusters.map(({ length }) => length)
  const totals = countedBy(labels)
  const cells = counts.flatMap((of, at) =>
    [...of].map(([label, both]) => ({ both, size: sizes[at]!, total: totals.get(label)! })),
  )
  const n = labels.length
  const given = (whole: 'size' | 'total') =>
    -sum(cells.map((cell) => (cell.both / n) * Math.log(cell.both / cell[whole])))
  const homogeneity = share(given('size'), entropy([...totals.values()], n))
  const completeness = share(given('total'), entropy(sizes, n))
  const [ofLabels, ofClusters] = [sum([...totals.values()].map(pairs)), sum(sizes.map(pairs))]
  const expected = (ofLabels * ofClusters) / Math.max(1, pairs(n))
  const most = (ofLabels + ofClusters) / 2
  return {
    clusters: clusters.length,
    purity: sum(counts.map((of) => Math.max(0, ...of.values()))) / n,
    homogeneity,
    completeness,
    vMeasure:
      homogeneity + completeness === 0 ? 0 : (2 * homogeneity * completeness) / (homogeneity + completeness),
    ari: most === expected ? 1 : (sum(cells.map(({ both }) => pairs(both))) - expected) / (most - expected),
  }
}

function share(given: number, of: number): number {
  return of === 0 ? 1 : 1 - given / of
}

function entropy(sizes: readonly number[], n: number): number {
  return -sum(sizes.map((size) => (size / n) * Math.log(size / n)))
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2
}

function countedBy(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
