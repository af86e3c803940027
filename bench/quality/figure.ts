import { bootstrapInterval, differenceInterval, type Interval } from './bootstrap.ts'

/** A statistic with its 95 % bootstrap interval; NaN where it is not defined. */
export interface Figure extends Interval {
  readonly value: number
}

export type Unit = 'share' | 'characters' | 'times'

export function figureOf<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  resamples?: number,
): Figure {
  return { value: statistic(items), ...bootstrapInterval(items, statistic, resamples) }
}

/** How much a statistic of `changed` exceeds that of `whole`, item by item the same questions. */
export function differenceOf<T>(
  whole: readonly T[],
  changed: readonly T[],
  statistic: (sample: readonly T[]) => number,
  resamples?: number,
): Figure {
  const pairs = whole.map((item, at) => [item, changed[at]!] as const)
  return {
    value: statistic(changed) - statistic(whole),
    ...differenceInterval(pairs, statistic, resamples),
  }
}

/** As a table shows it: `76.5 (73–80)` percent, characters or times; – where it is not defined. */
export function shown({ value, low, high }: Figure, unit: Unit = 'share'): string {
  if (Number.isNaN(value)) return '–'
  switch (unit) {
    case 'share':
      return `${(100 * value).toFixed(1)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`
    case 'characters':
      return `${value.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`
    case 'times':
      return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
  }
}

/** In percentage points with its sign: `−1.2 (−2.0 to −0.4)`. */
export function shownDifference({ value, low, high }: Figure): string {
  if (Number.isNaN(value)) return '–'
  return `${signed(value)} (${signed(low)} to ${signed(high)})`
}

function signed(share: number): string {
  const points = (100 * share).toFixed(1)
  if (/^-?0\.0$/.test(points)) return '0.0'
  return share < 0 ? `−${points.slice(1)}` : `+${points}`
}
