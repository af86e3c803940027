import { sliceOf } from '../../src/core/document.ts'
import type { Embedder } from '../../src/core/ports.ts'
import { segment } from '../../src/core/segment.ts'
import type { Vector } from '../../src/core/vector.ts'
import { readCorpus } from '../../src/corpus.ts'

/** All sentences of a document in reading order, as they may be quoted, with a vector each. */
export interface DocumentSentences {
  readonly texts: readonly string[]
  readonly vectors: readonly Vector[]
  /** Characters. */
  readonly meanLength: number
}

/** The sentences of each document in a folder, by the document's id. */
export async function documentSentences(
  corpusDir: string,
  embedder: Embedder,
): Promise<ReadonlyMap<string, DocumentSentences>> {
  const { documents } = await readCorpus(corpusDir)
  const byId = new Map<string, DocumentSentences>()
  for (const document of documents) {
    const passages = await segment(document, (texts) => embedder.countTokens(texts))
    const texts = passages.flatMap(({ sentences }) =>
      sentences.map((sentence) => sliceOf(document.text, sentence)),
    )
    byId.set(document.id, {
      texts,
      vectors: await embedder.embedPassages(texts),
      meanLength: texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    })
  }
  return byId
}
