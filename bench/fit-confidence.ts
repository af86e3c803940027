import { writeFile } from 'node:fs/promises'
import { argv } from 'node:process'
import { openQualityRun } from './quality/command-line.ts'
import { fitCalibration } from './quality/fit-calibration.ts'
import { gather } from './quality/gather.ts'
import { isUnseen } from './quality/judged.ts'

// Writes src/core/calibration.ts from every question set but those that are kept for judging it.
const { sets, inference } = await openQualityRun(argv.slice(2))
const gathered = []
for (const set of sets) {
  if (set.questions.some((question) => isUnseen({ asked: question }))) continue
  console.log(`reading for ${set.questions.length} questions of ${set.name}`)
  gathered.push(...(await gather(set, inference)))
}
await inference.close()

const documents = new Set(gathered.map(({ asked }) => `${asked.set}/${asked.document}`)).size
const calibration = fitCalibration(gathered)
await writeFile(
  'src/core/calibration.ts',
  `import type { Calibration } from './confidence.ts'

/** Made by \`npm run fit:confidence\` from ${gathered.length} questions on ${documents} documents; not for editing by hand. */
export const CALIBRATION: Calibration = ${JSON.stringify(calibration, rounded, 2)}
`,
)
console.log(
  `fitted on ${gathered.length} questions of ${documents} documents; threshold ${calibration.threshold}`,
)

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value
}
