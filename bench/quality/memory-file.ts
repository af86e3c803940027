import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Inference } from '../../src/inference/worker-client.ts'
import type { Memory } from './remembering.ts'

interface MemoryFile {
  /** Names what computed the memory. */
  readonly key: string
  readonly memory: Memory
}

/** What the file holds if the same computed it; nothing where it is missing or from others. */
export async function loadMemory(file: string, key: string): Promise<Memory> {
  try {
    const stored: MemoryFile = deserialize(await readFile(file))
    return stored.key === key ? stored.memory : new Map()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw new Error(`${file} cannot be read as a cache of this program; delete it`, { cause: error })
  }
}

export async function saveMemory(file: string, key: string, memory: Memory): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.new`
  await writeFile(draft, serialize({ key, memory } satisfies MemoryFile))
  await rename(draft, file)
}

/** Models, runtime and the code around them in `codeDir`: whatever the same input could give other numbers by. */
export async function memoryKey({ embedder, reader, runtime }: Inference, codeDir: string): Promise<string> {
  const files = (await readdir(codeDir)).filter((name) => name.endsWith('.js')).toSorted()
  const code = createHash('sha256')
  for (const name of files) code.update(await readFile(join(codeDir, name)))
  return JSON.stringify([embedder.model.sha256, reader.model.sha256, runtime, code.digest('hex')])
}
