/**
 * What a word with drawn-out letters may stand for: each run of `drawnFrom` letters or more twice or once, the longer first
 * ("goood" is "good", "heyyy" is "hey"). None where nothing is drawn out, or too much.
 */
export function shortenings(word: string, drawnFrom: number): readonly string[] {
  const runs = word.match(/(\p{L})\1*|./gsu) ?? []
  const drawn = runs.filter((run) => run.length >= drawnFrom).length
  if (drawn === 0 || drawn > MOST_DRAWN) return []
  const readings = runs.reduce<readonly string[]>(
    (starts, run) =>
      starts.flatMap((start) =>
        run.length < drawnFrom ? [start + run] : [start + run[0]! + run[0]!, start + run[0]!],
      ),
    [''],
  )
  return readings.filter((reading) => reading.length > 1 && reading !== word)
}

/**
 * "sooooo" as "so", "goooood" as "good": of what a word may stand for whose letters stand three times or more, the commonest
 * word; undefined where nothing is drawn out, or no word comes of it. `frequency` is 0 for what is no word. Roman numerals
 * ("III") are none.
 */
export function shortened(word: string, frequency: (word: string) => number): string | undefined {
  if (!DRAWN_OUT.test(word) || ROMAN.test(word)) return undefined
  const [best] = shortenings(word, 3)
    .filter((reading) => frequency(reading) > 0)
    .toSorted((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
  return best
}

const DRAWN_OUT = /(\p{L})\1\1/u
const ROMAN = /^[ivxlcdm]+$/
const MOST_DRAWN = 4
