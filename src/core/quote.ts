import type { Weighed } from './confidence.ts'
import { sliceOf, span, type DocumentId, type DocumentRef, type Span } from './document.ts'
import { relativeTo } from './evidence.ts'
import type { Quote } from './reply.ts'

/** A weighed sentence as it is quoted. Its document must be among `documents`. */
export function quote(
  { candidate: { passage, sentence, answer } }: Weighed,
  confidence: number,
  documents: ReadonlyMap<DocumentId, DocumentRef>,
): Quote {
  const { id, title, url, version } = documents.get(passage.passage.document)!
  return {
    text: sliceOf(passage.passage.text, relativeTo(passage, sentence)),
    span: sentence,
    passage: passage.passage.span,
    highlight: highlightOf(sentence, answer),
    document: { id, title, url, version },
    section: passage.passage.path,
    confidence,
  }
}

/** The short answer, unless it is (nearly) the whole sentence, which marks nothing. */
function highlightOf(sentence: Span, answer: Span): Span | null {
  const share = (answer.end - answer.start) / (sentence.end - sentence.start)
  return share > WHOLE_SENTENCE ? null : answer
}

const WHOLE_SENTENCE = 0.9

/** What a quote marks, as text and place; null where only the whole sentence answers. */
export function shortAnswerOf({
  text,
  span: { start },
  highlight,
}: Quote): { readonly text: string; readonly span: Span } | null {
  if (!highlight) return null
  return { text: sliceOf(text, span(highlight.start - start, highlight.end - start)), span: highlight }
}
