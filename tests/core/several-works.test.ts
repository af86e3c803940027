import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion, type AnsweringDeps } from '../../src/core/answer.ts'
import { ingest } from '../../src/core/ingest.ts'
import type { Turn } from '../../src/core/reply.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'
import { overlapReader } from '../support/overlap-reader.ts'

const documents = Object.entries({
  ferry: `The Night Ferry

The Night Ferry was photographed by Ilse Brandt in Lisbon. The treasurer in it is Celia Amorim, who lost the money.

A small choir recorded the songs in one night.
`,
  orchard: `Orchard of Glass

Orchard of Glass was photographed by Piotr Nowak in Gdansk. How old she is, nobody knows. The songs are old.
`,
}).map(([name, text]) => readDocument({ path: `${name}.txt`, bytes: new TextEncoder().encode(text) }))

describe('a conversation on several works', () => {
  let dir: string
  let deps: AnsweringDeps

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'verbatim-works-'))
    const embedder = hashingEmbedder()
    const reader = overlapReader()
    const store = await openEmbeddedStore(dir, {
      encoder: embedder.model,
      reader: reader.model,
      runtime: 'none',
      recipe: 'test',
    })
    await ingest({ documents, store, embedder })
    deps = { store, embedder, reader, threshold: 0 }
  })
  afterAll(async () => {
    await deps.store.close()
    await rm(dir, { recursive: true })
  })

  /** In which document is found what comes nearest to the last of some questions, and as what it was understood. */
  const after = async (said: readonly string[], question: string) => {
    let turns: readonly Turn[] = []
    const ask = async (asked: string) => answerQuestion({ question: asked, turns, limit: 1 }, deps)
    for (const before of said) {
      const reply = await ask(before)
      const quotes = reply.kind === 'answer' ? reply.quotes : []
      turns = [
        ...turns,
        {
          question: before,
          quotes: quotes.map(({ document: { id, version }, span }) => ({ document: id, version, ...span })),
        },
      ]
    }
    const reply = await ask(question)
    if (reply.kind === 'smalltalk') throw new TypeError('expected what was found')
    const found = (reply.kind === 'answer' ? reply.quotes : reply.nearest).map(({ document }) => document.id)
    return { found, in: found[0], understoodAs: reply.understoodAs }
  }

  it.each([
    ['Who photographed The Night Ferry?', 'Who recorded the songs in it in one night?', 'ferry'],
    ['Who photographed Orchard of Glass?', 'Who recorded the songs in it in one night?', 'orchard'],
    ['Who photographed Orchard of Glass?', 'Which small choir recorded the songs in the film?', 'orchard'],
    // Not of "it": then another may answer as well.
    ['Who photographed Orchard of Glass?', 'Which small choir recorded the songs in one night?', 'ferry'],
  ])('after “%s” looks for “%s” in the right one', async (said, question, document) =>
    expect((await after([said], question)).in).toBe(document),
  )

  it('asks of another what was asked of one, and goes on with that one', async () => {
    const other = await after(['Who photographed The Night Ferry?'], 'and Orchard of Glass?')
    expect(other).toMatchObject({ in: 'orchard', understoodAs: 'Who photographed Orchard of Glass?' })
    const further = ['Who photographed The Night Ferry?', 'and Orchard of Glass?']
    expect((await after(further, 'Who photographed it?')).in).toBe('orchard')
  })

  it('does not look for another where the first was quoted', async () => {
    const said = ['Who photographed The Night Ferry in Lisbon?']
    expect((await after(said, 'and Orchard of Glass?')).found).not.toContain('ferry')
  })

  it('takes “she” for who was spoken of, not for somebody of another work', async () => {
    expect((await after(['Who is the treasurer in The Night Ferry?'], 'How old is she?')).in).toBe('ferry')
  })
})
