import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { kill, pid } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { AppError } from '../core/errors.ts'
import { isMissing } from './disk.ts'

/** Another process is writing the index. */
export class IndexBusyError extends AppError {
  readonly code = 'index-busy'
  constructor(dir: string, holder: string) {
    super(`${holder} is writing the index in ${dir}. Wait until it has ended, then try again.`)
  }
}

/** The right to change what an index folder holds; one process at a time has it. Readers need none. */
export interface Lock {
  /** Of this holding alone. */
  readonly token: string
  /** Throws IndexBusyError where the right was lost, e.g. because this process was stopped for so long that it looked dead. */
  requireHeld(): Promise<void>
  release(): Promise<void>
}

// How long, in milliseconds, to wait for another process that is committing.
export const PATIENCE_MS = 60_000

const FILE = 'lock'
// The holder touches the file as long as it lives: pids of other hosts and containers cannot be checked, and are used again.
const BEAT_MS = 2_000
const SILENCE_MS = 30_000
const RETRY_MS = 100

const content = z.object({ pid: z.int(), host: z.string(), token: z.string() })
type Holder = z.infer<typeof content>

// A container's only process has the same pid in every life, so a live pid proves nothing about locks of one's own pid.
const heldHere = new Set<string>()

/** Waits at most `patienceMs` for whoever holds it; IndexBusyError after that. Takes over from the dead. */
export async function acquireLock(dir: string, patienceMs: number): Promise<Lock> {
  await mkdir(dir, { recursive: true })
  const file = join(dir, FILE)
  const deadline = performance.now() + patienceMs
  for (;;) {
    const token = randomUUID()
    if (await create(file, { pid, host: hostname(), token })) return heldLock(dir, file, token)
    const holder = await currentHolder(file)
    if (holder !== undefined && (await isDead(file, holder))) await removeIfOf(file, holder.token)
    else if (performance.now() >= deadline) {
      throw new IndexBusyError(dir, holder === undefined ? 'Another process' : `Process ${holder.pid}`)
    } else await sleep(RETRY_MS)
  }
}

function heldLock(dir: string, file: string, token: string): Lock {
  heldHere.add(token)
  const beat = setInterval(() => {
    const now = new Date()
    // A lock that is gone shows in requireHeld.
    utimes(file, now, now).catch(() => {})
  }, BEAT_MS)
  beat.unref()
  return {
    token,
    async requireHeld() {
      const holder = await currentHolder(file)
      if (holder?.token !== token) throw new IndexBusyError(dir, `Process ${holder?.pid ?? 'unknown'}`)
    },
    async release() {
      clearInterval(beat)
      heldHere.delete(token)
      await removeIfOf(file, token)
    },
  }
}

async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(JSON.stringify(holder))
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Undefined where the lock is gone. A file that is no lock (its writer died at once) counts as one of nobody's. */
async function currentHolder(file: string): Promise<Holder | undefined> {
  try {
    return content.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? NOBODY
  } catch (error) {
    if (isMissing(error)) return undefined
    if (error instanceof SyntaxError) return NOBODY
    throw error
  }
}

const NOBODY: Holder = { pid: 0, host: '', token: '' }

async function isDead(file: string, holder: Holder): Promise<boolean> {
  if (heldHere.has(holder.token)) return false
  if (holder.host === hostname() && (holder.pid === pid || !isRunning(holder.pid))) return true
  try {
    return Date.now() - (await stat(file)).mtimeMs > SILENCE_MS
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

function isRunning(id: number): boolean {
  try {
    kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function removeIfOf(file: string, token: string): Promise<void> {
  const holder = await currentHolder(file)
  if (holder?.token === token) await rm(file, { force: true })
}
