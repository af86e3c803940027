import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Document } from '../../src/core/document.ts'
import { splitSentences } from '../../src/core/sentences.ts'
import { vocabularyCount, type Vocabulary } from '../../src/core/vocabulary.ts'
import { readDocument } from '../../src/formats/read-document.ts'

/** The vocabulary of an index of these documents. */
export function vocabularyOf(documents: readonly Document[]): Vocabulary {
  const count = vocabularyCount()
  for (const { title, text, sections } of documents) {
    count.add({
      sentences: sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ span }) =>
          splitSentences(text, span).map(({ start, end }) => text.slice(start, end)),
        ),
      ),
      headings: [title, ...sections.flatMap(({ path }) => path)],
    })
  }
  return count.vocabulary()
}

/** `file` from the root of the repository. */
export async function vocabularyOfFile(file: string): Promise<Vocabulary> {
  return vocabularyOf([readDocument({ path: file, bytes: await readFile(resolve(file)) })])
}
