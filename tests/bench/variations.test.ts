import { describe, expect, it } from 'vitest'
import type { Variation } from '../../bench/quality/gather.ts'
import { lexiconOf, passagesSnapshot } from '../../bench/quality/passages-snapshot.ts'
import { sectionPassages } from '../../bench/quality/section-passages.ts'
import { VARIATIONS } from '../../bench/quality/variations.ts'
import { findCandidates } from '../../src/core/find-candidates.ts'
import type { Reader, ReadingPassage } from '../../src/core/ports.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'
import { overlapReader } from '../support/overlap-reader.ts'

// Ten passages of a sentence each; only the fifth shares a word with a question about music.
const SENTENCES = Array.from({ length: 10 }, (_, i) =>
  i === 4 ? 'Ada composed music.' : `Scene ${i} plays by day.`,
)

async function found(question: string, { snapshot: seenAs, reader: readAs, reading }: Variation) {
  const read: ReadingPassage[] = []
  const embedder = hashingEmbedder()
  const section = { question, article: 'a', section: 's', candidates: SENTENCES, gold: new Set<number>() }
  const { passages } = sectionPassages(
    section,
    SENTENCES.map(() => 1),
    'alone',
  )
  const snapshot = await passagesSnapshot(passages, lexiconOf(SENTENCES), embedder)
  const recording: Reader = {
    ...overlapReader(),
    read: (question, passages) => {
      read.push(...passages)
      return overlapReader().read(question, passages)
    },
  }
  const models = { embedder, reader: readAs ? readAs(recording) : recording }
  await findCandidates(question, seenAs ? seenAs(snapshot) : snapshot, models, undefined, reading)
  return { texts: read.map(({ text }) => text), contexts: new Set(read.map(({ context }) => context)) }
}

describe('the variations', () => {
  const named = (name: string) => VARIATIONS[name]!

  it('as it is: reads on only where the first four show no answer', async () => {
    expect((await found('Who composed music?', {})).texts).toHaveLength(4)
    expect((await found('How much did it cost?', {})).texts).toHaveLength(8)
  })

  it('reads four and no more', async () => {
    expect(
      (await found('How much did it cost?', named('four passages read, never more'))).texts,
    ).toHaveLength(4)
  })

  it('reads eight whatever the first ones show', async () => {
    expect((await found('Who composed music?', named('eight passages read, always'))).texts).toHaveLength(8)
  })

  it('finds by words only what shares a word', async () => {
    const { texts } = await found('Who composed music?', named('found by words only'))
    expect(texts).toEqual(['Ada composed music.'])
    expect((await found('Unheard?', named('found by words only'))).texts).toEqual([])
  })

  it('finds by meaning only, shared words or not', async () => {
    expect((await found('Unheard?', named('found by meaning only'))).texts).toHaveLength(8)
  })

  it('reads without headings', async () => {
    expect((await found('Who composed music?', {})).contexts).toEqual(new Set(['a: s']))
    expect((await found('Who composed music?', named('read without headings'))).contexts).toEqual(
      new Set(['']),
    )
  })

  it('takes title and headings from a document, and nothing of its text', () => {
    const document = {
      id: 'a',
      title: 'A film',
      text: 'Plot\n\nShe leaves.',
      fingerprint: 'f',
      sections: [{ path: ['Plot'], span: {}, blocks: [] }],
    } as unknown as Parameters<NonNullable<Variation['document']>>[0]
    expect(named('no headings at all').document!(document)).toMatchObject({
      title: '',
      text: document.text,
      sections: [{ path: [] }],
    })
  })
})
