import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DocumentIdClashError } from '../src/core/errors.ts'
import { MissingCorpusError, readCorpus } from '../src/corpus.ts'

describe('readCorpus', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'))
  })
  afterEach(() => rm(dir, { recursive: true }))

  async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(dir, path)), { recursive: true })
      await writeFile(join(dir, path), content)
    }
  }
  const problemsIn = async () => (await readCorpus(dir)).problems.map(({ message }) => message)

  it('reads every document below the folder, sorted by path, and leaves hidden files be', async () => {
    await write({ 'b.txt': 'x.', 'a/c.md': 'y.', '.git/config': 'z', 'a/.hidden.txt': 'z.' })
    const { documents, problems } = await readCorpus(dir)
    expect(documents.map(({ id }) => id)).toEqual(['a/c', 'b'])
    expect(problems).toEqual([])
  })

  it('names each file that cannot be read, and reads the others', async () => {
    await write({
      'good.txt': 'It rained.',
      'empty.txt': '',
      'binary.md': Uint8Array.of(1, 0, 2),
      'paper.pdf': '%PDF',
    })
    const { documents, problems } = await readCorpus(dir)
    expect(documents.map(({ id }) => id)).toEqual(['good'])
    expect(problems.map(({ file }) => file)).toEqual(['binary.md', 'empty.txt', 'paper.pdf'])
  })

  it('refuses two files of one id, and names both', async () => {
    await write({ 'Dune.txt': 'x.', 'dune.md': 'y.' })
    await expect(readCorpus(dir)).rejects.toThrow(DocumentIdClashError)
    await expect(readCorpus(dir)).rejects.toThrow(/Dune\.txt and dune\.md both give the document id "dune"/)
  })

  it('says where documents go if there is no folder', async () => {
    await expect(readCorpus(join(dir, 'none'))).rejects.toThrow(MissingCorpusError)
    await expect(readCorpus(join(dir, 'none'))).rejects.toThrow(/CORPUS_DIR/)
  })

  it('leaves out a file that is far too large', async () => {
    await write({ 'big.txt': 'word. '.repeat(900_000) })
    expect(await problemsIn()).toEqual([
      expect.stringMatching(/^big\.txt: it has 5400000 bytes.*several files/),
    ])
  })

  it('follows no link out of the folder', async () => {
    await write({ 'a.txt': 'x.' })
    await symlink('/etc/hostname', join(dir, 'host.txt'))
    await symlink(dir, join(dir, 'loop'))
    expect((await readCorpus(dir)).documents.map(({ id }) => id)).toEqual(['a'])
  })

  describe('documents.json', () => {
    it('gives title and url by file or by id', async () => {
      await write({
        'a.txt': 'x.',
        'b.md': 'y.',
        'documents.json': JSON.stringify({
          'a.txt': { title: 'First' },
          b: { url: 'https://films.example/b' },
        }),
      })
      const { documents } = await readCorpus(dir)
      expect(documents.map(({ title, url }) => ({ title, url }))).toEqual([
        { title: 'First', url: null },
        { title: 'b', url: 'https://films.example/b' },
      ])
    })

    it.each([
      { name: 'that is no JSON', json: '{', message: /^documents\.json: it is not a JSON object/ },
      { name: 'that is a list', json: '[]', message: /^documents\.json: it is not a JSON object/ },
      {
        name: 'with a wrong field',
        json: '{"a": {"url": 7}}',
        message: /^documents\.json › a: "url" is not as it should be/,
      },
    ])('is told of and left out where it is one $name', async ({ json, message }) => {
      await write({ 'a.txt': 'x.', 'documents.json': json })
      expect(await problemsIn()).toEqual([expect.stringMatching(message)])
      expect((await readCorpus(dir)).documents).toHaveLength(1)
    })
  })
})
