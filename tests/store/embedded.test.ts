import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentId } from '../../src/core/document.ts'
import type { PassageStore } from '../../src/core/ports.ts'
import { discardIndex } from '../../src/store/discard-index.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { embeddedDocument } from '../support/embedded-document.ts'
import { hashingIdentity, inNewFolder, newFolder, removeFolder } from '../support/index-folder.ts'
import { describeStoreContract } from '../support/store-contract.ts'

describeStoreContract('the embedded index', async () => {
  const dir = await newFolder()
  return {
    open: () => openEmbeddedStore(dir, hashingIdentity),
    remove: () => removeFolder(dir),
  }
})

const one = { id: 'one', title: 'One', passages: [{ sentences: ['The first sentence.'] }] }
const two = { id: 'two', title: 'Two', passages: [{ sentences: ['The second sentence.'] }] }

async function put(store: PassageStore, sketch: typeof one): Promise<string> {
  return store.commit({ put: [await embeddedDocument(sketch)], remove: [] })
}

async function idsIn(store: PassageStore): Promise<readonly string[]> {
  const snapshot = await store.snapshot()
  const documents = await snapshot.documents()
  snapshot.release()
  return documents.map(({ id }) => id)
}

async function filesIn(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const dated = ['manifest.json', 'current'].includes(entry.name)
    if (entry.isFile() && !dated) files.set(relative(dir, file), await readFile(file))
  }
  return files
}

describe('the index folder', () => {
  it('is not made before there is something to keep', () =>
    inNewFolder(async (dir) => {
      const store = await openEmbeddedStore(join(dir, 'index'), hashingIdentity)
      await store.close()
      expect(await readdir(dir)).toEqual([])
    }))

  it('holds the newest generation and what is still read, and only that', () =>
    inNewFolder(async (dir) => {
      const store = await openEmbeddedStore(dir, hashingIdentity)
      const first = await put(store, one)
      const pinned = await store.snapshot()
      const second = await put(store, two)
      expect((await readdir(dir)).toSorted()).toEqual([first, second, 'current'])
      const third = await put(store, one)
      expect((await readdir(dir)).toSorted()).toEqual([first, third, 'current'])
      pinned.release()
      await store.close()
      expect((await readdir(dir)).toSorted()).toEqual([third, 'current'])
      expect((await readdir(join(dir, third))).toSorted()).toEqual([
        'bm25.bin',
        'documents.jsonl',
        'hnsw.bin',
        'manifest.json',
        'sentences.i8',
        'vectors.f32',
        'vocabulary.json',
      ])
    }))

  it('holds the same bytes, but for the date in the manifest, whenever the same documents are put', () =>
    inNewFolder(async (dir) => {
      for (const part of ['a', 'b']) {
        const store = await openEmbeddedStore(join(dir, part), hashingIdentity)
        await put(store, one)
        await store.close()
      }
      const [a, b] = await Promise.all(['a', 'b'].map((part) => filesIn(join(dir, part))))
      expect(a).toEqual(b)
    }))

  it('opens as an empty index after discarding, with the files of others still there', () =>
    inNewFolder(async (dir) => {
      await writeFile(join(dir, 'README.md'), 'mine')
      await writeFile(join(dir, '000001-notmine'), 'mine')
      const store = await openEmbeddedStore(dir, hashingIdentity)
      await put(store, one)
      await store.close()
      await discardIndex(dir)
      expect((await readdir(dir)).toSorted()).toEqual(['000001-notmine', 'README.md'])
      const again = await openEmbeddedStore(dir, hashingIdentity)
      expect(await idsIn(again)).toEqual([])
      await again.close()
    }))

  it('lets two stores commit in turn, neither undoing the other', () =>
    inNewFolder(async (dir) => {
      const [a, b] = await Promise.all([
        openEmbeddedStore(dir, hashingIdentity),
        openEmbeddedStore(dir, hashingIdentity),
      ])
      await Promise.all([put(a, one), put(b, two)])
      await b.commit({ put: [], remove: [documentId('none')] })
      expect(await idsIn(b)).toEqual(['one', 'two'])
      await a.close()
      await b.close()
    }))
})
