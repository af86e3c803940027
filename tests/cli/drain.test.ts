import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { drainRun } from '../../bench/support/drain-run.ts'
import { startServer } from '../../bench/support/server-process.ts'

// Programs are started, some with their models, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let settings: Readonly<Record<string, string>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-drain-'))
  settings = {
    CORPUS_DIR: join(folder, 'corpus'),
    INDEX_DIR: join(folder, 'index'),
    LOG_LEVEL: 'error',
    RATE_LIMIT: 'none',
  }
  await mkdir(settings['CORPUS_DIR']!)
  await writeFile(join(settings['CORPUS_DIR']!, 'mill.txt'), 'The mill grinds rye. It stands by the river.\n')
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('a stop under load', () => {
  it.each([0, 0, 0, 0, 0, 0, 0, 0, 1, 1])(
    'loses no request that was accepted, and ends with 0, after %d s of leave-taking',
    async (seconds) => {
      const server = await startServer(
        { ...settings, DRAIN_SECONDS: String(seconds) },
        { program: resolve('tests/support/stub-server.mjs') },
      )
      const load = {
        keeping: 8,
        connecting: 4,
        loadMs: 200,
        questions: ['What does the mill grind?', 'Where is it?'],
      }
      const { lost, exitStatus, stopMs, answered, answeredAfterStop, turnedAway, unconnected } =
        await drainRun(server, load)
      expect(lost).toEqual([])
      expect(exitStatus).toBe(0)
      expect(stopMs).toBeLessThan(10_000)
      expect(answered).toBeGreaterThan(0)
      expect(answeredAfterStop).toBeGreaterThan(0)
      expect(turnedAway + unconnected).toBe(12)
      expect(server.told()).toBe('')
    },
  )
})
