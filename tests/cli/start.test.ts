import { createServer } from 'node:net'
import { once } from 'node:events'
import { appendFile, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startServer, type ServerProcess } from '../../bench/support/server-process.ts'
import { runVerbatim } from '../support/run-verbatim.ts'

const LIGHTHOUSE = `The Lighthouse

The keeper of the lighthouse is Ada Holm, who came in 1950. She repaired the lamp with her brother.

The tower is 31 metres high and painted red. It was built by Olav Berg, an engineer.
`

let folder: string
let settings: Readonly<Record<string, string>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-start-'))
  settings = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') }
  await mkdir(settings['CORPUS_DIR']!)
  await writeFile(join(settings['CORPUS_DIR']!, 'lighthouse.txt'), LIGHTHOUSE)
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Stopped with the test that started it, if not before. */
async function serverHere(): Promise<ServerProcess> {
  const server = await startServer(settings)
  onTestFinished(async () => {
    await server.stop()
  })
  return server
}

async function answerFrom(url: string, question: string): Promise<unknown> {
  const response = await fetch(`${url}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  return response.json()
}

describe('verbatim', () => {
  it('shows its help and its version', async () => {
    const help = await runVerbatim(['--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toContain('verbatim ask "question"')
    expect(help.stdout).toContain('--inference-threads')
    expect(await runVerbatim(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  it.each<[args: string[], environment: Record<string, string>, told: string[]]>([
    [['serve'], { PORT: 'eighty', LOG_LEVEL: 'loud' }, ['PORT: expected', 'LOG_LEVEL: expected']],
    [['ask', 'Why?'], { INFERENCE_THREADS: '0' }, ['INFERENCE_THREADS: expected']],
    [['answer'], {}, ['There is no command "answer"', 'verbatim --help']],
    [['--colour'], {}, ["Unknown option '--colour'"]],
    [['ask', ' '], {}, ['ask takes a question']],
    [['ask', '?!'], {}, ['no letter or digit']],
  ])('ends with 2 at bad usage: %j with %j', async (args, environment, told) => {
    const ended = await runVerbatim(args, environment)
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    for (const words of told) expect(ended.stderr).toContain(words)
    expect(ended.stderr).not.toContain('    at ')
  })

  it.each<[why: string, environment: Record<string, string>, told: RegExp]>([
    ['the corpus is empty', { CORPUS_DIR: tmpdir() + '/none-here' }, /none-here/],
    ['a model is missing', { READER_MODEL: 'absent' }, /models\/absent\/config\.json cannot be read/],
  ])('ends with 1 and says what to do where %s', async (_, environment, told) => {
    const ended = await runVerbatim(['index'], { ...settings, ...environment })
    expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(told) })
    expect(ended.stderr).not.toContain('    at ')
  })
})

describe('verbatim ask', () => {
  it('indexes what is missing, answers on standard output alone and ends with 0', async () => {
    const ended = await runVerbatim(['ask', 'Who is the keeper of the lighthouse?'], settings)
    expect(ended.status).toBe(0)
    expect(ended.stdout).toContain('who came in 1950.')
    expect(ended.stdout).toContain('Ada Holm')
    expect(ended.stdout).toContain('lighthouse 16–')
    expect(ended.stderr).toContain('Indexed 1 of 1: lighthouse')
  })

  it('answers from the index as it is, in the words of the HTTP contract with --json', async () => {
    const ended = await runVerbatim(['ask', '--json', 'Who is the keeper of the lighthouse?'], settings)
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    const reply: unknown = JSON.parse(ended.stdout)
    expect(reply).toMatchObject({
      kind: 'answer',
      shortAnswer: { text: 'Ada Holm' },
      quotes: [{ text: LIGHTHOUSE.slice(16, 75), start: 16, end: 75, document: { id: 'lighthouse' } }],
    })
  })

  it('ends with 3 where the documents do not say', async () => {
    const ended = await runVerbatim(['ask', 'Which submarine sank near Iceland?'], settings)
    expect(ended).toMatchObject({ status: 3, stderr: '' })
    expect(ended.stdout).toContain('not an answer')
  })

  it('ends with 2 where a document is asked that is not there', async () => {
    const ended = await runVerbatim(['ask', 'Why?', '--document', 'castle'], settings)
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('castle') })
  })

  it('tells of a file that it cannot read, and answers from the others', async () => {
    const empty = join(settings['CORPUS_DIR']!, 'empty.txt')
    await writeFile(empty, '')
    const ended = await runVerbatim(['ask', 'Who built the tower?'], settings)
    await rm(empty)
    expect(ended).toMatchObject({ status: 0, stderr: expect.stringContaining('Left out: empty.txt') })
    expect(ended.stdout).toContain('Olav Berg')
  })
})

describe('verbatim serve', () => {
  it('says where it is ready, answers there, and ends with 0 when told to', async () => {
    const server = await serverHere()
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect(await answerFrom(server.url, 'Who built the tower?')).toMatchObject({
      kind: 'answer',
      shortAnswer: { text: 'Olav Berg' },
    })
    expect(await server.stop('SIGTERM')).toBe(0)
  })

  it('embeds nothing at a start on an unchanged corpus', async () => {
    const server = await serverHere()
    expect(server.told()).toContain('0 documents indexed, 1 unchanged')
    expect(await server.stop('SIGINT')).toBe(0)
  })

  it('embeds at a start what has changed, and answers from it', async () => {
    await appendFile(
      join(settings['CORPUS_DIR']!, 'lighthouse.txt'),
      '\nThe cat of the lighthouse is called Nansen.\n',
    )
    const server = await serverHere()
    expect(server.told()).toContain('1 document indexed')
    expect(await answerFrom(server.url, 'What is the cat called?')).toMatchObject({
      kind: 'answer',
      shortAnswer: { text: 'Nansen' },
    })
    expect(await server.stop()).toBe(0)
  })

  it('says that a damaged index is built anew, and answers right', async () => {
    const files = await readdir(settings['INDEX_DIR']!, { recursive: true })
    const graph = files.find((file) => file.endsWith('hnsw.bin'))!
    await truncate(join(settings['INDEX_DIR']!, graph), 100)
    const server = await serverHere()
    expect(server.told()).toMatch(/The index cannot be used \(.*hnsw\.bin.*\); it is built anew\./)
    expect(await answerFrom(server.url, 'Who built the tower?')).toMatchObject({
      kind: 'answer',
      shortAnswer: { text: 'Olav Berg' },
    })
    expect(await server.stop()).toBe(0)
  })

  it('says what to do where its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const ended = await runVerbatim(['serve', '--port', port], settings)
    other.close()
    expect(ended).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(`Port ${port} of 127.0.0.1 is already taken.`),
    })
  })
})
