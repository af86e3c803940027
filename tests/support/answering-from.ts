import { sliceOf, type Document, type Span } from '../../src/core/document.ts'
import type { Reply } from '../../src/core/reply.ts'

/** An answer that quotes one sentence of a document. */
export function answeringFrom(document: Document, span: Span, question: string): Reply {
  const section = document.sections.find((section) =>
    section.blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end),
  )
  const { id, title, url, version } = document
  return {
    kind: 'answer',
    question,
    suggestions: [],
    generation: 'g1',
    confidence: 0.9,
    shortAnswer: null,
    quotes: [
      {
        text: sliceOf(document.text, span),
        span,
        passage: span,
        highlight: null,
        document: { id, title, url, version },
        section: section?.path ?? [],
        confidence: 0.9,
      },
    ],
  }
}
