/**
 * "sooooo" as "so", "goooood" as "good": each letter that stands three times or more in a row once or twice, whichever
 * gives the commonest word; undefined where nothing is drawn out, or no word comes of it. `frequency` is 0 for what is no
 * word. Roman numerals ("III") are none.
 */
export function shortened(word: string, frequency: (word: string) => number): string | undefined {
  if (!DRAWN_OUT.test(word) || ROMAN.test(word)) return undefined
  const parts = word.replace(DRAWN_OUT_ALL, '$1$1\n').split('\n')
  if (parts.length > MOST_RUNS + 1) return undefined
  const readings = parts.reduce(
    (starts, part, at) =>
      starts.flatMap((start) =>
        at === parts.length - 1 ? [start + part] : [start + part, start + part.slice(0, -1)],
      ),
    [''],
  )
  const [best] = readings
    .filter((reading) => reading.length > 1 && frequency(reading) > 0)
    .toSorted((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
  return best
}

const DRAWN_OUT = /(\p{L})\1\1/u
const DRAWN_OUT_ALL = /(\p{L})\1{2,}/gu
const ROMAN = /^[ivxlcdm]+$/
const MOST_RUNS = 4
