/**
 * What a word with drawn-out letters may stand for, likeliest first: each run of letters once or twice ("goood" is "good",
 * "heyyy" is "hey"). A double letter may be drawn out, too ("byee"). None where nothing is drawn out, or too much.
 */
export function shortenings(word: string): readonly string[] {
  const runs = word.match(/(.)\1*/gsu) ?? []
  const drawn = runs.filter((run) => run.length > 1).length
  if (drawn === 0 || drawn > MOST_DRAWN) return []
  const readings = runs.reduce<readonly string[]>(
    (starts, run) =>
      starts.flatMap((start) =>
        run.length === 1 ? [start + run] : [start + run[0]! + run[0]!, start + run[0]!],
      ),
    [''],
  )
  return readings.filter((reading) => reading.length > 1 && reading !== word)
}

const MOST_DRAWN = 4
