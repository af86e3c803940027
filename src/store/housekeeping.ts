import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { GenerationId } from '../core/ports.ts'
import { isMissing, type Disk } from './disk.ts'
import { DRAFT_NAME, GENERATION_NAME } from './generation-name.ts'
import { acquireLock } from './lock.ts'
import { readPointer } from './pointer.ts'

/** Removes what runs that crashed left half-written. Whoever holds the lock may still be writing, so it leaves that. */
export async function sweepDrafts(dir: string, disk: Disk): Promise<void> {
  const drafts = (await namesIn(dir)).filter((name) => DRAFT_NAME.test(name))
  if (drafts.length === 0) return
  const lock = await acquireLock(dir, 0)
  try {
    for (const name of drafts) await disk.remove(join(dir, name))
  } finally {
    await lock.release()
  }
}

/** Removes all generations but the newest and those to keep. Only under the lock: another's newest may not be pointed at yet. */
export async function sweepGenerations(
  dir: string,
  keep: ReadonlySet<GenerationId>,
  disk: Disk,
): Promise<void> {
  const pointer = await readPointer(dir)
  for (const name of await namesIn(dir)) {
    const isOld = GENERATION_NAME.test(name) && name !== pointer?.generation && !keep.has(name)
    if (isOld) await disk.remove(join(dir, name))
  }
}

/** None where there is no folder. */
export async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
