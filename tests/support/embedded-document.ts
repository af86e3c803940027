import { createHash } from 'node:crypto'
import {
  documentId,
  isNonEmpty,
  sliceOf,
  span,
  type Document,
  type Passage,
} from '../../src/core/document.ts'
import type { EmbeddedDocument, Embedder } from '../../src/core/ports.ts'
import { hashingEmbedder } from './hashing-embedder.ts'

/** A document as a test writes it down: each passage a list of sentences under a heading. */
export interface SketchedDocument {
  readonly id: string
  readonly title: string
  readonly passages: readonly { readonly path?: readonly string[]; readonly sentences: readonly string[] }[]
}

/** One passage a section, its sentences joined by a space, sections parted by an empty line. */
export async function embeddedDocument(
  sketch: SketchedDocument,
  embedder: Embedder = hashingEmbedder(),
): Promise<EmbeddedDocument> {
  const document = documentOf(sketch)
  const passages = passagesOf(sketch, document)
  return {
    document,
    passages: await Promise.all(
      passages.map(async (passage) => {
        const context = [passage.title, ...passage.path].join(' › ')
        const [whole, heading, ...sentences] = await embedder.embedPassages([
          `${context}: ${passage.text}`,
          context,
          ...passage.sentences.map((sentence) => sliceOf(document.text, sentence)),
        ])
        return { passage, vectors: { passage: whole!, heading: heading!, sentences } }
      }),
    ),
  }
}

function documentOf({ id, title, passages }: SketchedDocument): Document {
  const texts = passages.map(({ sentences }) => sentences.join(' '))
  const sections = passages.map(({ path = [] }, index) => {
    const start = texts.slice(0, index).reduce((sum, text) => sum + text.length + 2, 0)
    const whole = span(start, start + texts[index]!.length)
    return { path, span: whole, blocks: [{ kind: 'paragraph', span: whole } as const] }
  })
  const text = texts.join('\n\n')
  const fingerprint = sha256([title, text, sections])
  return {
    id: documentId(id),
    title,
    url: null,
    version: sha256(text).slice(0, 8),
    language: 'en',
    text,
    sections,
    fingerprint,
  }
}

function passagesOf({ passages }: SketchedDocument, document: Document): readonly Passage[] {
  return document.sections.map(({ path, span: whole }, ordinal) => {
    let start: number = whole.start
    const sentences = passages[ordinal]!.sentences.map((sentence) => {
      const found = span(start, start + sentence.length)
      start = found.end + 1
      return found
    })
    if (!isNonEmpty(sentences)) throw new RangeError('a passage has a sentence')
    return {
      document: document.id,
      ordinal,
      title: document.title,
      path,
      span: whole,
      text: sliceOf(document.text, whole),
      sentences,
    }
  })
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
