import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startInference, type Inference } from '../../src/inference/worker-client.ts'
import { filmSet, loadEvaluationSets, type EvaluationSet } from './evaluation-sets.ts'
import { loadMemory, memoryKey, saveMemory } from './memory-file.ts'
import { remembering } from './remembering.ts'

export interface QualityRun {
  /** Where the question sets lie. */
  readonly data: string
  readonly sets: readonly EvaluationSet[]
  /** It computes nothing twice. */
  readonly inference: Inference
  readonly writeDocs: boolean
  /** Puts what the models said into the file of `--cache`, if one is named, for the next run. */
  save(): Promise<void>
}

const OPTIONS = {
  data: { type: 'string' },
  cache: { type: 'string' },
  'write-docs': { type: 'boolean', default: false },
} as const

/**
 * What the quality programs start from: the question sets of `--data` (../shared/evaluation where it lies beside the
 * project, else the committed ones), those of bench/varied, and the models.
 */
export async function openQualityRun(args: readonly string[]): Promise<QualityRun> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const beside = resolve('../shared/evaluation')
  const data = values.data ?? (existsSync(beside) ? beside : resolve('tests/fixtures/evaluation'))
  const varied = ['a', 'b'].map((part) => {
    const folder = resolve('bench/varied', part)
    return filmSet(`varied/${part}`, folder, join(folder, 'questions.jsonl'), false)
  })
  const sets = [...(await loadEvaluationSets(data, resolve('corpus'))), ...(await Promise.all(varied))]
  const models = await startInference({
    modelsDir: resolve('models'),
    encoder: 'bge-small-en-v1.5',
    reader: 'extractive-reader',
    threads: 2,
    workerFile: new URL(join('file://', resolve('dist/inference/worker.js'))),
  })
  const { cache } = values
  const key = await memoryKey(models, resolve('dist/inference'))
  const memory = cache === undefined ? new Map() : await loadMemory(cache, key)
  return {
    data,
    sets,
    inference: remembering(models, memory),
    writeDocs: values['write-docs'],
    save: () => (cache === undefined ? Promise.resolve() : saveMemory(cache, key, memory)),
  }
}
