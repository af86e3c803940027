import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'

/**
 * Every change the store makes to its folder, one system call's worth each, so that tests can stop between any two.
 * What `write` wrote survives a power cut only after `syncFile`; a new, renamed or removed entry only after `syncFolder`.
 */
export interface Disk {
  makeFolder(path: string): Promise<void>
  write(path: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>
  /** Also for files that a native library wrote. */
  syncFile(path: string): Promise<void>
  syncFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A file, or a folder with all in it; nothing where it is gone already. */
  remove(path: string): Promise<void>
}

export const nodeDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },
  async write(path, content) {
    await writeFile(path, content)
  },
  async syncFile(path) {
    await sync(path, 'r+')
  },
  async syncFolder(path) {
    await sync(path, 'r')
  },
  async rename(from, to) {
    await rename(from, to)
  },
  async remove(path) {
    await rm(path, { recursive: true, force: true })
  },
}

/** Whether a system call failed because there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
