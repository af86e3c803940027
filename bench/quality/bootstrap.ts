export interface Interval {
  readonly low: number
  readonly high: number
}

/** 95 % percentile interval of a statistic over resamples with replacement (Efron 1979); the same for the same input. */
export function bootstrapInterval<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  resamples = 1000,
): Interval {
  const random = mulberry32(items.length)
  const values = Array.from({ length: resamples }, () =>
    statistic(Array.from(items, () => items[Math.floor(random() * items.length)]!)),
  )
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b)
  const at = (quantile: number) => values[Math.floor(quantile * (values.length - 1))] ?? Number.NaN
  return { low: at(0.025), high: at(0.975) }
}

/** The same interval for how much a statistic of the second of each pair exceeds that of the first. */
export function differenceInterval<T>(
  pairs: readonly (readonly [T, T])[],
  statistic: (sample: readonly T[]) => number,
  resamples = 1000,
): Interval {
  const difference = (sample: readonly (readonly [T, T])[]) =>
    statistic(sample.map(([, second]) => second)) - statistic(sample.map(([first]) => first))
  return bootstrapInterval(pairs, difference, resamples)
}

/** Uniform in [0, 1), repeatable from its seed. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
