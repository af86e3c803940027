/** A unit vector, so that a dot product is a cosine. */
export type Vector = Float32Array

/** Dot product of two vectors of the same length: their cosine, −1 to 1, as both are of unit length. */
export function similarity(a: Vector, b: Vector): number {
  if (a.length !== b.length) throw new RangeError(`vectors of ${a.length} and ${b.length} dimensions`)
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!
  return sum
}
