import { z } from 'zod'
import type { About } from '../core/about.ts'
import { documentId, span, type Document, type NonEmpty, type Section, type Span } from '../core/document.ts'

/** A document as a line of documents.jsonl; passages are spans, since their text and title are the document's. */
export interface StoredDocument {
  readonly document: Document
  readonly about: About
  /** In reading order. */
  readonly passages: readonly StoredPassage[]
}

export interface StoredPassage {
  readonly path: readonly string[]
  readonly span: Span
  readonly sentences: NonEmpty<Span>
}

export function encodeDocument({ document, about, passages }: StoredDocument): Uint8Array {
  const { id, title, url, version, language, text, sections, fingerprint } = document
  const line = {
    document: { id, title, url, version, language, text, sections: sections.map(encodeSection), fingerprint },
    about,
    passages: passages.map(({ path, span, sentences }) => ({
      path,
      span: pair(span),
      sentences: sentences.map(pair),
    })),
  }
  return Buffer.from(`${JSON.stringify(line)}\n`)
}

/** Throws ZodError, SyntaxError or RangeError for what is not such a file. */
export function decodeDocuments(bytes: Uint8Array): readonly StoredDocument[] {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\n')
  return lines.slice(0, -1).map((line) => storedDocument.parse(JSON.parse(line)))
}

function encodeSection({ path, span, blocks }: Section): unknown {
  return { path, span: pair(span), blocks: blocks.map(({ kind, span }) => ({ kind, span: pair(span) })) }
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}

const spanPair = z.tuple([z.int(), z.int()]).transform(([start, end]) => span(start, end))
const path = z.array(z.string())

const section = z.strictObject({
  path,
  span: spanPair,
  blocks: z.array(z.strictObject({ kind: z.enum(['paragraph', 'item']), span: spanPair })),
})

const about: z.ZodType<About> = z.strictObject({
  subject: z.string().nullable(),
  people: z.array(
    z.strictObject({
      name: z.string(),
      called: z.string(),
      pronoun: z.enum(['he', 'she']).nullable(),
      callings: z.array(z.string()),
      playedBy: z.string().nullable(),
    }),
  ),
})

const storedDocument: z.ZodType<StoredDocument> = z.strictObject({
  document: z.strictObject({
    id: z.string().transform(documentId),
    title: z.string(),
    url: z.string().nullable(),
    version: z.string(),
    language: z.string(),
    text: z.string(),
    sections: z.array(section),
    fingerprint: z.string(),
  }),
  about,
  passages: z.array(z.strictObject({ path, span: spanPair, sentences: z.tuple([spanPair], spanPair) })),
})
