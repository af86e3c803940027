import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../src/core/ingest.ts'
import type { Embedder, PassageStore } from '../../src/core/ports.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'

const document = (path: string, text: string) => readDocument({ path, bytes: new TextEncoder().encode(text) })
const boats = document('boats.txt', 'Boats\n\nThe boats are made of oak. They last for years.\n')
const kites = document('kites.txt', 'Kites\n\nThe kites are made of silk.\n')

describe('ingest', () => {
  let dir: string
  let store: PassageStore
  let embedded: string[]
  const hashing = hashingEmbedder()
  const embedder: Embedder = {
    ...hashing,
    embedPassages: (texts) => {
      embedded.push(...texts)
      return hashing.embedPassages(texts)
    },
  }

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'verbatim-ingest-'))
    store = await openEmbeddedStore(dir, {
      encoder: embedder.model,
      reader: { name: 'none', sha256: '0'.repeat(64) },
      runtime: 'none',
      recipe: 'test',
    })
    embedded = []
  })
  afterEach(async () => {
    await store.close()
    await rm(dir, { recursive: true })
  })

  it('embeds each passage with its heading, the heading alone, and each sentence', async () => {
    const report = await ingest({ documents: [boats], store, embedder })
    expect(embedded).toEqual([
      'Boats: The boats are made of oak. They last for years.',
      'Boats',
      'The boats are made of oak.',
      'They last for years.',
    ])
    expect(report).toMatchObject({ embedded: 1, removed: 0, unchanged: 0, passages: 1 })
  })

  it('embeds nothing and keeps the generation where nothing has changed', async () => {
    const first = await ingest({ documents: [boats, kites], store, embedder })
    embedded = []
    const second = await ingest({ documents: [boats, kites], store, embedder })
    expect(embedded).toEqual([])
    expect(second).toEqual({
      generation: first.generation,
      embedded: 0,
      removed: 0,
      unchanged: 2,
      passages: 0,
    })
  })

  it('embeds only what has changed, removes what is gone, and reports progress', async () => {
    await ingest({ documents: [boats, kites], store, embedder })
    embedded = []
    const steel = document('boats.txt', 'Boats\n\nThe boats are made of steel.\n')
    const progress: unknown[] = []
    const report = await ingest({
      documents: [steel],
      store,
      embedder,
      onProgress: (step) => progress.push(step),
    })
    expect(report).toMatchObject({ embedded: 1, removed: 1, unchanged: 0 })
    expect(progress).toEqual([{ done: 0, total: 1, document: 'boats', passages: { done: 1, total: 1 } }])
    expect(embedded.some((text) => text.includes('silk'))).toBe(false)
    const snapshot = await store.snapshot()
    expect((await snapshot.documents()).map(({ id, version }) => ({ id, version }))).toEqual([
      { id: 'boats', version: steel.version },
    ])
    snapshot.release()
  })

  it('indexes a document anew whose title alone has changed', async () => {
    await ingest({ documents: [boats], store, embedder })
    const renamed = readDocument(
      { path: 'boats.txt', bytes: new TextEncoder().encode(boats.text) },
      { title: 'Ships' },
    )
    expect(await ingest({ documents: [renamed], store, embedder })).toMatchObject({ embedded: 1 })
  })
})
