import type { DocumentId } from '../document.ts'
import type { Inquiry, Quote, Reply } from '../reply.ts'
import { maskPersonalData } from './mask-personal-data.ts'

/** What is kept of a question, and all that is: nothing of who asked it, and no time finer than the day. */
export interface AskedRecord {
  /** UTC, `2026-11-25`. */
  readonly day: string
  readonly question: string
  /** Where that differs. */
  readonly understoodAs?: string
  readonly kind: 'answered' | 'abstained'
  readonly confidence: number
  /** Of an answer those quoted, else those asked alone; none where all were. */
  readonly documents: readonly string[]
  readonly generation: string
}

/** What a visitor thought of a reply; as much of it as a report needs. */
export interface RatedRecord {
  readonly day: string
  readonly question: string
  readonly kind: 'answer' | 'abstention' | 'smalltalk'
  readonly helpful: boolean
  /** The one quoted first. */
  readonly document?: string
}

/** One a part of the question, as one may be answered and another not; none for small talk. Personal data is masked. */
export function askedRecords(inquiry: Inquiry, reply: Reply, day: string): readonly AskedRecord[] {
  if (reply.kind === 'smalltalk') return []
  const { confidence, generation } = reply
  const quotes = reply.kind === 'answer' ? reply.quotes : []
  const record = (
    question: string,
    understoodAs: string | undefined,
    quoted: readonly Quote[],
  ): AskedRecord => {
    const documents = quoted.length > 0 ? quoted.map(({ document }) => document.id) : (inquiry.within ?? [])
    return {
      day,
      question: maskPersonalData(question),
      ...(understoodAs === undefined ? {} : { understoodAs: maskPersonalData(understoodAs) }),
      kind: quoted.length > 0 ? 'answered' : 'abstained',
      confidence: Math.round(confidence * 100) / 100,
      documents: [...new Set<DocumentId>(documents)],
      generation,
    }
  }
  if (reply.parts === undefined) return [record(reply.question, reply.understoodAs, quotes)]
  return reply.parts.map((part) =>
    record(
      part.question,
      undefined,
      part.quotes.flatMap((at) => quotes[at] ?? []),
    ),
  )
}
