import { join } from 'node:path'
import type { GenerationId, IndexChange, PassageStore, Snapshot } from '../core/ports.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { draftName, EMPTY_GENERATION, nextGenerationName } from './generation-name.ts'
import { readGeneration, type GenerationReader } from './generation-reader.ts'
import { namesIn, sweepDrafts, sweepGenerations } from './housekeeping.ts'
import { acquireLock, PATIENCE_MS, type Lock } from './lock.ts'
import type { IndexIdentity } from './manifest.ts'
import { nextDocuments } from './next-documents.ts'
import { NO_DOCUMENTS, openGeneration, type OpenGeneration } from './open-generation.ts'
import { readPointer, writePointer } from './pointer.ts'
import { shared, type Shared } from './shared.ts'
import { corpusHash, writeGeneration } from './write-generation.ts'

/** Every change of the folder goes through `disk`; tests give one that fails. */
export interface StoreOptions {
  readonly disk?: Disk
}

/**
 * The index in a folder: `current` names a generation, a folder of files that never change. An absent index is an empty
 * one, of generation "empty". Throws UnusableIndexError where an index is there that cannot be trusted, or that was built
 * for another identity. Other processes may read the folder at the same time; what they commit is seen by the next commit
 * and the next opening. Close what was opened; its snapshots stay good until they are released.
 */
export async function openEmbeddedStore(
  dir: string,
  identity: IndexIdentity,
  { disk = nodeDisk }: StoreOptions = {},
): Promise<PassageStore> {
  await leftovers(sweepDrafts(dir, disk))
  const inUse = new Set<GenerationId>()
  let newest = inCharge(await openNewest(dir, identity))
  let tidying: Promise<unknown> = Promise.resolve()
  let lastCommit: Promise<unknown> = Promise.resolve()
  let closed = false

  return {
    async snapshot() {
      requireOpen()
      return snapshotOf(newest)
    },
    commit(change) {
      const commit = lastCommit.then(() => {
        requireOpen()
        return commitNow(change)
      })
      lastCommit = commit.catch(() => {})
      return commit
    },
    async close() {
      await lastCommit
      closed = true
      newest.retire()
      await tidying
    },
  }

  function requireOpen(): void {
    if (closed) throw new Error('the store is closed')
  }

  async function commitNow(change: IndexChange): Promise<GenerationId> {
    const lock = await acquireLock(dir, PATIENCE_MS)
    try {
      await seeOthersCommits()
      replaceNewest(await publish(change, lock))
      await leftovers(sweepGenerations(dir, inUse, disk))
      return newest.value.opened.name
    } finally {
      await lock.release()
    }
  }

  async function seeOthersCommits(): Promise<void> {
    const pointer = await readPointer(dir)
    if ((pointer?.generation ?? EMPTY_GENERATION) === newest.value.opened.name) return
    replaceNewest(await openNewest(dir, identity))
  }

  /** The new generation is opened, and so proved whole, before the pointer names it. */
  async function publish(change: IndexChange, lock: Lock): Promise<OpenGeneration> {
    const documents = nextDocuments(newest.value.opened, change)
    const content = JSON.stringify([identity, corpusHash(documents)])
    const name = nextGenerationName(await namesIn(dir), content)
    const draft = join(dir, draftName(lock.token))
    try {
      const pointer = await writeGeneration(draft, name, documents, identity, disk)
      const opened = await openGeneration(draft, pointer, identity)
      try {
        await disk.rename(draft, join(dir, name))
        await disk.syncFolder(dir)
        await lock.requireHeld()
        await writePointer(dir, pointer, disk)
      } catch (error) {
        await opened.sentenceVectors.close()
        throw error
      }
      return opened
    } catch (error) {
      await leftovers(disk.remove(draft))
      throw error
    }
  }

  function replaceNewest(opened: OpenGeneration): void {
    const previous = newest
    newest = inCharge(opened)
    previous.retire()
  }

  function inCharge(opened: OpenGeneration): Shared<InUse> {
    inUse.add(opened.name)
    return shared({ opened, reader: readGeneration(opened) }, () => {
      tidying = Promise.all([tidying, leftovers(letGo(opened))])
    })
  }

  async function letGo(opened: OpenGeneration): Promise<void> {
    inUse.delete(opened.name)
    await opened.sentenceVectors.close()
    const pointer = await readPointer(dir)
    const isOld = opened.name !== EMPTY_GENERATION && opened.name !== pointer?.generation
    if (isOld) await disk.remove(join(dir, opened.name))
  }
}

interface InUse {
  readonly opened: OpenGeneration
  readonly reader: GenerationReader
}

function snapshotOf(generation: Shared<InUse>): Snapshot {
  const { reader } = generation.value
  const unpin = generation.pin()
  let released = false
  const requireHeld = (): GenerationReader => {
    if (released) throw new Error(`the snapshot of generation ${reader.generation} was released`)
    return reader
  }
  return {
    generation: reader.generation,
    documents: async () => requireHeld().documents(),
    document: async (id) => requireHeld().document(id),
    lexicon: async () => requireHeld().lexicon(),
    nearest: async (vector, limit, within) => requireHeld().nearest(vector, limit, within),
    matching: async (terms, limit, within) => requireHeld().matching(terms, limit, within),
    passagesFrom: async (document, offset, limit) => requireHeld().passagesFrom(document, offset, limit),
    async load(ids) {
      requireHeld()
      // Its own pin: a release in the meantime must not close the file under it.
      const unpin = generation.pin()
      try {
        return await reader.load(ids)
      } finally {
        unpin()
      }
    },
    release() {
      requireHeld()
      released = true
      unpin()
    },
  }
}

async function openNewest(dir: string, identity: IndexIdentity): Promise<OpenGeneration> {
  const pointer = await readPointer(dir)
  if (pointer === undefined) return { ...NO_DOCUMENTS, dimensions: identity.encoder.dimensions }
  try {
    return await openGeneration(join(dir, pointer.generation), pointer, identity)
  } catch (error) {
    // Another process may have committed meanwhile, and removed what was being opened.
    if ((await readPointer(dir))?.manifest === pointer.manifest) throw error
    return openNewest(dir, identity)
  }
}

/** What cannot be removed now costs only space, and the next commit tries again; it must not undo one that succeeded. */
async function leftovers(removal: Promise<void>): Promise<void> {
  await removal.catch(() => {})
}
