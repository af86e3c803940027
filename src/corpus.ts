import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Document } from './core/document.ts'
import { AppError, DocumentIdClashError, UnreadableDocumentError } from './core/errors.ts'
import { parseMetadata, type DocumentMetadata } from './formats/metadata.ts'
import { documentIdOf, readDocument } from './formats/read-document.ts'

export interface Corpus {
  /** Sorted by the paths of their files. */
  readonly documents: readonly Document[]
  /** One for each file that could not be read. */
  readonly problems: readonly UnreadableDocumentError[]
}

/** The corpus folder is missing or cannot be read. */
export class MissingCorpusError extends AppError {
  readonly code = 'missing-corpus'
}

/** Past this a file is not an article; 5 MiB is some 800,000 words. */
const FILE_LIMIT = 5 * 1024 * 1024

/** Says title, url and language of documents of any format, by file path or document id. */
const METADATA_FILE = 'documents.json'

/** Reads every document below a folder; hidden files are let be. Throws MissingCorpusError and DocumentIdClashError. */
export async function readCorpus(dir: string): Promise<Corpus> {
  const paths = await filesBelow(dir)
  refuseClashes(paths)
  const problems: UnreadableDocumentError[] = []
  const keep = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error
      problems.push(error)
      return undefined
    }
  }

  const metadata = (await keep(() => readMetadata(dir))) ?? {}
  const documents: Document[] = []
  for (const path of paths) {
    const document = await keep(async () => {
      const said = metadata[path] ?? metadata[documentIdOf(path)]
      return readDocument({ path, bytes: await readBytes(dir, path) }, parseMetadata(path, said))
    })
    if (document) documents.push(document)
  }
  return { documents, problems }
}

async function filesBelow(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new MissingCorpusError(
      `There is no folder of documents at ${dir}. Make it, put .txt or .md files into it, or set CORPUS_DIR.`,
      {
        cause,
      },
    )
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== METADATA_FILE && !/(?:^|\/)\./.test(path))
    .toSorted()
}

function refuseClashes(paths: readonly string[]): void {
  const taken = new Map<string, string>()
  for (const path of paths) {
    const id = documentIdOf(path)
    const other = taken.get(id)
    if (other !== undefined) throw new DocumentIdClashError(id, [other, path])
    taken.set(id, path)
  }
}

async function readBytes(dir: string, path: string): Promise<Uint8Array> {
  const file = join(dir, path)
  const { size } = await stat(file)
  if (size > FILE_LIMIT) {
    throw new UnreadableDocumentError(
      path,
      `it has ${size} bytes, more than ${FILE_LIMIT}`,
      'Part it into several files.',
    )
  }
  return readFile(file)
}

async function readMetadata(dir: string): Promise<Readonly<Record<string, DocumentMetadata>>> {
  const source = await readFile(join(dir, METADATA_FILE), 'utf8').catch(() => '{}')
  const parsed = z.record(z.string(), z.unknown()).safeParse(json(source))
  if (!parsed.success) {
    throw new UnreadableDocumentError(
      METADATA_FILE,
      'it is not a JSON object',
      'Write it as {"red-rocket": {"title": "…", "url": "https://…"}}.',
    )
  }
  return Object.fromEntries(
    Object.entries(parsed.data).map(([key, value]) => [
      key,
      parseMetadata(`${METADATA_FILE} › ${key}`, value),
    ]),
  )
}

function json(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}
