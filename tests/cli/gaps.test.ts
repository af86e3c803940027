import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startServer, type ServerProcess } from '../../bench/support/server-process.ts'
import { dayOf, daysBefore } from '../../src/cli/daily-file.ts'
import { runVerbatim } from '../support/run-verbatim.ts'

// Programs are started with their models, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const TOKEN = '0123456789abcdef0123456789abcdef'
const QUESTIONS = [
  'What was the budget of The Harbour?',
  'how much did it cost to make',
  'What was the budget of The Harbour?',
  'Does the dog die?',
]

describe('questions that are kept', () => {
  let folder: string
  let settings: Record<string, string>
  let server: ServerProcess

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-gaps-'))
    await mkdir(join(folder, 'corpus'))
    await writeFile(
      join(folder, 'corpus', 'harbour.md'),
      '# The Harbour\n\nThe Harbour is a film that Ilse Brandt shot in Lisbon.\n\nA choir sings in its last scene.\n',
    )
    settings = {
      CORPUS_DIR: join(folder, 'corpus'),
      INDEX_DIR: join(folder, 'index'),
      QUESTION_LOG_DIR: join(folder, 'log'),
      RETENTION_DAYS: '30',
      FEEDBACK_DIR: '',
    }
    await mkdir(join(folder, 'log'))
    await writeFile(join(folder, 'log', `asked-${daysBefore(new Date(), 30)}.jsonl`), '')
    server = await startServer({ ...settings, ADMIN_TOKEN: TOKEN })
  })
  afterAll(async () => {
    await server.stop('SIGINT')
    await rm(folder, { recursive: true, force: true })
  })

  it('come back as a report from the server and from the command line', async () => {
    const post = (path: string, body: unknown) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'SECRET',
          'x-forwarded-for': '203.0.113.77',
        },
        body: JSON.stringify(body),
      })
    for (const question of QUESTIONS)
      expect(await (await post('/ask', { question })).json()).toHaveProperty('kind', 'abstention')
    await post('/ask', { question: 'hello' })
    const { kind, generation } = await (await post('/ask', { question: 'Who shot it?' })).json()
    await post('/feedback', { question: 'Who shot it?', kind, generation, helpful: false })

    const read = await fetch(`${server.url}/admin/gaps`, { headers: { authorization: `Bearer ${TOKEN}` } })
    const report = await read.json()
    expect(report).toMatchObject({ asked: 5, rated: 1, notHelpful: 1, to: dayOf(new Date()) })
    expect(report.gaps[0]).toMatchObject({
      question: 'What was the budget of The Harbour?',
      times: 3,
      wordings: 2,
    })
    expect(report.gaps[0].nearest[0].link).toMatch(/^\/documents\/harbour\?v=/)

    const told = await runVerbatim(['gaps', '--format', 'json'], settings)
    expect([told.status, JSON.parse(told.stdout)]).toEqual([0, report])
    const text = await runVerbatim(['gaps', '--days', '1'], settings)
    expect(text.stdout).toMatch(
      /^1\. What was the budget of The Harbour\?\n +3 times \(60\.0 % of all questions\)/m,
    )
    const page = await runVerbatim(['gaps', '--format=html'], settings)
    // What makes it a page by itself.
    expect(page.stdout).toMatch(/<style>[^<]*font/)
    expect(page.stdout).not.toMatch(/<(?:link rel="stylesheet"|script)/)
  })

  it('tell nothing of who asked, nor when in the day', async () => {
    const day = dayOf(new Date())
    const text = await Promise.all(
      ['asked', 'feedback'].map((name) => readFile(join(folder, 'log', `${name}-${day}.jsonl`), 'utf8')),
    )
    expect(text.join('')).not.toMatch(/SECRET|203\.0\.113|127\.0\.0|\d\d:\d\d/)
    const keys = text[0]!
      .trim()
      .split('\n')
      .flatMap((line) => Object.keys(JSON.parse(line)))
    expect([...new Set(keys)].toSorted()).toEqual(
      expect.arrayContaining(['confidence', 'day', 'documents', 'generation', 'kind', 'question']),
    )
    const allowed = ['confidence', 'day', 'documents', 'generation', 'kind', 'question', 'understoodAs']
    expect(allowed).toEqual(expect.arrayContaining(keys))
  })

  it('are deleted when they are too old, from the start', async () => {
    await expect(readFile(join(folder, 'log', `asked-${daysBefore(new Date(), 30)}.jsonl`))).rejects.toThrow(
      'ENOENT',
    )
  })

  it('do not fail a report by a torn or foreign line', async () => {
    const log = join(folder, 'copy')
    await cp(join(folder, 'log'), log, { recursive: true })
    await writeFile(join(log, `asked-${dayOf(new Date())}.jsonl`), '{"day":"2026', { flag: 'a' })
    const told = await runVerbatim(['gaps', '--format=markdown'], { ...settings, QUESTION_LOG_DIR: log })
    expect(told.stdout).toMatch(/^## 1\\\. What was the budget of The Harbour\?$/m)
  })

  it('are not there without the setting, which the command line says', async () => {
    const told = await runVerbatim(['gaps'], { ...settings, QUESTION_LOG_DIR: '' })
    expect([told.status, told.stdout]).toEqual([2, ''])
    expect(told.stderr).toContain('QUESTION_LOG_DIR')
  })
})
