import { describe, expect, it } from 'vitest'
import { chooseQuotes } from '../../src/core/choose-quotes.ts'
import { assess, standing, type Calibration, type Weighed } from '../../src/core/confidence.ts'
import { documentId, passageId, span } from '../../src/core/document.ts'
import { gatherEvidence, type Candidate } from '../../src/core/evidence.ts'
import type { EmbeddedPassage } from '../../src/core/ports.ts'

const unit = (...values: number[]) => Float32Array.from(values)

function passage(id: number, title: string, text: string, cut: number): EmbeddedPassage {
  return {
    id: passageId(id),
    passage: {
      document: documentId('film'),
      ordinal: id,
      title,
      path: [],
      span: span(100, 100 + text.length),
      text,
      sentences: [span(100, 100 + cut), span(100 + cut + 1, 100 + text.length)],
    },
    vectors: { passage: unit(0.6, 0.8), heading: unit(0, 1), sentences: [unit(1, 0), unit(0, 1)] },
  }
}

const first = passage(0, 'Music', 'A choir sang. It rained.', 13)
const second = passage(1, 'Crew', 'Ann Lee shot it. A choir came.', 16)
const readings = [
  {
    sentences: [
      { margin: 3, answer: span(2, 7) },
      { margin: -40, answer: span(14, 16) },
    ],
  },
  {
    sentences: [
      { margin: 5, answer: span(0, 7) },
      { margin: 1, answer: span(17, 18) },
    ],
  },
]
const lexicon = {
  passages: 2,
  vocabulary: new Map(),
  passagesWith: new Map([
    ['choir', 2],
    ['music', 1],
  ]),
}

const candidates = gatherEvidence(
  { question: 'What choir sang the music?', vector: unit(1, 0), terms: ['choir', 'music'] },
  [first, second],
  readings,
  lexicon,
)

describe('gatherEvidence', () => {
  it('gives every sentence in order, with offsets into the document', () => {
    expect(candidates.map(({ sentence, answer }) => [sentence, answer])).toEqual([
      [span(100, 113), span(102, 107)],
      [span(114, 124), span(114, 116)],
      [span(100, 116), span(100, 107)],
      [span(117, 130), span(117, 118)],
    ])
  })

  it('measures a sentence against its passage and against all that was read', () => {
    // idf(choir) = ln(1 + 0.5 / 2.5), idf(music) = ln(1 + 1.5 / 1.5)
    const choir = Math.log(1.2)
    const music = Math.log(2)
    const { evidence } = candidates[0]!
    expect(evidence.margin).toBe(3)
    expect(evidence.readerProbability).toBeCloseTo(1 / (1 + Math.exp(-3)), 12)
    expect(evidence.belowPassageBest).toBe(0)
    expect(evidence.belowBest).toBe(2)
    expect(evidence.sentenceSimilarity).toBeCloseTo(1, 6)
    expect(evidence.belowMostSimilar).toBeCloseTo(0, 6)
    expect(evidence.headingSimilarity).toBeCloseTo(0, 6)
    expect(evidence.passageSimilarity).toBeCloseTo(0.6, 6)
    expect(evidence.sentenceOverlap).toBeCloseTo(choir / (choir + music), 12)
    expect(evidence.contextOverlap).toBeCloseTo(1, 12)
    expect(evidence.reciprocalRank).toBe(1)
    expect(evidence.logLength).toBeCloseTo(Math.log(13), 12)
  })

  it('looks at what stands around a sentence', () => {
    const [opening, next] = candidates.map(({ evidence }) => evidence)
    expect([opening!.opensPassage, next!.opensPassage]).toEqual([1, 0])
    expect(opening!.previousSimilarity).toBe(opening!.headingSimilarity)
    expect(opening!.nextSimilarity).toBeCloseTo(0, 6)
    expect(next!.previousSimilarity).toBeCloseTo(1, 6)
    expect(next!.nextSimilarity).toBe(next!.headingSimilarity)
    expect(next!.passageBestSimilarity).toBeCloseTo(1, 6)
  })

  it('knows a question in the text, and the sentence that replies to it', () => {
    const faq = passage(2, 'Questions', 'Who sang? A choir.', 9)
    const [question, reply] = gatherEvidence(
      { question: 'Who sang?', vector: unit(1, 0), terms: ['sang'] },
      [faq],
      [readings[0]!],
      lexicon,
    ).map(({ evidence }) => evidence)
    expect([question!.asks, reply!.asks]).toEqual([1, 0])
    expect(question!.repliesTo).toBe(0)
    expect(reply!.repliesTo).toBeCloseTo(1, 6)
    expect(question!.unknownTerms).toBe(1)
  })

  it('limits a margin to ±15, so that a sentence that could not be read does not outweigh all else', () => {
    expect(candidates[1]!.evidence.margin).toBe(-15)
    expect(candidates[1]!.evidence.belowBest).toBe(20)
  })

  it('finds no overlap where the question has no terms', () => {
    const [candidate] = gatherEvidence(
      { question: 'Why?', vector: unit(1, 0), terms: [] },
      [first],
      [readings[0]!],
      lexicon,
    )
    expect(candidate!.evidence.sentenceOverlap).toBe(0)
  })
})

const byMargin: Calibration = {
  sentence: { intercept: 0, features: { margin: { mean: 0, deviation: 1, weight: 1 } } },
  answerable: { intercept: -4, features: { first: { mean: 0, deviation: 1, weight: 1 } } },
  right: { intercept: 0, features: { answerable: { mean: 0, deviation: 1, weight: 2 } } },
  threshold: 0.5,
}

describe('assess', () => {
  it('ranks by the sentence model and asks the upper models how sure the first is', () => {
    const { ranked, confidence } = assess(candidates, byMargin)
    expect(ranked.map(({ odds }) => odds)).toEqual([5, 3, 1, -15])
    // (5 − 4) · 2 as log-odds
    expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-2)), 12)
  })

  it('has no confidence in nothing', () => {
    expect(assess([], byMargin)).toEqual({ ranked: [], confidence: 0 })
  })

  it('keeps the order of retrieval among equals', () => {
    const even: Calibration = { ...byMargin, sentence: { intercept: 0, features: {} } }
    expect(assess(candidates, even).ranked.map(({ candidate }) => candidate)).toEqual(candidates)
  })
})

describe('standing', () => {
  it('puts the first sentence beside the best of all', () => {
    const { ranked } = assess(candidates.slice(0, 2), byMargin)
    expect(standing(ranked)).toMatchObject({
      first: 3,
      second: -15,
      third: -10,
      firstMargin: 3,
      bestMargin: 3,
      bestPassageSimilarity: candidates[0]!.evidence.passageSimilarity,
    })
  })
})

describe('chooseQuotes', () => {
  const weighed = (candidate: Candidate, odds: number): Weighed => ({ candidate, odds })
  const [choir, rain, lee, came] = candidates as [Candidate, Candidate, Candidate, Candidate]
  const same = { ...choir, passage: { ...first, id: passageId(9) } }

  it('takes the first ones, at most as many as asked for', () => {
    const ranked = [weighed(choir, 3), weighed(lee, 2), weighed(came, 1)]
    expect(chooseQuotes(ranked, 2)).toEqual(ranked.slice(0, 2))
  })

  it('leaves out a sentence that says the same words again', () => {
    expect(chooseQuotes([weighed(choir, 3), weighed(same, 2), weighed(lee, 1)], 3)).toEqual([
      weighed(choir, 3),
      weighed(lee, 1),
    ])
  })

  it('leaves out what is far less probable than the first', () => {
    expect(chooseQuotes([weighed(choir, 3), weighed(rain, -9)], 3)).toEqual([weighed(choir, 3)])
  })
})
