import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IndexIdentity } from '../../src/store/manifest.ts'
import { hashingEmbedder } from './hashing-embedder.ts'

/** The identity of an index built with `hashingEmbedder()`. */
export const hashingIdentity: IndexIdentity = {
  encoder: hashingEmbedder().model,
  reader: { name: 'no reader', sha256: 'f'.repeat(64) },
  runtime: 'none',
  recipe: 'test',
}

export async function inNewFolder<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await newFolder()
  try {
    return await use(dir)
  } finally {
    await removeFolder(dir)
  }
}

export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'verbatim-index-'))
}

export function removeFolder(dir: string): Promise<void> {
  return rm(dir, { recursive: true, force: true })
}
