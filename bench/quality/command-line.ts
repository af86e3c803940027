import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startInference, type Inference } from '../../src/inference/worker-client.ts'
import { loadEvaluationSets, type EvaluationSet } from './evaluation-sets.ts'

export interface QualityRun {
  readonly sets: readonly EvaluationSet[]
  readonly inference: Inference
}

/**
 * What the quality programs start from: the question sets of `--data` (../shared/evaluation where it lies beside the
 * project, else the committed ones) and the models.
 */
export async function openQualityRun(args: readonly string[]): Promise<QualityRun> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
  const beside = resolve('../shared/evaluation')
  const data = values.data ?? (existsSync(beside) ? beside : resolve('tests/fixtures/evaluation'))
  const sets = await loadEvaluationSets(data, resolve('corpus'))
  const inference = await startInference({
    modelsDir: resolve('models'),
    encoder: 'bge-small-en-v1.5',
    reader: 'extractive-reader',
    threads: 2,
    workerFile: new URL(join('file://', resolve('dist/inference/worker.js'))),
  })
  return { sets, inference }
}
