import { once, EventEmitter } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { watchCorpus } from '../../src/operating/watch-corpus.ts'

/** A folder that is watched until the test ends, and how often a change was told. */
async function watched(polling: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-watch-'))
  await mkdir(join(folder, 'films'))
  await writeFile(join(folder, 'films/old.txt'), 'old')
  const events = new EventEmitter()
  let told = 0
  const watching = await watchCorpus(folder, {
    polling,
    onChange: () => {
      told += 1
      events.emit('change')
    },
    onError: (error) => expect.unreachable(String(error)),
  })
  onTestFinished(async () => {
    await watching.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { folder, changed: () => once(events, 'change'), told: () => told }
}

describe.each([
  ['told by the system', false],
  ['looking itself', true],
])('watching the documents, %s', (_, polling) => {
  it('tells a burst of changes once: added, changed, removed, in folders too', async () => {
    const { folder, changed, told } = await watched(polling)
    const change = changed()
    await Promise.all([
      writeFile(join(folder, 'films/old.txt'), 'changed'),
      writeFile(join(folder, 'films/new.txt'), 'new'),
      writeFile(join(folder, 'another.md'), 'new'),
    ])
    await change
    expect(told()).toBe(1)
    const removal = changed()
    await rm(join(folder, 'films'), { recursive: true })
    await removal
    expect(told()).toBe(2)
  })

  it('overlooks hidden files, as indexing does', async () => {
    const { folder, changed, told } = await watched(polling)
    await writeFile(join(folder, '.draft.swp'), 'hidden')
    await mkdir(join(folder, '.git'))
    await writeFile(join(folder, '.git/index'), 'hidden')
    const change = changed()
    await writeFile(join(folder, 'seen.txt'), 'seen')
    await change
    expect(told()).toBe(1)
  })
})
