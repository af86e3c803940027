import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ModelFilesError } from '../core/errors.ts'
import type { ModelIdentity } from '../core/ports.ts'

const FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'] as const
const WEIGHTS = 'onnx/model_quantized.onnx'

/**
 * Reads every file of a model and compares it with `SHA256SUMS` beside it; a model of the operator's own, not listed
 * there, is taken as it is. Throws ModelFilesError for a missing or altered file, before anything native sees it.
 */
export async function verifyModel(modelsDir: string, name: string): Promise<ModelIdentity> {
  const expected = await listedSums(modelsDir)
  const sums = new Map<string, string>()
  for (const file of FILES) {
    const path = `${name}/${file}`
    const actual = await sha256Of(join(modelsDir, path), path)
    const wanted = expected.get(path)
    if (wanted !== undefined && wanted !== actual) {
      throw new ModelFilesError(
        `models/${path} is not the file this project was built with: sha256 ${actual.slice(0, 12)}…, expected ${wanted.slice(0, 12)}…. Restore it with \`git checkout -- models\`.`,
      )
    }
    sums.set(file, actual)
  }
  return { name, sha256: sums.get(WEIGHTS)! }
}

async function listedSums(modelsDir: string): Promise<ReadonlyMap<string, string>> {
  const list = await readFile(join(modelsDir, 'SHA256SUMS'), 'utf8').catch(() => '')
  return new Map(
    Array.from(list.matchAll(/^([0-9a-f]{64}) [ *](?:\.\/)?(.+)$/gm), ([, sum, path]) => [path!, sum!]),
  )
}

async function sha256Of(file: string, shownAs: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (cause) {
    throw new ModelFilesError(
      `models/${shownAs} cannot be read. Restore it with \`git checkout -- models\`, or set MODELS_DIR, ENCODER_MODEL and READER_MODEL to a model that is there.`,
      { cause },
    )
  }
  return hash.digest('hex')
}
