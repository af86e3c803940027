import { beforeAll, describe, expect, it } from 'vitest'
import { ablate, type Ablations } from '../../bench/quality/ablation.ts'
import { mulberry32 } from '../../bench/quality/bootstrap.ts'
import { leavingDocumentsOut } from '../../bench/quality/fit-calibration.ts'
import type { Gathered } from '../../bench/quality/gather.ts'
import { rightFirstUnabstained } from '../../bench/quality/metrics.ts'
import { passageId, type Passage } from '../../src/core/document.ts'
import { gatherEvidence, type Candidate, type Evidence } from '../../src/core/evidence.ts'
import { embedPassage } from '../../src/core/ingest.ts'
import { sectionPassages } from '../../bench/quality/section-passages.ts'
import { lexiconOf } from '../../bench/quality/passages-snapshot.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'

const SENTENCES = ['It was shot in spring.', 'She wrote the music.', 'Nobody came.', 'It rained.']

/** Questions on six documents whose answer is told by the length of its sentence alone; all other evidence is the same or noise. */
async function questions(): Promise<readonly Gathered[]> {
  const random = mulberry32(3)
  const embedder = hashingEmbedder()
  const section = { question: '', article: 'a', section: 's', candidates: SENTENCES, gold: new Set<number>() }
  const [passage] = sectionPassages(section, [1, 1, 1, 1], 'windows').passages
  const candidates = await evidenceOf(passage!)
  return Array.from({ length: 90 }, (_, number) => {
    const gold = Math.floor(random() * SENTENCES.length)
    const answerable = number % 3 !== 0
    return {
      asked: {
        id: `${number}`,
        set: 'set',
        document: `document-${number % 6}`,
        question: 'Who?',
        kind: 'fact',
        parts: answerable ? [[SENTENCES[gold]!]] : [],
        keys: [],
      },
      candidates: candidates.map((candidate, at): Candidate => ({
        ...candidate,
        evidence: {
          ...candidate.evidence,
          margin: random(),
          logLength: answerable && at === gold ? 5 + random() : 3 + random(),
        },
      })),
    }
  })

  async function evidenceOf(passage: Passage): Promise<readonly Candidate[]> {
    const embedded = { id: passageId(0), passage, vectors: await embedPassage(passage, embedder) }
    const reading = { sentences: passage.sentences.map((answer) => ({ margin: 0, answer })) }
    const asked = { question: 'Who?', vector: await embedder.embedQuestion('Who?'), terms: [] }
    return gatherEvidence(asked, [embedded], [reading], lexiconOf(SENTENCES))
  }
}

describe('ablate', () => {
  let gathered: readonly Gathered[]
  let ablations: Ablations
  beforeAll(async () => {
    gathered = await questions()
    ablations = ablate(gathered)
  })

  it('takes away each feature of a sentence and each of a question by its name', () => {
    const names = Object.keys(gathered[0]!.candidates[0]!.evidence satisfies Evidence)
    expect(ablations.evidence.map(({ change }) => change)).toEqual(names)
    expect(ablations.standing.map(({ change }) => change)).toContain('firstMargin')
  })

  it('finds the feature that the answers depend on, and no other', () => {
    const rightWithout = new Map(
      ablations.evidence.map(({ change, outcomes }) => [change, rightFirstUnabstained(outcomes)]),
    )
    expect(rightFirstUnabstained(ablations.whole)).toBe(1)
    expect(rightWithout.get('logLength')).toBeLessThan(0.6)
    expect([...rightWithout].filter(([, right]) => right < 1)).toHaveLength(1)
  })

  it('leaves the ranking as it is without a feature of the question', () => {
    for (const { outcomes } of ablations.standing) expect(rightFirstUnabstained(outcomes)).toBe(1)
  })

  it('gives outcomes in the order of the questions, so that they can be paired', () => {
    const answerable = gathered.map(({ asked }) => asked.parts.length > 0)
    for (const { outcomes } of [...ablations.evidence, ...ablations.components]) {
      expect(outcomes.map((outcome) => outcome.answerable)).toEqual(answerable)
    }
  })
})

describe('leavingDocumentsOut', () => {
  const item = (document: string, id: string) => ({
    asked: { id, set: 'set', document, question: '', kind: '', parts: [], keys: [] },
  })
  const items = [item('a', '1'), item('b', '2'), item('a', '3'), item('c', '4')]
  const ids = (of: readonly { readonly asked: { readonly id: string } }[]) =>
    of.map(({ asked }) => asked.id).join()

  it('fits for each document on the items of the others', () => {
    expect(leavingDocumentsOut(items, ids).map(({ item, fitted }) => [item.asked.id, fitted])).toEqual([
      ['1', '2,4'],
      ['3', '2,4'],
      ['2', '1,3,4'],
      ['4', '1,2,3'],
    ])
  })

  it('leaves out what is grouped together', () => {
    const grouped = leavingDocumentsOut(items, ids, ({ asked }) => (asked.document === 'c' ? 'c' : 'others'))
    expect(grouped.map(({ item, fitted }) => [item.asked.id, fitted])).toEqual([
      ['1', '4'],
      ['2', '4'],
      ['3', '4'],
      ['4', '1,2,3'],
    ])
  })
})
