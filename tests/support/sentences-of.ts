import { resolve } from 'node:path'
import type { Document, Span } from '../../src/core/document.ts'
import { splitSentences } from '../../src/core/sentences.ts'
import { readCorpus } from '../../src/corpus.ts'

/** Every folder of documents in the repository: articles on films, and on other matters in other forms. */
export const FOLDERS: readonly string[] = [
  'corpus',
  ...['a', 'b', 'c'].map((part) => `tests/fixtures/evaluation/films/${part}`),
  ...['a', 'b'].map((part) => `bench/varied/${part}`),
]

export async function documentsIn(folders: readonly string[]): Promise<readonly Document[]> {
  const corpora = await Promise.all(folders.map((folder) => readCorpus(resolve(folder))))
  return corpora.flatMap(({ documents }) => documents)
}

export function sentencesOf({ text, sections }: Document): readonly Span[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(({ span }) => splitSentences(text, span)))
}
