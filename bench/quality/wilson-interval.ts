import type { Interval } from './bootstrap.ts'

// The standard normal's 97.5 % quantile.
const Z = 1.96

/** 95 % interval of a share seen in `count` cases (Wilson 1927): sound for few cases and for shares of 0 and 1 too. */
export function wilsonInterval(share: number, count: number): Interval {
  const centre = share + Z ** 2 / (2 * count)
  const spread = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2))
  const scale = 1 + Z ** 2 / count
  return { low: (centre - spread) / scale, high: (centre + spread) / scale }
}
