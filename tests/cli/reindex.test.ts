import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startServer, type ServerProcess } from '../../bench/support/server-process.ts'

// Programs are started, some with their models, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const TOKEN = '0123456789abcdef0123456789abcdef'

interface Reply {
  readonly kind: string
  readonly generation: string
  readonly quotes?: readonly { readonly text: string; readonly start: number; readonly end: number }[]
}

interface Status {
  readonly state: string
  readonly queued: boolean
  readonly last: {
    readonly outcome: string
    readonly leftOut: readonly string[]
    readonly report?: { readonly generation: string }
  } | null
}

/** A server on a corpus of its own, until the test ends. */
async function serverOn(
  documents: Readonly<Record<string, string>>,
  {
    stub = true,
    settings = {},
  }: { readonly stub?: boolean; readonly settings?: Readonly<Record<string, string>> } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-reindex-'))
  const corpus = join(folder, 'corpus')
  const index = join(folder, 'index')
  const write = (name: string, text: string) => writeFile(join(corpus, name), text)
  await mkdir(corpus)
  for (const [name, text] of Object.entries(documents)) await write(name, text)
  const server = await startServer(
    { CORPUS_DIR: corpus, INDEX_DIR: index, ADMIN_TOKEN: TOKEN, RATE_LIMIT: 'none', ...settings },
    stub ? { program: resolve('tests/support/stub-server.mjs') } : {},
  )
  onTestFinished(async () => {
    await server.stop('SIGINT')
    await rm(folder, { recursive: true, force: true })
  })
  return { server, corpus, index, write }
}

async function ask({ url }: ServerProcess, question: string): Promise<Reply> {
  const response = await fetch(`${url}/ask?${new URLSearchParams({ question }).toString()}`)
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  return response.json() as Promise<Reply>
}

async function admin({ url }: ServerProcess, method: 'GET' | 'POST'): Promise<Status> {
  const response = await fetch(`${url}/admin/reindex`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}` },
  })
  expect(response.status).toBe(method === 'POST' ? 202 : 200)
  return response.json() as Promise<Status>
}

/** Asks again and again until it holds. */
async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read()
    if (holds(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const reindexed = (server: ServerProcess) =>
  until(
    () => admin(server, 'GET'),
    ({ state, queued, last }) => state === 'idle' && !queued && last !== null,
  )

describe('indexing again under load', () => {
  it('fails no question, mixes no generations, and leaves no old ones behind', async () => {
    const ROUNDS = 6
    // Each version moves every sentence and says which it is.
    const version = (round: number) =>
      `${'A line to begin with. '.repeat(round)}The keeper in year ${round} is Ada Holm the ${round}th. The tower of year ${round} is red.\n`
    const { server, write, index } = await serverOn({ 'tower.txt': version(0) })
    const textOf = new Map<string, string>()
    const replies: Reply[] = []
    const enough = new AbortController()
    onTestFinished(() => enough.abort())
    const clients = Array.from({ length: 6 }, async (_, client) => {
      for (let asked = client; !enough.signal.aborted; asked += 1)
        replies.push(await ask(server, asked % 2 === 0 ? 'Who is the keeper?' : 'Is the tower red?'))
    })
    textOf.set((await ask(server, 'Who is the keeper?')).generation, version(0))
    for (let round = 1; round <= ROUNDS; round += 1) {
      await write('tower.txt', version(round))
      await admin(server, 'POST')
      const { last } = await reindexed(server)
      expect(last).toMatchObject({ outcome: 'done', leftOut: [] })
      textOf.set(last!.report!.generation, version(round))
      const newest = await ask(server, 'Who is the keeper?')
      expect(newest.quotes?.[0]?.text).toContain(`year ${round}`)
    }
    enough.abort()
    await Promise.all(clients)

    expect(textOf.size).toBe(ROUNDS + 1)
    for (const { kind, generation, quotes } of replies) {
      expect(kind).toBe('answer')
      const text = textOf.get(generation)!
      for (const quote of quotes!) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    }
    expect(new Set(replies.map(({ generation }) => generation)).size).toBeGreaterThan(2)
    await until(
      async () => (await readdir(index)).filter((name) => /^\d{6}-/.test(name)),
      (generations) => generations.length === 1,
    )
  })

  it('tells of a file that cannot be read, and takes the others', async () => {
    const { server, write } = await serverOn({ 'tower.txt': 'The tower is red.\n' })
    await write('empty.txt', '')
    await write('mill.txt', 'The mill grinds rye.\n')
    await admin(server, 'POST')
    const { last } = await reindexed(server)
    expect(last).toMatchObject({ outcome: 'done', leftOut: [expect.stringContaining('empty.txt')] })
    expect((await ask(server, 'What does the mill grind?')).quotes?.[0]?.text).toBe('The mill grinds rye.')
    expect(server.told()).toContain('Left out: empty.txt')
  })

  it('holds every document again where somebody has deleted the index meanwhile', async () => {
    const { server, write, index } = await serverOn({
      'tower.txt': 'The tower is red.\n',
      'mill.txt': 'The mill grinds rye.\n',
    })
    await rm(index, { recursive: true })
    await write('mill.txt', 'The mill grinds wheat.\n')
    await admin(server, 'POST')
    await reindexed(server)
    const quoted = async (question: string) => (await ask(server, question)).quotes?.map(({ text }) => text)
    expect(await quoted('What does the mill grind?')).toContain('The mill grinds wheat.')
    expect(await quoted('Is the tower red?')).toContain('The tower is red.')
  })

  it('keeps what it has where the documents have gone', async () => {
    const { server, corpus } = await serverOn({ 'tower.txt': 'The tower is red.\n' })
    await rm(join(corpus, 'tower.txt'))
    await admin(server, 'POST')
    const { last } = await reindexed(server)
    expect(last).toMatchObject({
      outcome: 'failed',
      problem: expect.stringContaining('no document that can be read'),
    })
    expect((await ask(server, 'Is the tower red?')).quotes?.[0]?.text).toBe('The tower is red.')
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })
})

describe('the program, with its models', () => {
  it('indexes again at SIGHUP, and suggests what the new document answers', async () => {
    const { server, write } = await serverOn(
      { 'mill.md': '# The Mill\n\nThe mill grinds rye.\n' },
      { stub: false },
    )
    await write(
      'mill.md',
      '# The Mill\n\n## Who owns the mill?\n\nThe mill belongs to Ada Holm, who bought it in 1950.\n',
    )
    server.signal('SIGHUP')
    const reply = await until(
      () => ask(server, 'Who does the mill belong to?'),
      ({ quotes }) => quotes?.[0]?.text.includes('Ada Holm') === true,
    )
    expect(reply.kind).toBe('answer')
    const suggested = await until(
      async () =>
        ((await (await fetch(`${server.url}/suggestions`)).json()) as { suggestions: string[] }).suggestions,
      ({ length }) => length > 0,
    )
    expect(suggested).toContain('Who owns the mill?')
  })

  it('indexes again by itself with --watch', async () => {
    const { server, write } = await serverOn(
      { 'mill.txt': 'The mill grinds rye.\n' },
      { stub: false, settings: { WATCH: 'yes' } },
    )
    await write('cat.txt', 'The cat of the mill is called Nansen.\n')
    await until(
      () => ask(server, 'What is the cat called?'),
      ({ quotes }) => quotes?.[0]?.text.includes('Nansen') === true,
    )
    expect(server.told()).toContain('Indexed again: 1 document indexed')
  })
})
