import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVerbatim, type Verbatim } from '../../src/cli/open-verbatim.ts'
import { loadConfig } from '../../src/config.ts'
import { createApp } from '../../src/http/app.ts'
import { listen, type Listening } from '../../src/http/listen.ts'
import { mulberry32 } from '../../bench/quality/bootstrap.ts'

const PARAGRAPHS = ['keeper', 'tower', 'lamp', 'cat'].map(
  (thing, at) => `The ${thing} of the lighthouse is called Number ${at} and came there in ${1900 + at}.`,
)

let folder: string
let verbatim: Verbatim
let listening: Listening
const logged: string[] = []
/** How many snapshots are pinned. */
let pinned = 0
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)

beforeAll(async () => {
  process.on('unhandledRejection', note)
  process.on('uncaughtExceptionMonitor', note)
  folder = await mkdtemp(join(tmpdir(), 'verbatim-aborts-'))
  await mkdir(join(folder, 'corpus'))
  await writeFile(join(folder, 'corpus/lighthouse.txt'), PARAGRAPHS.join('\n\n'))
  const environment = {
    CORPUS_DIR: join(folder, 'corpus'),
    INDEX_DIR: join(folder, 'index'),
    QUEUE_LENGTH: '1000',
  }
  const config = loadConfig({ flags: {}, environment, packageRoot: resolve('.'), workingDir: folder })
  const silent = { level: 'silent' as const, error: () => {}, info: () => {}, debug: () => {} }
  verbatim = await openVerbatim(config, {
    log: silent,
    progress: { show: () => {}, end: () => {} },
    workerFile: pathToFileURL(resolve('dist/inference/worker.js')),
  })
  const app = createApp({
    ask: (inquiry, gone) => verbatim.ask(inquiry, { gone }),
    store: {
      async snapshot() {
        const snapshot = await verbatim.store.snapshot()
        pinned += 1
        return {
          ...snapshot,
          release() {
            pinned -= 1
            snapshot.release()
          },
        }
      },
    },
    suggestions: () => [],
    readiness: () => 'ready',
    assets: new Map(),
    log: { error: (line) => logged.push(line) },
  })
  listening = await listen(app, { host: '127.0.0.1', port: 0 })
})

afterAll(async () => {
  await listening?.close(100)
  await verbatim?.close()
  await rm(folder, { recursive: true, force: true })
  process.off('unhandledRejection', note)
  process.off('uncaughtExceptionMonitor', note)
})

function ask(question: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`${listening.url}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
    signal,
  })
}

describe('two hundred clients that leave at any moment', () => {
  it('leave no work and no error behind, and whoever stays is answered', async () => {
    const random = mulberry32(7)
    let left = 0
    async function leaver(question: string): Promise<void> {
      const leaving = new AbortController()
      // From before the request is on its way until others have been answered.
      const leave = setTimeout(() => leaving.abort(), random() * 300)
      const outcome = await ask(question, leaving.signal).catch((error: Error) => error.name)
      if (outcome === 'AbortError') left += 1
      clearTimeout(leave)
    }
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async (_, row) => {
        for (let at = 0; at < 10; at += 1) await leaver(`Who is number ${row * 10 + at} of the lighthouse?`)
        return (await ask(`What is called number ${row}?`)).status
      }),
    )
    expect(statuses).toEqual(Array.from({ length: 20 }, () => 200))
    expect(left).toBeGreaterThan(100)

    await new Promise((resolve) => setImmediate(resolve))
    expect({
      ...verbatim.questions(),
      pending: verbatim.models.waiting(),
      pinned,
      logged,
      unhandled,
    }).toEqual({
      running: 0,
      waiting: 0,
      pending: 0,
      pinned: 0,
      logged: [],
      unhandled: [],
    })
  })
})
