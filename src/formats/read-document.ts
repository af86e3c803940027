import { createHash } from 'node:crypto'
import { documentId, type Document, type DocumentId, type Section } from '../core/document.ts'
import { UnreadableDocumentError } from '../core/errors.ts'
import { decode } from './decode.ts'
import { readMarkdown } from './markdown.ts'
import { splitFrontMatter, type DocumentMetadata } from './metadata.ts'
import { readText } from './text.ts'

export interface CorpusFile {
  /** Relative to the corpus, with slashes and its ending: `2024/dune.md`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a format reader makes of a file. */
interface Content {
  readonly text: string
  readonly title: string | undefined
  readonly sections: readonly Section[]
  readonly metadata: DocumentMetadata
}

const READERS: Readonly<Record<string, (file: string, source: string) => Content>> = {
  txt: (_, text) => ({ text, ...readText(text), metadata: {} }),
  text: (_, text) => ({ text, ...readText(text), metadata: {} }),
  md: markdown,
  markdown,
}

/** The file endings that can be read, without the dot. */
export const READABLE_ENDINGS: readonly string[] = Object.keys(READERS)

/**
 * A corpus file as a document to quote from. What `metadata` says wins over front matter, and both over the first
 * heading and the file's name. Throws UnreadableDocumentError, which names the file and what to do.
 */
export function readDocument(file: CorpusFile, metadata: DocumentMetadata = {}): Document {
  const reader = READERS[endingOf(file.path)]
  if (!reader) {
    throw new UnreadableDocumentError(
      file.path,
      'this kind of file cannot be read',
      `Save it as one of ${READABLE_ENDINGS.map((ending) => `.${ending}`).join(', ')}, or remove it.`,
    )
  }
  const content = reader(file.path, decode(file.path, file.bytes))
  if (content.sections.length === 0) {
    throw new UnreadableDocumentError(
      file.path,
      'there is no text to quote in it',
      'Write some or remove the file.',
    )
  }
  const said = { ...content.metadata, ...metadata }
  const described = {
    id: documentIdOf(file.path),
    title: said.title ?? content.title ?? nameOf(file.path),
    url: said.url ?? null,
    language: said.language ?? 'en',
    text: content.text,
    sections: content.sections,
  }
  return {
    ...described,
    version: sha256(described.text).slice(0, 8),
    fingerprint: sha256(JSON.stringify(described)),
  }
}

/** The path without its ending, in lower case. */
export function documentIdOf(path: string): DocumentId {
  return documentId(path.replace(/\.[^./]+$/, '').toLowerCase())
}

function markdown(file: string, source: string): Content {
  const { metadata, body } = splitFrontMatter(file, source)
  return { ...readMarkdown(body), metadata }
}

function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
