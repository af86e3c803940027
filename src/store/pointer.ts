import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { UnusableIndexError } from '../core/errors.ts'
import { isMissing, type Disk } from './disk.ts'
import { GENERATION_NAME } from './generation-name.ts'

const FILE = 'current'
const DRAFT = 'current.tmp'

const pointer = z
  .strictObject({
    generation: z.string().regex(GENERATION_NAME),
    /** sha256 of its manifest, which holds the sha256 of every other file. */
    manifest: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly()

/** Names the newest generation. */
export type Pointer = z.infer<typeof pointer>

/** Undefined where there is no index. Throws UnusableIndexError for a file that names no generation. */
export async function readPointer(dir: string): Promise<Pointer | undefined> {
  const text = await readFile(join(dir, FILE), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (text === undefined) return undefined
  const parsed = pointer.safeParse(jsonOrUndefined(text))
  if (!parsed.success) throw new UnusableIndexError(`${FILE} does not name a generation`)
  return parsed.data
}

/** Makes the pointer name another generation, in one step: whoever reads it sees the old one or the new one. */
export async function writePointer(dir: string, next: Pointer, disk: Disk): Promise<void> {
  const draft = join(dir, DRAFT)
  await disk.write(draft, [Buffer.from(`${JSON.stringify(next)}\n`)])
  await disk.syncFile(draft)
  await disk.rename(draft, join(dir, FILE))
  await disk.syncFolder(dir)
}

export async function removePointer(dir: string, disk: Disk): Promise<void> {
  await disk.remove(join(dir, FILE))
  await disk.remove(join(dir, DRAFT))
  await disk.syncFolder(dir)
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
