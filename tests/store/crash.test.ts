import { cp, mkdir, readdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentId } from '../../src/core/document.ts'
import { UnusableIndexError } from '../../src/core/errors.ts'
import type { IndexChange } from '../../src/core/ports.ts'
import { nodeDisk, type Disk } from '../../src/store/disk.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { crashDisk } from '../support/crash-disk.ts'
import { embeddedDocument } from '../support/embedded-document.ts'
import { hashingIdentity, inNewFolder } from '../support/index-folder.ts'

async function changes(): Promise<readonly [IndexChange, IndexChange]> {
  const [a, b, newB] = await Promise.all(
    ['Alpha runs.', 'Beta waits.', 'Beta has changed.'].map((text, index) =>
      embeddedDocument({ id: index === 0 ? 'a' : 'b', title: 'T', passages: [{ sentences: [text] }] }),
    ),
  )
  return [
    { put: [a!, b!], remove: [] },
    { put: [newB!], remove: [documentId('a')] },
  ]
}

const OLD = ['Alpha runs.', 'Beta waits.']
const NEW = ['Beta has changed.']

async function textsIn(dir: string): Promise<readonly string[]> {
  const store = await openEmbeddedStore(dir, hashingIdentity)
  const snapshot = await store.snapshot()
  const documents = await snapshot.documents()
  const texts = await Promise.all(documents.map(async ({ id }) => (await snapshot.document(id))!.text))
  snapshot.release()
  await store.close()
  return texts
}

/** Commits the first change on `disk`, then the second, saying when the second begins. */
async function commitTwice(dir: string, disk: Disk, onSecond: () => void): Promise<void> {
  const [first, second] = await changes()
  const store = await openEmbeddedStore(dir, hashingIdentity, { disk })
  try {
    await store.commit(first)
    onSecond()
    await store.commit(second)
  } finally {
    await store.close()
  }
}

interface Found {
  readonly kept: readonly string[]
  readonly lost: readonly string[]
}

/** What is found after a crash before each action of the second commit: with all that was written, and with only what was synced. */
async function foundAfterCrashes(work: string): Promise<readonly Found[]> {
  const dir = join(work, 'index')
  await mkdir(dir)
  const copies: { readonly kept: string; readonly lost: string }[] = []
  let second = false
  const disk = crashDisk(async (action) => {
    if (!second) return
    const kept = join(work, `kept-${action}`)
    const lost = join(work, `lost-${action}`)
    await cp(dir, kept, { recursive: true })
    await disk.restore(dir, lost)
    copies.push({ kept, lost })
  })
  await commitTwice(dir, disk, () => {
    second = true
  })
  const found: Found[] = []
  for (const { kept, lost } of copies) found.push({ kept: await textsIn(kept), lost: await textsIn(lost) })
  return found
}

describe('a crash during a commit', () => {
  it('leaves the old documents or the new ones, never a mix, and once the new ones are durable they stay', () =>
    inNewFolder(async (work) => {
      const found = await foundAfterCrashes(work)
      const firstNew = found.findIndex(({ kept }) => kept.length === 1)
      const firstDurable = found.findIndex(({ lost }) => lost.length === 1)
      expect(found.length).toBeGreaterThan(15)
      expect(found.map(({ kept }) => kept)).toEqual(found.map((_, action) => (action < firstNew ? OLD : NEW)))
      expect(found.map(({ lost }) => lost)).toEqual(
        found.map((_, action) => (action < firstDurable ? OLD : NEW)),
      )
      // Pointer renamed, then its folder synced.
      expect(firstDurable).toBe(firstNew + 1)
    }))

  it('leaves nothing behind that the next opening and commit do not sweep', () =>
    inNewFolder(async (work) => {
      const dir = join(work, 'index')
      await mkdir(dir)
      const disk = crashDisk(async (action) => {
        // Copied with the lock of a process that is no more, as far as the copy's reader can tell.
        if (disk.actions[action - 1] === 'makeFolder')
          await cp(dir, join(work, `cut-${action}`), { recursive: true })
      })
      await commitTwice(dir, disk, () => {})
      const cuts = (await readdir(work)).filter((name) => name.startsWith('cut-'))
      expect(cuts).toHaveLength(2)
      for (const cut of cuts) {
        const [first] = await changes()
        const store = await openEmbeddedStore(join(work, cut), hashingIdentity)
        expect((await readdir(join(work, cut))).filter((name) => name.startsWith('draft-'))).toEqual([])
        const generation = await store.commit(first)
        await store.close()
        expect((await readdir(join(work, cut))).toSorted()).toEqual([generation, 'current'])
      }
    }))
})

describe('a disk that fails during a commit', () => {
  it('leaves the store as it was, or, where the pointer was already swapped, reopens as it was to be', async () => {
    const outcomes: string[] = []
    for (let failing = 0; outcomes.at(-1) !== 'committed'; failing += 1) {
      outcomes.push(await inNewFolder((dir) => outcomeOfFailure(dir, failing)))
    }
    expect(outcomes.length).toBeGreaterThan(15)
    // The action after the pointer's rename makes it durable; those after that only tidy up.
    const swapped = outcomes.indexOf('rejected, new')
    expect(outcomes).toEqual(
      outcomes.map((_, action) => {
        if (action < swapped) return 'rejected, old'
        return action === swapped ? 'rejected, new' : 'committed'
      }),
    )
  })
})

describe('a disk that keeps something else than was written', () => {
  it.each(['documents.jsonl', 'vectors.f32', 'sentences.i8', 'hnsw.bin', 'bm25.bin', 'manifest.json'])(
    'is found out before %s is pointed at',
    (name) =>
      inNewFolder(async (dir) => {
        let faulty = false
        const disk: Disk = {
          ...nodeDisk,
          async syncFile(path) {
            await nodeDisk.syncFile(path)
            if (faulty && path.endsWith(name)) await truncate(path, 100)
          },
        }
        const commits = commitTwice(dir, disk, () => {
          faulty = true
        })
        await expect(commits).rejects.toThrow(UnusableIndexError)
        expect(await textsIn(dir)).toEqual(OLD)
      }),
  )
})

/** Of the second commit if its action of this number fails, and all later ones of that commit with it. */
async function outcomeOfFailure(dir: string, failing: number): Promise<string> {
  let start = Infinity
  const disk = crashDisk((action) => {
    if (action >= start + failing) throw new Error('no space left on device')
  })
  const committed = await commitTwice(dir, disk, () => {
    start = disk.actions.length
  }).then(
    () => true,
    (error: Error) => {
      expect(error.message).toBe('no space left on device')
      return false
    },
  )
  const texts = await textsIn(dir)
  expect([OLD, NEW]).toContainEqual(texts)
  const state = texts.length === OLD.length ? 'old' : 'new'
  const [, second] = await changes()
  const store = await openEmbeddedStore(dir, hashingIdentity)
  await store.commit(second)
  await store.close()
  expect(await textsIn(dir)).toEqual(NEW)
  if (committed) return 'committed'
  return `rejected, ${state}`
}
