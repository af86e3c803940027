import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeDisk, type Disk } from '../../src/store/disk.ts'

/** What a power cut may leave at worst: only what was synced, by inode, as SQLite's crash tests model it. */
interface DurableState {
  readonly files: Map<number, Buffer>
  readonly folders: Map<number, ReadonlyMap<string, number>>
}

/** A disk that can be cut off after any of its actions, or fail at any. */
export interface CrashDisk extends Disk {
  /** Actions so far, in words. */
  readonly actions: readonly string[]
  /** Writes to `target` what would be found in `dir` if the power had failed now and nothing unsynced had reached the disk. */
  restore(dir: string, target: string): Promise<void>
}

/** `before` is awaited before each action, given its number from 0; if it throws, the action fails. */
export function crashDisk(before: (action: number) => Promise<void> | void): CrashDisk {
  const durable: DurableState = { files: new Map(), folders: new Map() }
  const actions: string[] = []

  async function act(name: string, action: () => Promise<void>): Promise<void> {
    await before(actions.length)
    actions.push(name)
    await action()
  }

  return {
    actions,
    makeFolder: (path) => act('makeFolder', () => nodeDisk.makeFolder(path)),
    write: (path, content) => act('write', () => nodeDisk.write(path, content)),
    rename: (from, to) => act('rename', () => nodeDisk.rename(from, to)),
    remove: (path) => act('remove', () => nodeDisk.remove(path)),
    syncFile: (path) =>
      act('syncFile', async () => {
        await nodeDisk.syncFile(path)
        durable.files.set((await stat(path)).ino, await readFile(path))
      }),
    syncFolder: (path) =>
      act('syncFolder', async () => {
        await nodeDisk.syncFolder(path)
        const entries = new Map<string, number>()
        for (const name of await readdir(path)) entries.set(name, (await stat(join(path, name))).ino)
        durable.folders.set((await stat(path)).ino, entries)
      }),
    async restore(dir, target) {
      await restoreFolder(durable, (await stat(dir)).ino, target)
    },
  }
}

async function restoreFolder(
  { files, folders }: DurableState,
  folder: number,
  target: string,
): Promise<void> {
  await mkdir(target, { recursive: true })
  for (const [name, inode] of folders.get(folder) ?? []) {
    if (folders.has(inode)) await restoreFolder({ files, folders }, inode, join(target, name))
    // Created, but what was written to it is lost.
    else await writeFile(join(target, name), files.get(inode) ?? '')
  }
}
