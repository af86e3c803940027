import { join } from 'node:path'
import { nodeDisk, type Disk } from './disk.ts'
import { DRAFT_NAME, GENERATION_NAME } from './generation-name.ts'
import { namesIn } from './housekeeping.ts'
import { acquireLock, PATIENCE_MS } from './lock.ts'
import { removePointer } from './pointer.ts'

/** Removes the index, and nothing else that lies in its folder; afterwards the folder opens as an empty index. */
export async function discardIndex(dir: string, disk: Disk = nodeDisk): Promise<void> {
  const lock = await acquireLock(dir, PATIENCE_MS)
  try {
    // The pointer first, so that it never names what is gone.
    await removePointer(dir, disk)
    for (const name of await namesIn(dir)) {
      if (GENERATION_NAME.test(name) || DRAFT_NAME.test(name)) await disk.remove(join(dir, name))
    }
  } finally {
    await lock.release()
  }
}
