/** UTF-16 code units; each length is four times the one before it. */
const LENGTHS = [16_000, 63_000, 250_000, 1_000_000]

/** In linear time four times the text takes four times as long, in quadratic time sixteen times. */
const MOST = 8
/** What is surely linear need not be measured again. */
const LINEAR = 5

/** Milliseconds: in less, no text of the length can have been gone through more than a few times over. */
const TOO_SHORT_TO_TELL = 100

/** Of several measurements the shortest counts, as others may have had the processor. */
const MEASUREMENTS = 8

/**
 * How what is done with a text grows beyond proportion, if it does, up to a million code units: told by how much longer it
 * takes for four times the text, never by how long it takes. It stops at the first length that tells.
 */
export function growsBeyondProportion(
  textOf: (length: number) => string,
  work: (text: string) => void,
): string | undefined {
  for (const [at, length] of LENGTHS.entries()) {
    const text = textOf(length)
    if (timeOf(work, text) < TOO_SHORT_TO_TELL) continue
    const before = LENGTHS[at - 1] ?? length / 4
    const shorter = textOf(before)
    let [whole, part] = [Infinity, Infinity]
    for (let measured = 0; measured < MEASUREMENTS && whole >= TOO_SHORT_TO_TELL; measured += 1) {
      part = Math.min(part, timeOf(work, shorter))
      whole = Math.min(whole, timeOf(work, text))
      if (whole <= LINEAR * part) break
    }
    const ratio = whole / part
    if (ratio > MOST && whole >= TOO_SHORT_TO_TELL)
      return `${length} code units take ${ratio.toFixed(1)} times as long as ${before}`
  }
  return undefined
}

function timeOf(work: (text: string) => void, text: string): number {
  const began = performance.now()
  work(text)
  return performance.now() - began
}
