import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platform } from 'node:process'
import { describe, expect, it, onTestFinished } from 'vitest'
import { feedbackFile } from '../../src/cli/feedback-file.ts'
import { questionLog } from '../../src/cli/question-log.ts'
import { readKept } from '../../src/cli/read-kept.ts'
import type { Inquiry } from '../../src/core/reply.ts'
import { abstaining, answering } from '../support/small-app.ts'

const TODAY = new Date('2026-11-25T23:59:59Z')
const FILE = 'asked-2026-11-25.jsonl'
const asking = (question: string): Inquiry => ({ question, turns: [], limit: 3 })

/** A log in a folder of its own that is there until the test ends. */
async function opened(
  options: { readonly mostBytes?: number; readonly keepDays?: number; folder?: string } = {},
) {
  const parent = await mkdtemp(join(tmpdir(), 'verbatim-asked-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  const { keepDays = 90, folder = join(parent, 'new', 'log'), ...others } = options
  const told: string[] = []
  const log = questionLog(folder, { now: () => TODAY, keepDays, tell: (line) => told.push(line), ...others })
  return {
    folder,
    log,
    told,
    lines: async () => (await readFile(join(folder, FILE), 'utf8')).split('\n'),
  }
}

async function kept(folder: string, from = '2026-11-25', to = '2026-11-25') {
  const records = []
  for await (const { record } of readKept({ asked: folder, rated: folder }, { from, to }))
    records.push(record)
  return records
}

describe('the question log', () => {
  it('keeps a line a question in a file a day, for the operator alone', async () => {
    const { folder, log, lines } = await opened()
    for (const question of ['Who shot it?', 'And why?'])
      log.record(asking(question), answering(asking(question)))
    log.record(
      asking('What did it cost? anna@example.org'),
      abstaining(asking('What did it cost? anna@example.org')),
    )
    await log.settled()
    expect(await readdir(folder)).toEqual([FILE])
    expect((await stat(join(folder, FILE))).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    const written = await lines()
    expect(written).toHaveLength(4)
    expect(JSON.parse(written[2]!)).toEqual({
      day: '2026-11-25',
      question: 'What did it cost? [e-mail]',
      kind: 'abstained',
      confidence: 0.05,
      documents: [],
      generation: 'g1',
    })
    expect((await kept(folder)).map(({ question }) => question)).toEqual([
      'Who shot it?',
      'And why?',
      'What did it cost? [e-mail]',
    ])
  })

  it('begins a line of its own behind one that a crash left torn, and leaves that out when reading', async () => {
    const { folder, log } = await opened()
    log.record(asking('first'), abstaining(asking('first')))
    await log.settled()
    await appendFile(join(folder, FILE), '{"day":"2026-11-25","question":"to')
    expect((await kept(folder)).map(({ question }) => question)).toEqual(['first'])
    log.record(asking('second'), abstaining(asking('second')))
    await log.settled()
    await appendFile(join(folder, FILE), 'null\n{}\n\u0000\n{"day":"x"}\n')
    expect((await kept(folder)).map(({ question }) => question)).toEqual(['first', 'second'])
  })

  it('fills no disk: beyond a size a day it keeps nothing more, and says so once', async () => {
    const { folder, log, told } = await opened({ mostBytes: 1_000 })
    for (let nth = 0; nth < 50; nth += 1)
      log.record(asking('Who shot it?'), abstaining(asking('Who shot it?')))
    await log.settled()
    expect((await stat(join(folder, FILE))).size).toBeLessThanOrEqual(1_000)
    expect((await kept(folder)).length).toBeGreaterThan(3)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^Not all questions of 2026-11-25 are kept: there are too many for one file/)
  })

  it.skipIf(platform !== 'linux')('fails no answer where the disk is full, and says so once', async () => {
    const { folder, log, told } = await opened()
    await mkdir(folder, { recursive: true })
    // Whatever is written to this device fails as on a full disk.
    await symlink('/dev/full', join(folder, FILE))
    for (let nth = 0; nth < 5; nth += 1) log.record(asking('Why?'), abstaining(asking('Why?')))
    await log.settled()
    expect(told).toEqual([expect.stringMatching(/^Not all questions of 2026-11-25 are kept: ENOSPC/)])
  })

  it('deletes what is older than is to be kept, and nothing else', async () => {
    const { folder, log } = await opened({ keepDays: 3 })
    log.record(asking('Why?'), abstaining(asking('Why?')))
    await log.settled()
    const others = [
      'notes.txt',
      'asked-2026-01-01.jsonl.bak',
      'other-2026-01-01.jsonl',
      'feedback-2026-01-01.jsonl',
    ]
    for (const name of [
      'asked-2025-12-31.jsonl',
      'asked-2026-11-22.jsonl',
      'asked-2026-11-23.jsonl',
      ...others,
    ])
      await writeFile(join(folder, name), '')
    await log.deleteOld()
    expect(await readdir(folder)).toEqual([FILE, 'asked-2026-11-23.jsonl', ...others].toSorted())
    const feedback = feedbackFile(folder, { now: () => TODAY, keepDays: 3 })
    await feedback.deleteOld()
    expect(await readdir(folder)).not.toContain('feedback-2026-01-01.jsonl')
  })

  it('leaves no order in a day that is over, and today’s as it is', async () => {
    const { folder, log, lines } = await opened()
    for (const question of ['b', 'a']) log.record(asking(question), abstaining(asking(question)))
    await log.settled()
    const before = await lines()
    await writeFile(join(folder, 'asked-2026-11-24.jsonl'), '{"c":1}\n{"a":1}\n{"b":1}')
    await log.deleteOld()
    expect(await readFile(join(folder, 'asked-2026-11-24.jsonl'), 'utf8')).toBe('{"a":1}\n{"b":1}\n{"c":1}\n')
    expect(await lines()).toEqual(before)
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('has nothing to delete, and nothing to read, where nothing was kept yet', async () => {
    const { folder, log } = await opened()
    await log.deleteOld()
    expect(await kept(folder)).toEqual([])
  })

  it('reads the days asked for', async () => {
    const { folder, log } = await opened()
    log.record(asking('today'), abstaining(asking('today')))
    await log.settled()
    const line = (await readFile(join(folder, FILE), 'utf8')).replace('today', 'before').replace('-25', '-20')
    await writeFile(join(folder, 'asked-2026-11-20.jsonl'), line)
    const asked = async (from: string, to: string) =>
      (await kept(folder, from, to)).map(({ question }) => question)
    expect(await asked('2026-11-20', '2026-11-25')).toEqual(['before', 'today'])
    expect(await asked('2026-11-21', '2026-11-25')).toEqual(['today'])
    expect(await asked('2026-11-01', '2026-11-20')).toEqual(['before'])
  })
})

describe('ratings', () => {
  it('are kept with the personal data in them masked, and read with the document that was quoted', async () => {
    const { folder } = await opened()
    const { record } = feedbackFile(folder, { now: () => TODAY, keepDays: 3 })
    await record({
      question: 'Is anna@example.org in it?',
      kind: 'answer',
      quote: { document: 'harbour', version: '12345678', start: 1, end: 2 },
      generation: 'g1',
      helpful: false,
      reason: 'call 0171 2345678',
      note: '@anna_b knows',
    })
    const text = await readFile(join(folder, 'feedback-2026-11-25.jsonl'), 'utf8')
    expect(text).not.toMatch(/anna|0171/)
    expect(await kept(folder)).toEqual([
      {
        day: '2026-11-25',
        question: 'Is [e-mail] in it?',
        kind: 'answer',
        helpful: false,
        document: 'harbour',
      },
    ])
  })
})
