import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ModelFilesError } from '../../src/core/errors.ts'
import { verifyModel } from '../../src/inference/verify-models.ts'

// sha256 of the file contents written below, from `printf … | sha256sum`.
const SUM_OF_X = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'

describe('verifyModel', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'verbatim-models-'))
    await mkdir(join(dir, 'small/onnx'), { recursive: true })
    for (const file of [
      'config.json',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/model_quantized.onnx',
    ]) {
      await writeFile(join(dir, 'small', file), 'x')
    }
  })
  afterEach(() => rm(dir, { recursive: true }))

  it('names a model by the sum of its weights', async () => {
    await writeFile(join(dir, 'SHA256SUMS'), `${SUM_OF_X}  ./small/onnx/model_quantized.onnx\n`)
    expect(await verifyModel(dir, 'small')).toEqual({ name: 'small', sha256: SUM_OF_X })
  })

  it("takes an operator's own model, which no list names, as it is", async () => {
    expect(await verifyModel(dir, 'small')).toEqual({ name: 'small', sha256: SUM_OF_X })
  })

  it('refuses a file that is not the one listed, and says which and what to do', async () => {
    await writeFile(join(dir, 'SHA256SUMS'), `${SUM_OF_X}  ./small/tokenizer.json\n`)
    await writeFile(join(dir, 'small/tokenizer.json'), 'y')
    await expect(verifyModel(dir, 'small')).rejects.toThrow(ModelFilesError)
    await expect(verifyModel(dir, 'small')).rejects.toThrow(
      /models\/small\/tokenizer\.json is not the file.*git checkout/,
    )
  })

  it('refuses a missing file, and says which and what to do', async () => {
    await rm(join(dir, 'small/onnx'), { recursive: true })
    await expect(verifyModel(dir, 'small')).rejects.toThrow(
      /model_quantized\.onnx cannot be read.*git checkout/,
    )
  })

  it('finds an edited configuration of a real model', async () => {
    await cp('models/SHA256SUMS', join(dir, 'SHA256SUMS'))
    await cp('models/extractive-reader', join(dir, 'extractive-reader'), { recursive: true })
    const file = join(dir, 'extractive-reader/config.json')
    await writeFile(file, '{"architectures":["BertForQuestionAnswering"]}')
    await expect(verifyModel(dir, 'extractive-reader')).rejects.toThrow(/config\.json is not the file/)
  })
})
