import { endianness } from 'node:os'
import { z } from 'zod'
import { UnusableIndexError } from '../core/errors.ts'
import type { EncoderIdentity, ModelIdentity } from '../core/ports.ts'
import { GRAPH } from './hnsw.ts'

/** What vectors and terms depend on besides the documents. An index of another identity is not comparable with today's questions. */
export interface IndexIdentity {
  readonly encoder: EncoderIdentity
  readonly reader: ModelIdentity
  /** Of inference, with its version: 8-bit models give slightly different numbers elsewhere. */
  readonly runtime: string
  /** How texts are cut and put together before they are embedded. */
  readonly recipe: string
}

// Raise it whenever a file's layout, or what terms.ts, bm25.ts or vocabulary.ts make of a text, changes.
export const FORMAT_VERSION = 3

export const FILE_NAMES = [
  'documents.jsonl',
  'vectors.f32',
  'sentences.i8',
  'hnsw.bin',
  'bm25.bin',
  'vocabulary.json',
] as const
export type FileName = (typeof FILE_NAMES)[number]

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()
const fileFacts = z.strictObject({ bytes: count, sha256 }).readonly()
const modelIdentity = z.strictObject({ name: z.string(), sha256: z.string() }).readonly()

const manifest = z
  .strictObject({
    format: z.literal(FORMAT_VERSION),
    generation: z.string(),
    /** ISO 8601; for people only. */
    created: z.iso.datetime(),
    /** Numbers lie in the files as they lie in memory. */
    byteOrder: z.literal(endianness()),
    identity: z
      .strictObject({
        encoder: modelIdentity.unwrap().extend({ dimensions: z.int().positive() }).readonly(),
        reader: modelIdentity,
        runtime: z.string(),
        recipe: z.string(),
      })
      .readonly(),
    metric: z.literal('inner product of unit vectors'),
    graph: z
      .strictObject({
        m: z.literal(GRAPH.m),
        efConstruction: z.literal(GRAPH.efConstruction),
        ef: z.literal(GRAPH.ef),
      })
      .readonly(),
    counts: z
      .strictObject({
        documents: count,
        passages: count,
        sentences: count,
        terms: count,
        postings: count,
        words: count,
      })
      .readonly(),
    /** sha256 over the sorted ids and fingerprints of the documents. */
    corpus: sha256,
    files: z.record(z.enum(FILE_NAMES), fileFacts).readonly(),
  })
  .readonly()

export type Manifest = z.infer<typeof manifest>
export type FileFacts = z.infer<typeof fileFacts>

export function encodeManifest(content: Manifest): Uint8Array {
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`)
}

/** Throws UnusableIndexError for what is not a manifest of this format, or of an index that another identity built. */
export function readManifest(bytes: Uint8Array, shownAs: string, expected: IndexIdentity): Manifest {
  const parsed = jsonIn(bytes, shownAs)
  const version = z.looseObject({ format: z.unknown() }).safeParse(parsed)
  if (version.success && version.data.format !== FORMAT_VERSION) {
    throw new UnusableIndexError(
      `${shownAs} is of format version ${JSON.stringify(version.data.format)}, this program reads version ${FORMAT_VERSION}`,
    )
  }
  const result = manifest.safeParse(parsed)
  if (!result.success) {
    throw new UnusableIndexError(`${shownAs} is not a manifest: ${firstProblem(result.error)}`)
  }
  requireIdentity(result.data.identity, expected)
  return result.data
}

function jsonIn(bytes: Uint8Array, shownAs: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (cause) {
    throw new UnusableIndexError(`${shownAs} is not JSON`, { cause })
  }
}

export function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues
  return issue === undefined ? 'unknown problem' : `${issue.message} at ${issue.path.join('.') || 'the top'}`
}

function requireIdentity(built: IndexIdentity, expected: IndexIdentity): void {
  const differences = [
    ['encoder', encoderInWords(built.encoder), encoderInWords(expected.encoder)],
    ['reader', modelInWords(built.reader), modelInWords(expected.reader)],
    ['runtime', built.runtime, expected.runtime],
    ['recipe', built.recipe, expected.recipe],
  ]
    .filter(([, was, is]) => was !== is)
    .map(([what, was, is]) => `it was built with ${what} ${was}, now it is ${is}`)
  if (differences.length > 0) throw new UnusableIndexError(differences.join('; '))
}

function encoderInWords({ dimensions, ...model }: EncoderIdentity): string {
  return `${modelInWords(model)}, ${dimensions} dimensions`
}

function modelInWords({ name, sha256 }: ModelIdentity): string {
  return `${name} (sha256 ${sha256})`
}
