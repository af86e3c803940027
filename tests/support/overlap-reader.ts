import { sliceOf, span, type Span } from '../../src/core/document.ts'
import type { Reader, SentenceReading } from '../../src/core/ports.ts'
import { terms } from '../../src/core/terms.ts'

/**
 * Reads without a model: a sentence's margin is ten times the share of the question's terms in it, less five; its answer
 * is the longest word that the question does not have.
 */
export function overlapReader(): Reader {
  return {
    model: { name: 'overlap', sha256: '1'.repeat(64) },
    read: async (question, passages) =>
      passages.map(({ text, sentences }) => ({
        sentences: sentences.map((sentence) => readingOf(question, text, sentence)),
      })),
    close: async () => {},
  }
}

function readingOf(question: string, text: string, sentence: Span): SentenceReading {
  const asked = new Set(terms(question))
  const shared = new Set(terms(sliceOf(text, sentence)).filter((term) => asked.has(term)))
  const words = Array.from(sliceOf(text, sentence).matchAll(/[\p{L}\p{N}]+/gu)).filter(
    ([word]) => !asked.has(terms(word)[0] ?? ''),
  )
  const [longest] = words.toSorted((a, b) => b[0].length - a[0].length)
  const start = sentence.start + (longest?.index ?? 0)
  return {
    margin: asked.size === 0 ? -5 : (10 * shared.size) / asked.size - 5,
    answer: longest ? span(start, start + longest[0].length) : sentence,
  }
}
