import type { IndexedDocument } from '../ports.ts'
import type { AskedRecord, RatedRecord } from './kept-records.ts'
import { spokenOf } from './spoken-of.ts'

export type KeptRecord =
  | { readonly kind: 'asked'; readonly record: AskedRecord }
  | { readonly kind: 'rated'; readonly record: RatedRecord }

/** A question that was not answered, or not well, with all that was asked in the same words. */
export interface Lacking {
  /** The document it speaks of; null where that may be any. */
  readonly document: IndexedDocument | null
  /** As it was asked most often. */
  readonly question: string
  /** What it asks, whatever the document is called. */
  readonly asks: string
  /** How often it was asked without an answer. */
  readonly unanswered: number
  /** How often its answer was rated as no help. */
  readonly notHelpful: number
  readonly firstDay: string
  readonly lastDay: string
}

export interface Gathered {
  /** Questions asked, a part of one counted as one. */
  readonly asked: number
  readonly unanswered: number
  readonly rated: number
  readonly notHelpful: number
  /** By how often, then by what they ask. */
  readonly lacking: readonly Lacking[]
}

/** Goes through what was kept once, and keeps one entry a wording that lacks an answer. */
export async function gatherQuestions(
  records: AsyncIterable<KeptRecord>,
  documents: readonly IndexedDocument[],
): Promise<Gathered> {
  const wordings = new Map<string, Wording>()
  const counts = { asked: 0, unanswered: 0, rated: 0, notHelpful: 0 }
  const count = (
    text: string,
    within: readonly string[],
    { day, what }: { day: string; what: keyof Counts },
  ) => {
    const { document, asks } = spokenOf(text, documents, within)
    const key = JSON.stringify([document?.id ?? null, sameWords(asks)])
    const wording = wordings.get(key) ?? {
      document,
      asks,
      texts: new Map(),
      days: [day, day],
      counts: NONE(),
    }
    wording.texts.set(text, (wording.texts.get(text) ?? 0) + 1)
    wording.counts[what] += 1
    wording.days = [
      day < wording.days[0] ? day : wording.days[0],
      day > wording.days[1] ? day : wording.days[1],
    ]
    wordings.set(key, wording)
  }
  for await (const { kind, record } of records) {
    if (kind === 'asked') {
      counts.asked += 1
      if (record.kind === 'answered') continue
      counts.unanswered += 1
      count(record.understoodAs ?? record.question, record.documents, { day: record.day, what: 'unanswered' })
    } else {
      counts.rated += 1
      if (record.helpful || record.kind === 'smalltalk') continue
      counts.notHelpful += 1
      count(record.question, record.document === undefined ? [] : [record.document], {
        day: record.day,
        what: record.kind === 'answer' ? 'badlyAnswered' : 'badlyAbstained',
      })
    }
  }
  const lacking = [...wordings.values()].map(lackingOf)
  return {
    ...counts,
    lacking: lacking.toSorted((a, b) => timesOf(b) - timesOf(a) || (a.asks < b.asks ? -1 : 1)),
  }
}

export function timesOf({ unanswered, notHelpful }: Pick<Lacking, 'unanswered' | 'notHelpful'>): number {
  return unanswered + notHelpful
}

interface Counts {
  unanswered: number
  badlyAnswered: number
  /** Rated as no help, though it was no answer: the question itself is counted where questions are kept. */
  badlyAbstained: number
}

const NONE = (): Counts => ({ unanswered: 0, badlyAnswered: 0, badlyAbstained: 0 })

interface Wording {
  readonly document: IndexedDocument | null
  readonly asks: string
  readonly texts: Map<string, number>
  days: readonly [string, string]
  readonly counts: Counts
}

function lackingOf({ document, asks, texts, days, counts }: Wording): Lacking {
  const [[question] = [asks]] = [...texts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return {
    document,
    question,
    asks,
    unanswered: Math.max(counts.unanswered, counts.badlyAbstained),
    notHelpful: counts.badlyAnswered,
    firstDay: days[0],
    lastDay: days[1],
  }
}

/** Case, punctuation and spacing do not make another question. */
function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
