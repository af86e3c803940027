import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { execPath, pid, ppid } from 'node:process'
import { describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { acquireLock, IndexBusyError } from '../../src/store/lock.ts'
import { hashingIdentity, inNewFolder } from '../support/index-folder.ts'

const here = hostname()
const long = new Date(Date.now() - 3_600_000)

function endedProcess(): number {
  return spawnSync(execPath, ['--version']).pid
}

async function leaveLock(dir: string, holder: unknown, touched = new Date()): Promise<void> {
  await writeFile(join(dir, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder))
  await utimes(join(dir, 'lock'), touched, touched)
}

describe('the lock of an index folder', () => {
  it('is held by one at a time', () =>
    inNewFolder(async (dir) => {
      const lock = await acquireLock(dir, 0)
      await expect(acquireLock(dir, 0)).rejects.toThrow(new IndexBusyError(dir, `Process ${pid}`))
      await lock.release()
      const next = await acquireLock(dir, 0)
      await next.release()
      expect(await readdir(dir)).toEqual([])
    }))

  it('is waited for', () =>
    inNewFolder(async (dir) => {
      const lock = await acquireLock(dir, 0)
      const waiting = acquireLock(dir, 10_000)
      await lock.release()
      const next = await waiting
      expect(await next.requireHeld()).toBeUndefined()
      await next.release()
    }))

  it.each<[string, () => unknown, Date?]>([
    ['a process that has ended', () => ({ pid: endedProcess(), host: here, token: 't' })],
    ['an earlier life of the same pid, as in a container', () => ({ pid, host: here, token: 't' })],
    ['a process that has been silent for long', () => ({ pid: ppid, host: here, token: 't' }), long],
    ['another host that has been silent for long', () => ({ pid: 1, host: 'elsewhere', token: 't' }), long],
    ['someone who died while writing it', () => '', long],
  ])('is taken over from %s', (_who, holder, touched) =>
    inNewFolder(async (dir) => {
      await leaveLock(dir, holder(), touched)
      const lock = await acquireLock(dir, 0)
      await lock.requireHeld()
      await lock.release()
      expect(await readdir(dir)).toEqual([])
    }),
  )

  it.each<[string, unknown]>([
    ['a running process', { pid: ppid, host: here, token: 't' }],
    ['another host that was heard of lately', { pid: 1, host: 'elsewhere', token: 't' }],
    ['someone who is just writing it', ''],
  ])('is left to %s', (_who, holder) =>
    inNewFolder(async (dir) => {
      await leaveLock(dir, holder)
      await expect(acquireLock(dir, 0)).rejects.toThrow(IndexBusyError)
      expect(await readdir(dir)).toEqual(['lock'])
    }),
  )

  it('knows when it was lost, and then leaves the other one alone', () =>
    inNewFolder(async (dir) => {
      const lock = await acquireLock(dir, 0)
      const other = { pid: ppid, host: here, token: 'other' }
      await leaveLock(dir, other)
      await expect(lock.requireHeld()).rejects.toThrow(`Process ${ppid} is writing the index`)
      await lock.release()
      expect(JSON.parse(await readFile(join(dir, 'lock'), 'utf8'))).toEqual(other)
    }))

  it('does not keep anyone from opening the index, nor let them sweep what its holder writes', () =>
    inNewFolder(async (dir) => {
      const draft = `draft-${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`
      await mkdir(join(dir, draft))
      const lock = await acquireLock(dir, 0)
      const store = await openEmbeddedStore(dir, hashingIdentity)
      await store.close()
      await lock.release()
      expect(await readdir(dir)).toEqual([draft])
      const later = await openEmbeddedStore(dir, hashingIdentity)
      await later.close()
      expect(await readdir(dir)).toEqual([])
    }))
})
