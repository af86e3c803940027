import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../bench/quality/passages-snapshot.ts'
import { readSection, relevanceByScore } from '../../bench/quality/select-sentences.ts'
import { sliceOf } from '../../src/core/document.ts'
import { relativeTo } from '../../src/core/evidence.ts'
import { hashingEmbedder } from '../support/hashing-embedder.ts'
import { overlapReader } from '../support/overlap-reader.ts'

const section = {
  question: 'Who composed the music?',
  article: 'A film',
  section: 'Production',
  candidates: ['It runs long.', 'Ada Byron composed the music.', 'It was shot in Brazil.'],
  gold: new Set([1]),
}
const inference = {
  embedder: hashingEmbedder(),
  reader: overlapReader(),
  runtime: 'none',
  close: async () => {},
}

describe('readSection', () => {
  it.each(['alone', 'windows', 'overlapping'] as const)('reads every candidate: %s', async (form) => {
    const read = await readSection(section, form, lexiconOf(section.candidates), inference)
    expect(new Set(read.map(({ position }) => position))).toEqual(new Set([0, 1, 2]))
    for (const { position, candidate } of read) {
      const { passage, sentence } = candidate
      expect(sliceOf(passage.passage.text, relativeTo(passage, sentence))).toBe(section.candidates[position])
    }
    expect(
      relevanceByScore(
        section,
        read.map(({ position, candidate }) => ({ position, score: candidate.evidence.margin })),
      ),
    ).toEqual([true, false, false])
  })
})

describe('relevanceByScore', () => {
  const relevance = (...scored: readonly (readonly [position: number, score: number])[]) =>
    relevanceByScore(
      section,
      scored.map(([position, score]) => ({ position, score })),
    )

  it('takes the better of two readings', () => {
    expect(relevance([0, 1], [1, 0], [2, 2], [1, 3])).toEqual([true, false, false])
  })

  it('puts what has no score last, in the order of the text', () => {
    expect(relevance([2, -5])).toEqual([false, false, true])
  })
})

describe('lexiconOf', () => {
  it('counts texts, not words', () => {
    const { passages, passagesWith } = lexiconOf(['film film', 'a film by Ada', 'Ada'])
    expect(passages).toBe(3)
    expect(Object.fromEntries(passagesWith)).toEqual({ film: 2, ada: 2 })
  })
})
