import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterByMeaning } from '../../../src/core/gaps/cluster-by-meaning.ts'
import { normalise, similarity, type Vector } from '../../../src/core/vector.ts'

const vectors = fc.array(
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 })
    .filter((values) => Math.hypot(...values) > 0.1)
    .map((values) => normalise(values)),
  { maxLength: 12 },
)
const threshold = fc.double({ min: -0.5, max: 0.95, noNaN: true })

/** By the definition: the nearest two become one, as long as they are near enough. Undefined where rounding decides. */
function byDefinition(all: readonly Vector[], least: number): readonly (readonly number[])[] | undefined {
  let clusters = all.map((_, at) => [at])
  for (;;) {
    let best = { near: -Infinity, a: -1, b: -1 }
    const found = [least]
    for (let a = 0; a < clusters.length; a += 1)
      for (let b = a + 1; b < clusters.length; b += 1) {
        const near = average(clusters[a]!, clusters[b]!, all)
        found.push(near)
        if (near > best.near) best = { near, a, b }
      }
    if (found.some((one, at) => found.some((other, b) => at < b && Math.abs(one - other) < 1e-5)))
      return undefined
    if (best.near < least) return clusters.map((each) => each.toSorted((a, b) => a - b)).toSorted(byFirst)
    const joined = [...clusters[best.a]!, ...clusters[best.b]!]
    clusters = [...clusters.filter((_, at) => at !== best.a && at !== best.b), joined]
  }
}

function average(a: readonly number[], b: readonly number[], all: readonly Vector[]): number {
  const near = a.flatMap((i) => b.map((j) => similarity(all[i]!, all[j]!)))
  return near.reduce((sum, value) => sum + value, 0) / near.length
}

const byFirst = (a: readonly number[], b: readonly number[]) => a[0]! - b[0]!

describe('clusterByMeaning', () => {
  it('finds what merging the nearest pair again and again finds', async () => {
    await fc.assert(
      fc.asyncProperty(vectors, threshold, async (all, least) => {
        const expected = byDefinition(all, least)
        fc.pre(expected !== undefined)
        expect(await clusterByMeaning(all, { threshold: least })).toEqual(expected)
      }),
    )
  })

  it('puts each text into exactly one cluster, and equal ones together', async () => {
    await fc.assert(
      fc.asyncProperty(vectors, threshold, async (all, least) => {
        const clusters = await clusterByMeaning([...all, ...all], { threshold: least })
        expect(clusters.flat().toSorted((a, b) => a - b)).toEqual([...all, ...all].map((_, at) => at))
        for (const cluster of clusters)
          for (const at of cluster) expect(cluster).toContain((at + all.length) % (2 * all.length))
      }),
    )
  })

  it('lets others work between', async () => {
    let breaths = 0
    const many = Array.from({ length: 400 }, (_, at) => normalise([Math.cos(at), Math.sin(at)]))
    const breathe = async () => void (breaths += 1)
    await clusterByMeaning(many, { threshold: 0.99, breathe })
    expect(breaths).toBeGreaterThan(5)
  })
})
