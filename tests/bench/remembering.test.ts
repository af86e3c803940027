import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadMemory, memoryKey, saveMemory } from '../../bench/quality/memory-file.ts'
import { remembering, type Memory } from '../../bench/quality/remembering.ts'
import { span } from '../../src/core/document.ts'
import { recordedModels } from '../../bench/support/recorded-models.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'
import { inNewFolder } from '../support/index-folder.ts'
import { overlapReader } from '../support/overlap-reader.ts'

const models = {
  embedder: hashingEmbedder(),
  reader: overlapReader(),
  runtime: 'none',
  close: async () => {},
}
const passage = (text: string) => ({ context: '', text, sentences: [span(0, text.length)] })

describe('remembering', () => {
  it('gives what the models give, in the order asked', async () => {
    const { embedder, reader } = remembering(models, new Map())
    await embedder.embedPassages(['b'])
    expect(await embedder.embedPassages(['a', 'b', 'a'])).toEqual(
      await models.embedder.embedPassages(['a', 'b', 'a']),
    )
    expect(await embedder.countTokens(['one two'])).toEqual([2])
    await reader.read('who?', [passage('She did.')])
    const passages = [passage('He did.'), passage('She did.')]
    expect(await reader.read('who?', passages)).toEqual(await models.reader.read('who?', passages))
  })

  it('asks the models nothing twice, and every new thing', async () => {
    const recorded = recordedModels(models)
    const { embedder, reader } = remembering({ ...models, ...recorded }, new Map())
    for (let i = 0; i < 2; i += 1) {
      await embedder.embedQuestion('who?')
      await embedder.embedPassages(['who?'])
      await reader.read('who?', [passage('She did.')])
      await reader.read('why?', [passage('She did.')])
      await reader.read('why?', [{ ...passage('She did.'), context: 'Plot' }])
    }
    expect(recorded.taken()).toHaveLength(5)
  })
})

describe('a memory file', () => {
  it('gives back what was saved, and only to what computed it', () =>
    inNewFolder(async (dir) => {
      const memory: Memory = new Map()
      const { embedder, reader } = remembering(models, memory)
      await embedder.embedQuestion('who?')
      await reader.read('who?', [passage('She did.')])
      const file = join(dir, 'new', 'cache')
      await saveMemory(file, 'key', memory)
      expect(await loadMemory(file, 'key')).toEqual(memory)
      expect(await loadMemory(file, 'other key')).toEqual(new Map())
      expect(await loadMemory(join(dir, 'missing'), 'key')).toEqual(new Map())
    }))

  it('says what to do about a file of something else', () =>
    inNewFolder(async (dir) => {
      await writeFile(join(dir, 'cache'), 'no cache')
      await expect(loadMemory(join(dir, 'cache'), 'key')).rejects.toThrow(/delete it/)
    }))

  it('has another key for other code', () =>
    inNewFolder(async (dir) => {
      await writeFile(join(dir, 'reader.js'), '1')
      const before = await memoryKey(models, dir)
      expect(await memoryKey(models, dir)).toBe(before)
      await writeFile(join(dir, 'reader.js'), '2')
      expect(await memoryKey(models, dir)).not.toBe(before)
    }))
})
