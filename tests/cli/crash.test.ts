import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startServer } from '../../bench/support/server-process.ts'

// Programs are started, some with their models, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('the models, killed under load', () => {
  it('are started again; what was asked meanwhile is told to come back, and nothing else goes wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-crash-'))
    const corpus = join(folder, 'corpus')
    await mkdir(corpus)
    await writeFile(join(corpus, 'mill.txt'), 'The mill grinds rye. It stands by the river.\n')
    const server = await startServer({
      CORPUS_DIR: corpus,
      INDEX_DIR: join(folder, 'index'),
      LOG_LEVEL: 'debug',
      RATE_LIMIT: 'none',
    })
    onTestFinished(async () => {
      await server.stop('SIGINT')
      await rm(folder, { recursive: true, force: true })
    })
    const [, pid] = /The models run in process (\d+)\./.exec(server.told())!
    const get = (path: string) => fetch(server.url + path)
    const reply = async (path: string) => {
      const response = await get(path)
      const body = (await response.json()) as { readonly kind?: string }
      return { status: response.status, headers: response.headers, body }
    }

    const enough = new AbortController()
    onTestFinished(() => enough.abort())
    const replies: {
      readonly status: number
      readonly type: string | null
      readonly kind?: string
      readonly retryAfter: number
    }[] = []
    const clients = Array.from({ length: 6 }, async () => {
      while (!enough.signal.aborted) {
        const { status, headers, body } = await reply('/ask?question=What+does+the+mill+grind')
        replies.push({
          status,
          type: headers.get('content-type'),
          ...(body.kind === undefined ? {} : { kind: body.kind }),
          retryAfter: Number(headers.get('retry-after')),
        })
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })
    const readiness: number[] = []
    const waitFor = async (status: number) => {
      do {
        readiness.push((await get('/readyz')).status)
        await new Promise((resolve) => setTimeout(resolve, 10))
      } while (readiness.at(-1) !== status)
    }
    await waitFor(200)
    process.kill(Number(pid), 'SIGKILL')
    await waitFor(503)
    // What needs no models is there all the time.
    expect((await get('/documents/mill')).status).toBe(200)
    await waitFor(200)
    expect((await get('/ask?question=What+does+the+mill+grind')).status).toBe(200)
    enough.abort()
    await Promise.all(clients)

    const [answers, others] = [200, 503].map((status) => replies.filter((reply) => reply.status === status))
    expect(replies).toHaveLength(answers!.length + others!.length)
    expect(new Set(answers!.map(({ kind }) => kind))).toEqual(new Set(['answer']))
    expect(new Set(others!.map(({ type }) => type))).toEqual(
      new Set(['application/problem+json; charset=utf-8']),
    )
    expect(Math.min(...others!.map(({ retryAfter }) => retryAfter))).toBeGreaterThan(0)
    expect(await (await get('/metrics')).text()).toContain('\nverbatim_model_restarts_total 1\n')
    expect(server.told()).toContain('The models have stopped: its process ended with SIGKILL.')
  })
})
