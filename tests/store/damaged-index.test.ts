import { createHash } from 'node:crypto'
import { copyFile, cp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnusableIndexError } from '../../src/core/errors.ts'
import { discardIndex } from '../../src/store/discard-index.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { FILE_NAMES, type IndexIdentity } from '../../src/store/manifest.ts'
import { embeddedDocument } from '../support/embedded-document.ts'
import { hashingIdentity, inNewFolder, newFolder, removeFolder } from '../support/index-folder.ts'

const article = {
  id: 'rocket',
  title: 'Red Rocket',
  passages: [
    { path: ['Plot'], sentences: ['Mikey returns to Texas.', 'He sells donuts.'] },
    { path: ['Cast'], sentences: ['Simon Rex plays Mikey.'] },
  ],
}
const other = {
  id: 'other',
  title: 'Other',
  passages: [{ sentences: ['Of another index altogether, this is.'] }],
}

let sound: string
let foreign: string
let generation: string
let foreignGeneration: string

beforeAll(async () => {
  sound = await newFolder()
  foreign = await newFolder()
  generation = await build(sound, article)
  foreignGeneration = await build(foreign, other)
})

afterAll(async () => {
  await removeFolder(sound)
  await removeFolder(foreign)
})

async function build(dir: string, sketch: typeof article | typeof other): Promise<string> {
  const store = await openEmbeddedStore(dir, hashingIdentity)
  const name = await store.commit({ put: [await embeddedDocument(sketch)], remove: [] })
  await store.close()
  return name
}

/** Why a copy of the sound index, damaged so, is refused; and that it serves again once discarded and built anew. */
async function reasonAfter(
  damage: (dir: string) => Promise<void>,
  identity: IndexIdentity = hashingIdentity,
): Promise<string> {
  return inNewFolder(async (dir) => {
    await cp(sound, dir, { recursive: true })
    await damage(dir)
    const reason = await reasonOf(dir, identity)
    await discardIndex(dir)
    await build(dir, article)
    expect(await textsIn(dir)).toEqual(await textsIn(sound))
    return reason.replaceAll(generation, '<generation>')
  })
}

async function reasonOf(dir: string, identity: IndexIdentity): Promise<string> {
  try {
    const store = await openEmbeddedStore(dir, identity)
    await store.close()
  } catch (error) {
    if (error instanceof UnusableIndexError) return error.reason
    throw error
  }
  return 'it opened'
}

async function textsIn(dir: string): Promise<readonly string[]> {
  const store = await openEmbeddedStore(dir, hashingIdentity)
  const snapshot = await store.snapshot()
  const found = await snapshot.load(await snapshot.matching(['mikei'], 9))
  snapshot.release()
  await store.close()
  return found.map(({ passage }) => passage.text)
}

async function flipBit(file: string): Promise<void> {
  const bytes = await readFile(file)
  const middle = bytes.length >> 1
  bytes[middle] = bytes[middle]! ^ 0b100
  await writeFile(file, bytes)
}

async function shorten(file: string, length: (whole: number) => number): Promise<void> {
  await truncate(file, length((await readFile(file)).length))
}

const FILES = ['manifest.json', ...FILE_NAMES] as const

// A manifest of wrong length has no size to be compared with: its sha256 stands in the pointer.
const ALTERED =
  /^<generation>\/\S+ (has \d+ bytes of \d+|is not what was written: its sha256 is \w{12}…, not \w{12}…)$/
const SAME_LENGTH = /^<generation>\/\S+ is not what was written: its sha256 is \w{12}…, not \w{12}…$/

describe.each(FILES)('an index whose %s is', (name) => {
  const file = (dir: string): string => join(dir, generation, name)

  it.each<[string, RegExp, (dir: string) => Promise<void>]>([
    ['missing', /^<generation>\/\S+ is missing$/, (dir) => rm(file(dir))],
    ['empty', ALTERED, (dir) => writeFile(file(dir), '')],
    ['short by one byte', ALTERED, (dir) => shorten(file(dir), (length) => length - 1)],
    ['cut in half', ALTERED, (dir) => shorten(file(dir), (length) => length >> 1)],
    ['longer by one byte', ALTERED, (dir) => writeFile(file(dir), '!', { flag: 'a' })],
    ['off by one bit', SAME_LENGTH, (dir) => flipBit(file(dir))],
    ["another index's", ALTERED, (dir) => copyFile(join(foreign, foreignGeneration, name), file(dir))],
    ['something else', ALTERED, (dir) => writeFile(file(dir), 'no such thing '.repeat(99))],
  ])('%s is refused, by name', async (_damage, reason, damage) => {
    const found = await reasonAfter(damage)
    expect(found).toMatch(reason)
    expect(found).toContain(name)
  })

  it('a folder is refused, by name', async () => {
    const reason = await reasonAfter(async (dir) => {
      await rm(file(dir))
      await cp(join(foreign, foreignGeneration), file(dir), { recursive: true })
    })
    expect(reason).toContain(name)
  })
})

describe('an index whose pointer', () => {
  it.each<[string, string, (pointer: string) => string]>([
    ['is empty', 'current does not name a generation', () => ''],
    ['is garbage', 'current does not name a generation', () => '\0\u0001 garbage'],
    ['is other JSON', 'current does not name a generation', () => '[]'],
    [
      'leads out of the folder',
      'current does not name a generation',
      (it) => it.replace(generation, '../../etc'),
    ],
    ['has unknown keys', 'current does not name a generation', (it) => it.replace('{', '{"more":1,')],
    [
      'names a generation that is not there',
      '000099-01234567/manifest.json is missing',
      (it) => it.replace(generation, '000099-01234567'),
    ],
  ])('%s is refused', async (_what, reason, alter) => {
    const damage = async (dir: string): Promise<void> => {
      const file = join(dir, 'current')
      await writeFile(file, alter(await readFile(file, 'utf8')))
    }
    expect(await reasonAfter(damage)).toBe(reason)
  })

  it('names the folder of another generation is refused', async () => {
    const damage = async (dir: string): Promise<void> => {
      await rm(join(dir, generation), { recursive: true })
      await cp(join(foreign, foreignGeneration), join(dir, generation), { recursive: true })
      await repoint(dir)
    }
    expect(await reasonAfter(damage)).toBe(
      `<generation>/manifest.json is that of generation ${foreignGeneration}`,
    )
  })
})

describe('an index whose manifest', () => {
  it.each<[string, string, string | RegExp, string]>([
    [
      'is of a later version',
      '<generation>/manifest.json is of format version 4, this program reads version 3',
      '"format": 3',
      '"format": 4',
    ],
    [
      'has no version',
      '<generation>/manifest.json is not a manifest: Invalid input: expected 3 at format',
      '"format": 3,',
      '',
    ],
    [
      'has unknown keys',
      '<generation>/manifest.json is not a manifest: Unrecognized key: "more" at the top',
      '"format"',
      '"more": 1, "format"',
    ],
    [
      'lacks a file',
      '<generation>/manifest.json is not a manifest: Invalid input: expected object, received undefined at files.hnsw.bin',
      /"hnsw.bin": \{[^}]*\},?/,
      '',
    ],
    [
      'is of another metric',
      '<generation>/manifest.json is not a manifest: Invalid input: expected "inner product of unit vectors" at metric',
      'inner product of unit vectors',
      'l2',
    ],
    [
      'is of other graph settings',
      '<generation>/manifest.json is not a manifest: Invalid input: expected 16 at graph.m',
      '"m": 16',
      '"m": 17',
    ],
    [
      'is of the other byte order',
      '<generation>/manifest.json is not a manifest: Invalid input: expected "LE" at byteOrder',
      '"LE"',
      '"BE"',
    ],
    [
      'counts more documents',
      '<generation>/documents.jsonl has 1 documents, the manifest promises 2',
      '"documents": 1',
      '"documents": 2',
    ],
    [
      'counts more passages',
      '<generation>/documents.jsonl has 2 passages, the manifest promises 3',
      '"passages": 2',
      '"passages": 3',
    ],
    [
      'counts more sentences',
      '<generation>/documents.jsonl has 3 sentences, the manifest promises 4',
      '"sentences": 3',
      '"sentences": 4',
    ],
    [
      'counts more words',
      '<generation>/vocabulary.json has 14 words, the manifest promises 15',
      '"words": 14',
      '"words": 15',
    ],
    ['is cut off', '<generation>/manifest.json is not JSON', /\}\s*$/, ''],
  ])('%s is refused, even where its checksum is right', async (_what, reason, from, to) => {
    const damage = async (dir: string): Promise<void> => {
      const file = join(dir, generation, 'manifest.json')
      const before = await readFile(file, 'utf8')
      const after = before.replace(from, to)
      expect(after).not.toBe(before)
      await writeFile(file, after.replace(/,(\s*\})/g, '$1'))
      await repoint(dir)
    }
    expect(await reasonAfter(damage)).toBe(reason)
  })
})

describe('an index built with', () => {
  const { encoder, reader } = hashingIdentity
  const zeros = '0'.repeat(64)
  const ones = '1'.repeat(64)

  it.each<[string, IndexIdentity, string]>([
    [
      'another encoder',
      { ...hashingIdentity, encoder: { ...encoder, name: 'other' } },
      `it was built with encoder hashing (sha256 ${zeros}), 64 dimensions, now it is other (sha256 ${zeros}), 64 dimensions`,
    ],
    [
      'other weights of the same encoder',
      { ...hashingIdentity, encoder: { ...encoder, sha256: ones } },
      `it was built with encoder hashing (sha256 ${zeros}), 64 dimensions, now it is hashing (sha256 ${ones}), 64 dimensions`,
    ],
    [
      'other dimensions',
      { ...hashingIdentity, encoder: { ...encoder, dimensions: 32 } },
      `it was built with encoder hashing (sha256 ${zeros}), 64 dimensions, now it is hashing (sha256 ${zeros}), 32 dimensions`,
    ],
    [
      'another reader and runtime',
      { ...hashingIdentity, reader: { ...reader, name: 'other' }, runtime: 'some' },
      `it was built with reader no reader (sha256 ${reader.sha256}), now it is other (sha256 ${reader.sha256}); it was built with runtime none, now it is some`,
    ],
    ['another recipe', { ...hashingIdentity, recipe: 'new' }, 'it was built with recipe test, now it is new'],
  ])('%s is refused', async (_what, identity, reason) => {
    expect(await reasonAfter(async () => {}, identity)).toBe(reason)
  })
})

describe('an index folder without a pointer', () => {
  it('is an empty index', () =>
    inNewFolder(async (dir) => {
      await cp(sound, dir, { recursive: true })
      await rm(join(dir, 'current'))
      expect(await textsIn(dir)).toEqual([])
    }))
})

describe('an hnsw.bin with wrong sizes in its header', () => {
  // Byte offsets of 64-bit sizes: room, points, bytes a point, label offset, vector offset; then links, links at level 0, M.
  it.each([8, 16, 24, 32, 40, 56, 64, 72])(
    'at byte %i never reaches hnswlib, whatever its checksum',
    async (at) => {
      const damage = async (dir: string): Promise<void> => {
        const file = join(dir, generation, 'hnsw.bin')
        const bytes = await readFile(file)
        bytes.writeBigUInt64LE(0xff_ff_ffn, at)
        await writeFile(file, bytes)
        await acceptAsWritten(dir, 'hnsw.bin')
      }
      expect(await reasonAfter(damage)).toMatch(
        /^<generation>\/hnsw.bin: its header says .* 16777215, expected \d+$/,
      )
    },
  )

  it('as its entry point, likewise', async () => {
    const reason = await reasonAfter(async (dir) => {
      const file = join(dir, generation, 'hnsw.bin')
      const bytes = await readFile(file)
      bytes.writeUInt32LE(7, 52)
      await writeFile(file, bytes)
      await acceptAsWritten(dir, 'hnsw.bin')
    })
    expect(reason).toBe('<generation>/hnsw.bin: its entry point 7 is not a point')
  })
})

async function repoint(dir: string): Promise<void> {
  const manifest = await sha256Of(join(dir, generation, 'manifest.json'))
  await writeFile(join(dir, 'current'), JSON.stringify({ generation, manifest }))
}

async function acceptAsWritten(dir: string, name: string): Promise<void> {
  const file = join(dir, generation, 'manifest.json')
  const manifest = await readFile(file, 'utf8')
  const was = await sha256Of(join(sound, generation, name))
  await writeFile(file, manifest.replace(was, await sha256Of(join(dir, generation, name))))
  await repoint(dir)
}

async function sha256Of(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
