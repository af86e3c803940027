import { createHash } from 'node:crypto'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { buildBm25, type PassageTerms } from '../core/bm25.ts'
import type { GenerationId } from '../core/ports.ts'
import type { Vector } from '../core/vector.ts'
import { vocabularyCount, type Vocabulary } from '../core/vocabulary.ts'
import { encodeBm25 } from './bm25-file.ts'
import type { Disk } from './disk.ts'
import { encodeDocument } from './documents-file.ts'
import { GRAPH, writeGraph } from './hnsw.ts'
import {
  encodeManifest,
  FORMAT_VERSION,
  type FileFacts,
  type FileName,
  type IndexIdentity,
} from './manifest.ts'
import { termsOfPassages, wordsOfDocument, type NextDocument } from './next-documents.ts'
import { fileFacts, sha256Of } from './open-generation.ts'
import type { Pointer } from './pointer.ts'
import { encodeVocabulary } from './vocabulary-file.ts'

/** sha256 over the sorted ids and fingerprints. */
export function corpusHash(documents: readonly NextDocument[]): string {
  const lines = documents.map(({ stored: { document } }) => `${document.id}\0${document.fingerprint}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}

/**
 * Writes all files of a generation into `folder`, the manifest last, and waits until they are on the disk. Resolves with
 * what would point at it. Other work of this thread goes on in between: everything is done in slices.
 */
export async function writeGeneration(
  folder: string,
  generation: GenerationId,
  documents: readonly NextDocument[],
  identity: IndexIdentity,
  disk: Disk,
): Promise<Pointer> {
  const { dimensions } = identity.encoder
  const vectors = documents.flatMap(({ passageVectors }) => passageVectors)
  const bm25 = buildBm25(await allTerms(documents))
  const vocabulary = await allWords(documents)
  await disk.makeFolder(folder)
  await writeGraph(join(folder, 'hnsw.bin'), vectors, dimensions)
  await disk.syncFile(join(folder, 'hnsw.bin'))
  const files: Record<FileName, FileFacts> = {
    'documents.jsonl': await write(
      'documents.jsonl',
      documents.map(({ stored }) => encodeDocument(stored)),
    ),
    'vectors.f32': await write('vectors.f32', [joined(vectors, dimensions)]),
    'sentences.i8': await write('sentences.i8', allCompactVectors(documents)),
    'bm25.bin': await write('bm25.bin', [encodeBm25(bm25)]),
    'vocabulary.json': await write('vocabulary.json', [encodeVocabulary(vocabulary)]),
    'hnsw.bin': await fileFacts(join(folder, 'hnsw.bin')),
  }
  const manifest = encodeManifest({
    format: FORMAT_VERSION,
    generation,
    created: new Date().toISOString(),
    byteOrder: endianness(),
    identity,
    metric: 'inner product of unit vectors',
    graph: GRAPH,
    counts: {
      documents: documents.length,
      passages: bm25.passageCount,
      sentences: sentencesOf(documents),
      terms: bm25.terms.length,
      postings: bm25.passages.length,
      words: vocabulary.size,
    },
    corpus: corpusHash(documents),
    files,
  })
  await write('manifest.json', [manifest])
  await disk.syncFolder(folder)
  return { generation, manifest: sha256Of(manifest) }

  /** The facts are of what was meant to be written, so that a disk that wrote something else is found out on opening. */
  async function write(
    name: FileName | 'manifest.json',
    content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): Promise<FileFacts> {
    const hash = createHash('sha256')
    let bytes = 0
    async function* measured(): AsyncGenerator<Uint8Array> {
      for await (const chunk of content) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    }
    await disk.write(join(folder, name), measured())
    await disk.syncFile(join(folder, name))
    return { bytes, sha256: hash.digest('hex') }
  }
}

async function allTerms(documents: readonly NextDocument[]): Promise<readonly PassageTerms[]> {
  const all: PassageTerms[] = []
  for (const { stored } of documents) {
    all.push(...termsOfPassages(stored))
    await setImmediate()
  }
  return all
}

async function allWords(documents: readonly NextDocument[]): Promise<Vocabulary> {
  const count = vocabularyCount()
  for (const { stored } of documents) {
    count.add(wordsOfDocument(stored))
    await setImmediate()
  }
  return count.vocabulary()
}

async function* allCompactVectors(documents: readonly NextDocument[]): AsyncGenerator<Uint8Array> {
  for (const { stored, compactVectors } of documents) {
    const parts = await Promise.all(stored.passages.map((_, ordinal) => compactVectors(ordinal)))
    yield Buffer.concat(parts)
  }
}

function joined(vectors: readonly Vector[], dimensions: number): Uint8Array {
  const rows = new Float32Array(vectors.length * dimensions)
  for (const [row, vector] of vectors.entries()) rows.set(vector, row * dimensions)
  return new Uint8Array(rows.buffer)
}

function sentencesOf(documents: readonly NextDocument[]): number {
  return documents
    .flatMap(({ stored }) => stored.passages)
    .reduce((sum, { sentences }) => sum + sentences.length, 0)
}
