import { askedKind } from './asked-kind.ts'
import { sliceOf, span, type Span } from './document.ts'
import { holdsKind } from './kinds-held.ts'
import { contextOf } from './passage-context.ts'
import { overlap, rarity } from './overlap.ts'
import type { EmbeddedPassage, Lexicon, Reading } from './ports.ts'
import type { Term } from './terms.ts'
import { unfamiliar } from './unfamiliar.ts'
import { similarity, type Vector } from './vector.ts'

/** What speaks for a sentence being the answer; each a plain number, weighed together by `confidence.ts`. */
export interface Evidence {
  /** The reader's margin of the sentence's best span over "no answer here", limited to ±15. */
  readonly margin: number
  /** The same as a probability: 1 ÷ (1 + e^−margin). */
  readonly readerProbability: number
  /** How far the margin lies below the best one of the same passage; 0 for that one. */
  readonly belowPassageBest: number
  /** How far the margin lies below the best one of all passages read; 0 for that one. */
  readonly belowBest: number
  /** Cosine of the question and the sentence. */
  readonly sentenceSimilarity: number
  /** How far that lies below the most similar sentence read; 0 for that one. */
  readonly belowMostSimilar: number
  /** Cosine of the question and the headings. */
  readonly headingSimilarity: number
  /** Cosine of the question and the passage with its headings. */
  readonly passageSimilarity: number
  /** Share of the question's terms, weighed by rarity, that stand in the sentence. */
  readonly sentenceOverlap: number
  /** The same for the sentence with its headings. */
  readonly contextOverlap: number
  /** 1 ÷ the passage's rank in retrieval, best 1. */
  readonly reciprocalRank: number
  /** Natural logarithm of the sentence's length in characters. */
  readonly logLength: number
  /** 1 for a sentence that asks something itself, which seldom answers; else 0. */
  readonly asks: number
  /** Cosine of the question and the sentence before, where that one asks something, as in a list of questions and answers; else 0. */
  readonly repliesTo: number
  /** Cosine of the question and the sentence before, or the headings where there is none in the passage. */
  readonly previousSimilarity: number
  /** Cosine of the question and the sentence behind, or the headings where there is none in the passage. */
  readonly nextSimilarity: number
  /** 1 for the first sentence of a passage, else 0. */
  readonly opensPassage: number
  /** Cosine of the question and the passage's most similar sentence. */
  readonly passageBestSimilarity: number
  /** Whether the short answer holds the kind of thing asked for: 1, 0, or ½ where words do not tell. */
  readonly answerKind: number
  /** The same of the whole sentence. */
  readonly sentenceKind: number
  /** Of the question, so the same for all its sentences: see `unfamiliar.ts`. */
  readonly names: number
  readonly unknownNames: number
  readonly unknownTerms: number
}

/** A sentence that may be the answer. */
export interface Candidate {
  readonly passage: EmbeddedPassage
  /** Offsets into the document. */
  readonly sentence: Span
  /** The reader's best span in it; offsets into the document. */
  readonly answer: Span
  readonly evidence: Evidence
}

export interface Asked {
  readonly question: string
  readonly vector: Vector
  readonly terms: readonly Term[]
  /** As it was typed, where a name was put in for a pronoun: names that nobody typed tell nothing. */
  readonly typed?: string
}

const MARGIN_LIMIT = 15

/** Every sentence of the passages read, in the order of the passages, with all that speaks for and against it. */
export function gatherEvidence(
  asked: Asked,
  passages: readonly EmbeddedPassage[],
  readings: readonly Reading[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const weights = rarity(asked.terms, lexicon)
  const kind = askedKind(asked.question)
  const unfamiliarity = unfamiliar(asked.typed ?? asked.question, lexicon)
  const found = passages.map((passage, rank) => ({
    passage,
    rank,
    reads: sentencesOf(passage, readings[rank]!),
    similarities: passage.vectors.sentences.map((sentence) => similarity(asked.vector, sentence)),
  }))
  const best = Math.max(...found.flatMap(({ reads }) => reads.map(({ margin }) => margin)))
  const mostSimilar = Math.max(...found.flatMap(({ similarities }) => similarities))

  return found.flatMap(({ passage, rank, reads, similarities }) => {
    const passageBest = Math.max(...reads.map(({ margin }) => margin))
    const headingSimilarity = similarity(asked.vector, passage.vectors.heading)
    const texts = reads.map(({ sentence }) => textOf(passage, sentence))
    return reads.map(({ sentence, answer, margin }, at) => {
      const text = texts[at]!
      const before = texts[at - 1]
      const sentenceSimilarity = similarities[at]!
      return {
        passage,
        sentence,
        answer,
        evidence: {
          margin,
          readerProbability: 1 / (1 + Math.exp(-margin)),
          belowPassageBest: passageBest - margin,
          belowBest: best - margin,
          sentenceSimilarity,
          belowMostSimilar: mostSimilar - sentenceSimilarity,
          headingSimilarity,
          passageSimilarity: similarity(asked.vector, passage.vectors.passage),
          sentenceOverlap: overlap(weights, text),
          contextOverlap: overlap(weights, `${contextOf(passage.passage)} ${text}`),
          reciprocalRank: 1 / (rank + 1),
          logLength: Math.log(text.length),
          asks: asks(text) ? 1 : 0,
          repliesTo: before !== undefined && asks(before) ? similarities[at - 1]! : 0,
          previousSimilarity: similarities[at - 1] ?? headingSimilarity,
          nextSimilarity: similarities[at + 1] ?? headingSimilarity,
          opensPassage: at === 0 ? 1 : 0,
          passageBestSimilarity: Math.max(...similarities),
          answerKind: holdsKind(kind, textOf(passage, answer), answer.start === sentence.start),
          sentenceKind: holdsKind(kind, text, true),
          ...unfamiliarity,
        },
      }
    })
  })
}

function asks(text: string): boolean {
  return /[?？][\s"'”’)\]*_]*$/u.test(text)
}

function textOf(passage: EmbeddedPassage, part: Span): string {
  return sliceOf(passage.passage.text, relativeTo(passage, part))
}

function sentencesOf(
  { passage }: EmbeddedPassage,
  reading: Reading,
): readonly { readonly sentence: Span; readonly answer: Span; readonly margin: number }[] {
  return passage.sentences.map((sentence, position) => {
    const { margin, answer } = reading.sentences[position]!
    return {
      sentence,
      answer: span(passage.span.start + answer.start, passage.span.start + answer.end),
      margin: Math.min(MARGIN_LIMIT, Math.max(-MARGIN_LIMIT, margin)),
    }
  })
}

/** A span of the document as offsets into its passage's text. */
export function relativeTo({ passage }: EmbeddedPassage, { start, end }: Span): Span {
  return span(start - passage.span.start, end - passage.span.start)
}
