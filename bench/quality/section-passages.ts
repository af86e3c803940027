import { documentId, isNonEmpty, sliceOf, span, type Passage } from '../../src/core/document.ts'
import { PASSAGE_TOKENS } from '../../src/core/segment.ts'
import type { SelectionQuestion } from './selqa.ts'

/** How the sentences of a section become passages to read. */
export type PassageForm = 'alone' | 'windows' | 'overlapping'

export interface SectionPassages {
  readonly text: string
  readonly passages: readonly Passage[]
  /** The candidate that begins at an offset of the text. */
  readonly candidateAt: ReadonlyMap<number, number>
}

/**
 * The candidates of a question joined by spaces, as passages: each sentence alone, windows side by side within the length of
 * passages in use, or a window around each sentence that reaches one sentence to either side. Blank candidates, of which the
 * data has some, are in none.
 */
export function sectionPassages(
  { candidates, article, section }: SelectionQuestion,
  tokens: readonly number[],
  form: PassageForm,
): SectionPassages {
  const text = candidates.join(' ')
  let from = 0
  const spans = candidates.map((candidate, position) => {
    const sentence = span(from, from + candidate.length)
    from = sentence.end + 1
    return { sentence, position, tokens: tokens[position]! }
  })
  const spoken = spans.filter(({ position }) => candidates[position]!.trim() !== '')
  const windows = windowsOf(
    spoken.map((candidate) => candidate.tokens),
    form,
  )
  const passages = windows.map(({ first, last }, ordinal): Passage => {
    const sentences = spoken.slice(first, last + 1).map(({ sentence }) => sentence)
    if (!isNonEmpty(sentences)) throw new RangeError('a window holds a sentence')
    const whole = span(sentences[0].start, sentences.at(-1)!.end)
    return {
      document: documentId('section'),
      ordinal,
      title: article,
      path: [article, section],
      span: whole,
      text: sliceOf(text, whole),
      sentences,
    }
  })
  return {
    text,
    passages,
    candidateAt: new Map(spoken.map(({ sentence, position }) => [sentence.start, position])),
  }
}

interface Window {
  /** Positions of sentences, both inclusive. */
  readonly first: number
  readonly last: number
}

function windowsOf(tokens: readonly number[], form: PassageForm): readonly Window[] {
  switch (form) {
    case 'alone':
      return tokens.map((_, at) => ({ first: at, last: at }))
    case 'windows':
      return evenWindows(tokens)
    case 'overlapping':
      return tokens.map((_, at) => ({
        first: Math.max(0, at - 1),
        last: Math.min(tokens.length - 1, at + 1),
      }))
  }
}

/** As few windows as keep within PASSAGE_TOKENS, of about the same number of tokens. */
function evenWindows(tokens: readonly number[]): readonly Window[] {
  const total = tokens.reduce((sum, count) => sum + count, 0)
  const share = total / Math.ceil(total / PASSAGE_TOKENS)
  const windows: { first: number; last: number; place: number }[] = []
  let before = 0
  for (const [at, count] of tokens.entries()) {
    const place = Math.floor((before + count / 2) / share)
    before += count
    const last = windows.at(-1)
    if (last?.place === place) last.last = at
    else windows.push({ first: at, last: at, place })
  }
  return windows
}
