import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { buildBm25, type Bm25Index } from '../core/bm25.ts'
import { UnusableIndexError } from '../core/errors.ts'
import type { GenerationId } from '../core/ports.ts'
import type { Vector } from '../core/vector.ts'
import type { Vocabulary } from '../core/vocabulary.ts'
import { decodeBm25 } from './bm25-file.ts'
import { isMissing } from './disk.ts'
import { decodeDocuments, type StoredDocument } from './documents-file.ts'
import { EMPTY_GENERATION } from './generation-name.ts'
import { openGraph, type Graph } from './hnsw.ts'
import { FILE_NAMES, readManifest, type FileFacts, type FileName, type IndexIdentity } from './manifest.ts'
import type { Pointer } from './pointer.ts'
import { compactBytes, openSentenceVectors, type SentenceVectors } from './sentence-vectors.ts'
import { decodeVocabulary } from './vocabulary-file.ts'

/** All of a generation that answers questions, in memory but for the sentence vectors. */
export interface OpenGeneration {
  readonly name: GenerationId
  readonly dimensions: number
  /** Sorted by id. Passages are numbered through all documents in this order. */
  readonly documents: readonly StoredDocument[]
  /** One a passage. */
  readonly passageVectors: readonly Vector[]
  readonly sentenceVectors: SentenceVectors
  readonly graph: Graph
  readonly bm25: Bm25Index
  readonly vocabulary: Vocabulary
}

export const NO_DOCUMENTS: Omit<OpenGeneration, 'dimensions'> = {
  name: EMPTY_GENERATION,
  documents: [],
  passageVectors: [],
  sentenceVectors: { bytes: async () => new Uint8Array(), close: async () => {} },
  graph: { near: () => [] },
  bm25: buildBm25([]),
  vocabulary: new Map(),
}

/**
 * Checks size and sha256 of every file before any is decoded, and the graph above all before hnswlib sees it. Throws
 * UnusableIndexError, naming the file, for whatever is not exactly what was written for this identity.
 */
export async function openGeneration(
  folder: string,
  pointer: Pointer,
  identity: IndexIdentity,
): Promise<OpenGeneration> {
  const shown = (file: string): string => `${pointer.generation}/${file}`
  const manifestBytes = await readWhole(join(folder, 'manifest.json'), shown('manifest.json'))
  requireSum(sha256Of(manifestBytes), pointer.manifest, shown('manifest.json'))
  const manifest = readManifest(manifestBytes, shown('manifest.json'), identity)
  if (manifest.generation !== pointer.generation) {
    throw new UnusableIndexError(`${shown('manifest.json')} is that of generation ${manifest.generation}`)
  }
  for (const name of FILE_NAMES) await requireSize(join(folder, name), manifest.files[name], shown(name))
  const [documentBytes, vectorBytes, bm25Bytes, vocabularyBytes] = await Promise.all([
    readVerified('documents.jsonl'),
    readVerified('vectors.f32'),
    readVerified('bm25.bin'),
    readVerified('vocabulary.json'),
    verify('sentences.i8'),
    verify('hnsw.bin'),
  ])

  const { dimensions } = identity.encoder
  const { counts } = manifest
  const documents = decoded('documents.jsonl', () => decodeDocuments(documentBytes))
  const bm25 = decoded('bm25.bin', () => decodeBm25(bm25Bytes))
  const vocabulary = decoded('vocabulary.json', () => decodeVocabulary(vocabularyBytes))
  const passageVectors = decoded('vectors.f32', () => rowsOf(vectorBytes, dimensions))
  const sentenceCounts = documents.flatMap(({ passages }) =>
    passages.map(({ sentences }) => sentences.length),
  )
  const sentences = sentenceCounts.reduce((sum, count) => sum + count, 0)
  requireCount('documents.jsonl', 'documents', documents.length, counts.documents)
  requireCount('documents.jsonl', 'passages', sentenceCounts.length, counts.passages)
  requireCount('documents.jsonl', 'sentences', sentences, counts.sentences)
  requireCount('vectors.f32', 'vectors', passageVectors.length, counts.passages)
  requireCount('bm25.bin', 'passages', bm25.passageCount, counts.passages)
  requireCount('vocabulary.json', 'words', vocabulary.size, counts.words)
  requireCount(
    'sentences.i8',
    'bytes',
    manifest.files['sentences.i8'].bytes,
    compactBytes(counts.passages, sentences, dimensions),
  )
  const graph = await openGraph(join(folder, 'hnsw.bin'), shown('hnsw.bin'), passageVectors, dimensions)
  const sentenceVectors = await openSentenceVectors(join(folder, 'sentences.i8'), sentenceCounts, dimensions)
  return {
    name: pointer.generation,
    dimensions,
    documents,
    passageVectors,
    sentenceVectors,
    graph,
    bm25,
    vocabulary,
  }

  async function readVerified(name: FileName): Promise<Uint8Array> {
    const bytes = await readWhole(join(folder, name), shown(name))
    requireSum(sha256Of(bytes), manifest.files[name].sha256, shown(name))
    return bytes
  }

  async function verify(name: FileName): Promise<void> {
    const { sha256 } = await fileFacts(join(folder, name))
    requireSum(sha256, manifest.files[name].sha256, shown(name))
  }

  function decoded<T>(name: FileName, decode: () => T): T {
    try {
      return decode()
    } catch (cause) {
      throw new UnusableIndexError(`${shown(name)} cannot be decoded`, { cause })
    }
  }

  function requireCount(name: FileName, what: string, found: number, expected: number): void {
    if (found === expected) return
    throw new UnusableIndexError(`${shown(name)} has ${found} ${what}, the manifest promises ${expected}`)
  }
}

/** Views into one block of memory. Throws RangeError where the bytes are no whole number of rows. */
function rowsOf(bytes: Uint8Array, dimensions: number): readonly Vector[] {
  const values = new Float32Array(new Uint8Array(bytes).buffer)
  if (values.length % dimensions !== 0)
    throw new RangeError(`${values.length} numbers are no rows of ${dimensions}`)
  return Array.from({ length: values.length / dimensions }, (_, row) =>
    values.subarray(row * dimensions, (row + 1) * dimensions),
  )
}

/** Of a file as it lies on the disk. */
export async function fileFacts(file: string): Promise<FileFacts> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function requireSize(file: string, { bytes }: FileFacts, shownAs: string): Promise<void> {
  const { size } = await orMissing(stat(file), shownAs)
  if (size !== bytes) throw new UnusableIndexError(`${shownAs} has ${size} bytes of ${bytes}`)
}

async function readWhole(file: string, shownAs: string): Promise<Uint8Array> {
  return orMissing(readFile(file), shownAs)
}

async function orMissing<T>(reading: Promise<T>, shownAs: string): Promise<T> {
  try {
    return await reading
  } catch (cause) {
    if (isMissing(cause)) throw new UnusableIndexError(`${shownAs} is missing`, { cause })
    throw new UnusableIndexError(`${shownAs} cannot be read`, { cause })
  }
}

function requireSum(found: string, expected: string, shownAs: string): void {
  if (found === expected) return
  throw new UnusableIndexError(
    `${shownAs} is not what was written: its sha256 is ${found.slice(0, 12)}…, not ${expected.slice(0, 12)}…`,
  )
}
