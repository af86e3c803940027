import { open } from 'node:fs/promises'
import type { PassageVectors } from '../core/ports.ts'
import { dequantise, quantise, type Vector } from '../core/vector.ts'

/**
 * sentences.i8: for each passage in order a record for its heading, then one for each of its sentences. A record is the
 * scale as a 32-bit float, then one signed byte a dimension. Read on demand, so that memory grows with passages only.
 */
export interface SentenceVectors {
  /** The records of one passage as they stand in the file. */
  bytes(passage: number): Promise<Uint8Array>
  close(): Promise<void>
}

export type CompactVectors = Pick<PassageVectors, 'heading' | 'sentences'>

export function encodeCompactVectors({ heading, sentences }: CompactVectors): Uint8Array {
  return Buffer.concat([heading, ...sentences].map(encodeRecord))
}

export function decodeCompactVectors(bytes: Uint8Array, dimensions: number): CompactVectors {
  const length = recordBytes(dimensions)
  const [heading, ...sentences] = Array.from({ length: bytes.length / length }, (_, record) =>
    decodeRecord(bytes.subarray(record * length, (record + 1) * length)),
  )
  if (heading === undefined) throw new RangeError(`${bytes.length} bytes hold no vector`)
  return { heading, sentences }
}

/** `sentenceCounts`: how many sentences each passage has, in order. */
export async function openSentenceVectors(
  file: string,
  sentenceCounts: readonly number[],
  dimensions: number,
): Promise<SentenceVectors> {
  const starts = [0]
  for (const count of sentenceCounts) starts.push(starts.at(-1)! + (1 + count) * recordBytes(dimensions))
  const handle = await open(file, 'r')
  return {
    async bytes(passage) {
      const start = starts[passage]!
      const wanted = starts[passage + 1]! - start
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, start)
      if (bytesRead < wanted) throw new RangeError(`${file} ends at byte ${start + bytesRead}`)
      return buffer
    },
    close: () => handle.close(),
  }
}

/** How many bytes sentences.i8 has for as many passages and sentences. */
export function compactBytes(passages: number, sentences: number, dimensions: number): number {
  return (passages + sentences) * recordBytes(dimensions)
}

function recordBytes(dimensions: number): number {
  return Float32Array.BYTES_PER_ELEMENT + dimensions
}

function encodeRecord(vector: Vector): Uint8Array {
  const { scale, values } = quantise(vector)
  return Buffer.concat([
    new Uint8Array(Float32Array.of(scale).buffer),
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  ])
}

function decodeRecord(record: Uint8Array): Vector {
  const bytes = new Uint8Array(record)
  const [scale] = new Float32Array(bytes.buffer, 0, 1)
  return dequantise({ scale: scale!, values: new Int8Array(bytes.buffer, Float32Array.BYTES_PER_ELEMENT) })
}
