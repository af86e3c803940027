import { sliceOf, span, type Span } from './document.ts'
import { contextOf } from './passage-context.ts'
import type { EmbeddedPassage, Lexicon, Reading } from './ports.ts'
import { terms, type Term } from './terms.ts'
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
  readonly vector: Vector
  readonly terms: readonly Term[]
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
  const found = passages.map((passage, rank) =>
    sentencesOf(passage, readings[rank]!).map((read, position) => ({
      ...read,
      passage,
      rank,
      similarity: similarity(asked.vector, passage.vectors.sentences[position]!),
    })),
  )
  const all = found.flat()
  const best = Math.max(...all.map((read) => read.margin))
  const mostSimilar = Math.max(...all.map((read) => read.similarity))

  return found.flatMap((reads) => {
    const passageBest = Math.max(...reads.map((read) => read.margin))
    return reads.map(({ passage, rank, sentence, answer, margin, similarity: sentenceSimilarity }) => {
      const text = sliceOf(passage.passage.text, relativeTo(passage, sentence))
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
          headingSimilarity: similarity(asked.vector, passage.vectors.heading),
          passageSimilarity: similarity(asked.vector, passage.vectors.passage),
          sentenceOverlap: overlap(weights, text),
          contextOverlap: overlap(weights, `${contextOf(passage.passage)} ${text}`),
          reciprocalRank: 1 / (rank + 1),
          logLength: Math.log(text.length),
        },
      }
    })
  })
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

/** Inverse document frequency of each distinct term (Robertson & Spärck Jones 1976, smoothed so as never to be negative). */
function rarity(terms: readonly Term[], { passages, passagesWith }: Lexicon): ReadonlyMap<Term, number> {
  return new Map(
    terms.map((term) => {
      const frequency = passagesWith.get(term) ?? 0
      return [term, Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))]
    }),
  )
}

/** 0 where nothing could be shared. */
function overlap(weights: ReadonlyMap<Term, number>, text: string): number {
  const present = new Set(terms(text))
  let shared = 0
  let total = 0
  for (const [term, weight] of weights) {
    total += weight
    if (present.has(term)) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
