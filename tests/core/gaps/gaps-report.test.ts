import { describe, expect, it } from 'vitest'
import { ingest } from '../../../src/core/ingest.ts'
import type { KeptRecord } from '../../../src/core/gaps/gather-questions.ts'
import { gapsReport } from '../../../src/core/gaps/gaps-report.ts'
import { withSnapshot } from '../../../src/core/with-snapshot.ts'
import { readDocument } from '../../../src/formats/read-document.ts'
import { openEmbeddedStore } from '../../../src/store/embedded.ts'
import { hashingEmbedder } from '../../support/hashing-embedder.ts'
import { hashingIdentity, inNewFolder } from '../../support/index-folder.ts'

const PERIOD = { from: '2026-11-01', to: '2026-11-28' }
const embedder = hashingEmbedder()

function asked(question: string, more: Record<string, unknown> = {}): KeptRecord {
  const record = {
    day: '2026-11-10',
    question,
    kind: 'abstained' as const,
    confidence: 0.1,
    documents: [],
    generation: 'g',
    ...more,
  }
  return { kind: 'asked', record }
}

function rated(question: string, more: Record<string, unknown> = {}): KeptRecord {
  return { kind: 'rated', record: { day: '2026-11-12', question, kind: 'answer', helpful: false, ...more } }
}

const read = (path: string, text: string) => readDocument({ path, bytes: new TextEncoder().encode(text) })

async function reportOf(records: readonly KeptRecord[], documents: Readonly<Record<string, string>>) {
  return inNewFolder(async (folder) => {
    const store = await openEmbeddedStore(folder, hashingIdentity)
    await ingest({
      documents: Object.entries(documents).map(([path, text]) => read(path, text)),
      store,
      embedder,
    })
    async function* all() {
      yield* records
    }
    const report = await withSnapshot(store, (snapshot) => gapsReport(all(), PERIOD, { embedder, snapshot }))
    await store.close()
    return report
  })
}

const HARBOUR = {
  'harbour.md': '# The Harbour\n\nThe Harbour was shot in Lisbon by Ilse Brandt. A choir sings.\n',
}
const TWO = {
  ...HARBOUR,
  'orchard.md': '# The Orchard\n\nThe Orchard is about apples. A choir sings twice.\n',
}

describe('gapsReport', () => {
  it('counts the same words as one, whatever case, punctuation and name they have', async () => {
    const report = await reportOf(
      [
        asked('What did The Harbour cost?'),
        asked('what did it cost', { day: '2026-11-03' }),
        asked('What did it cost?!', { day: '2026-11-20' }),
        asked('Who shot it?', { kind: 'answered' }),
      ],
      HARBOUR,
    )
    expect(report).toMatchObject({ ...PERIOD, asked: 4, unanswered: 3, further: { gaps: 0, times: 0 } })
    expect(report.gaps).toHaveLength(1)
    expect(report.gaps[0]).toMatchObject({
      times: 3,
      wordings: 1,
      share: 0.75,
      firstDay: '2026-11-03',
      lastDay: '2026-11-20',
      document: { id: 'harbour', title: 'The Harbour' },
    })
  })

  it('shows the sentences that come nearest, exactly as they stand', async () => {
    const report = await reportOf([asked('Was it shot in Porto, by Ilse Brandt?')], HARBOUR)
    const [nearest] = report.gaps[0]!.nearest
    expect(nearest!.text).toBe('The Harbour was shot in Lisbon by Ilse Brandt.')
    const { text } = read('harbour.md', HARBOUR['harbour.md'])
    expect(text.slice(nearest!.span.start, nearest!.span.end)).toBe(nearest!.text)
    expect(Object.keys(nearest!.document).toSorted()).toEqual(['id', 'title', 'url', 'version'])
  })

  it('keeps questions about different documents apart', async () => {
    const report = await reportOf(
      [
        asked('What did The Harbour cost?'),
        asked('What did The Orchard cost?'),
        asked('what did it cost?', { documents: ['orchard'] }),
        asked('what did it cost?'),
      ],
      TWO,
    )
    expect(report.gaps.map(({ document, times }) => [document?.id ?? null, times])).toEqual([
      ['orchard', 2],
      ['harbour', 1],
      [null, 1],
    ])
  })

  it('takes a follow-up for what it was understood as', async () => {
    const report = await reportOf(
      [asked('and her?', { understoodAs: 'How old is Ilse Brandt?' }), asked('How old is Ilse Brandt?')],
      HARBOUR,
    )
    expect(report.gaps).toMatchObject([{ question: 'How old is Ilse Brandt?', times: 2 }])
  })

  it('counts answers that were rated as no help, and abstentions once', async () => {
    const report = await reportOf(
      [
        asked('Who sings?', { kind: 'answered' }),
        rated('Who sings?', { document: 'harbour' }),
        asked('What did it cost?'),
        rated('What did it cost?', { kind: 'abstention' }),
        rated('Who shot it?', { helpful: true }),
      ],
      HARBOUR,
    )
    expect(report).toMatchObject({ asked: 2, unanswered: 1, rated: 3, notHelpful: 2 })
    expect(report.gaps).toMatchObject([
      { question: 'What did it cost?', unanswered: 1, notHelpful: 0 },
      { question: 'Who sings?', unanswered: 0, notHelpful: 1, share: 0.5 },
    ])
  })

  it('is worth something with ratings alone', async () => {
    const report = await reportOf([rated('What did it cost?', { kind: 'abstention' })], HARBOUR)
    expect(report.gaps).toMatchObject([{ question: 'What did it cost?', times: 1, share: null }])
  })

  it('is empty where nothing was asked', async () => {
    const nothing = {
      asked: 0,
      unanswered: 0,
      rated: 0,
      notHelpful: 0,
      gaps: [],
      further: { gaps: 0, times: 0 },
    }
    expect(await reportOf([], HARBOUR)).toEqual({ ...PERIOD, ...nothing })
  })

  it('lists the hundred most frequent, and counts the others', async () => {
    const words = Array.from({ length: 130 }, (_, at) => `zq${at.toString(36)}xk${(at * 7919).toString(36)}`)
    const report = await reportOf(
      words.flatMap((word, at) => Array.from({ length: at < 10 ? 3 : 1 }, () => asked(`${word}?`))),
      HARBOUR,
    )
    expect(report.gaps.length).toBeLessThanOrEqual(100)
    const listed = report.gaps.reduce((sum, { times }) => sum + times, 0)
    expect(listed + report.further.times).toBe(150)
    expect(report.gaps[0]!.times).toBeGreaterThanOrEqual(report.gaps.at(-1)!.times)
  })
})
