/** Red, green and blue as sRGB has them, from 0 to 1. */
export type Rgb = readonly [number, number, number]

const BLACK: Rgb = [0, 0, 0]
const WHITE: Rgb = [1, 1, 1]
/** Halvings: to less than a 256th of a channel. */
const STEPS = 10

/** By WCAG 2.2: from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/**
 * The colour as little darkened or lightened as gives it this contrast with every one of the others; black or white, whichever
 * is the better, where none has that much.
 */
export function readable(colour: Rgb, others: readonly Rgb[], wanted: number): Rgb {
  const least = (made: Rgb) => Math.min(...others.map((other) => contrast(made, other)))
  if (least(colour) >= wanted) return colour
  const end = least(BLACK) > least(WHITE) ? BLACK : WHITE
  let [low, high] = [0, 1]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (least(mixed(colour, end, middle)) >= wanted) high = middle
    else low = middle
  }
  return mixed(colour, end, high)
}

/** `share` of the other in the one. */
export function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const channel = (at: 0 | 1 | 2) => one[at] + (other[at] - one[at]) * share
  return [channel(0), channel(1), channel(2)]
}

export function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
