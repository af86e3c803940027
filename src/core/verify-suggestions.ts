import { sliceOf, type Document, type Span } from './document.ts'
import type { Quote, Reply } from './reply.ts'
import { candidateQuestions } from './suggest.ts'
import type { CandidateQuestion, DocumentSuggestions, Suggestion } from './suggestion.ts'

/** Changes whenever the same document would give other suggestions, so that those kept are found anew. */
export const SUGGESTION_RECIPE = 'suggestions 1'

/** Of one document. */
export const KEPT_AT_MOST = 24

/** A calibrated probability, far above what an answer needs; that the sentence lies where it is expected makes it surer still. */
export const ASSURED = 0.7

/**
 * Asks the questions that a document may answer, as a visitor would, and keeps those that are answered for certain by a
 * sentence from where the answer is expected. `ask` must take the way of every question; what it throws is thrown.
 */
export async function verifySuggestions(
  document: Document,
  { alone, ask }: { readonly alone: boolean; readonly ask: (question: string) => Promise<Reply> },
): Promise<DocumentSuggestions> {
  const suggestions: Suggestion[] = []
  for (const candidate of candidateQuestions(document, { alone })) {
    if (suggestions.length === KEPT_AT_MOST) break
    const quote = answeredAsExpected(candidate, await ask(candidate.question), document)
    if (!quote) continue
    const { span, section, confidence } = quote
    suggestions.push({
      question: candidate.question,
      document: document.id,
      answer: span,
      section,
      confidence,
    })
  }
  const inOrder = suggestions.toSorted((a, b) => a.answer.start - b.answer.start)
  return { document: document.id, fingerprint: document.fingerprint, alone, suggestions: inOrder }
}

function answeredAsExpected(
  { expected, naming }: CandidateQuestion,
  reply: Reply,
  document: Document,
): Quote | undefined {
  if (reply.kind !== 'answer' || reply.parts || reply.confidence < ASSURED) return undefined
  const [first] = reply.quotes
  const fits =
    first.document.id === document.id &&
    first.text === sliceOf(document.text, first.span) &&
    expected.some((span) => holds(span, first.span)) &&
    (naming === undefined || first.text.includes(naming))
  return fits ? first : undefined
}

function holds(whole: Span, part: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end
}

/** Those of a state of the documents that is still theirs: what was found of another must be found anew. */
export function stillVerified(
  known: readonly DocumentSuggestions[],
  documents: readonly Pick<Document, 'id' | 'fingerprint'>[],
): readonly DocumentSuggestions[] {
  const fingerprints = new Map(documents.map(({ id, fingerprint }) => [id, fingerprint]))
  const alone = documents.length === 1
  return known.filter((of) => fingerprints.get(of.document) === of.fingerprint && of.alone === alone)
}
