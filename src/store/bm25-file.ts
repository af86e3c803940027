import { z } from 'zod'
import type { Bm25Index } from '../core/bm25.ts'

const header = z.strictObject({
  passageCount: z.int().nonnegative(),
  postings: z.int().nonnegative(),
  terms: z.array(z.string()),
})

const LENGTH_BYTES = 4

/**
 * bm25.bin: the length of a JSON header as a 32-bit number, the header (counts and terms) padded with spaces to a
 * multiple of four bytes, then `starts`, `passages` and `impacts` as they lie in memory.
 */
export function encodeBm25({ passageCount, terms, starts, passages, impacts }: Bm25Index): Uint8Array {
  const json = Buffer.from(JSON.stringify({ passageCount, postings: passages.length, terms }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4, ' ')
  return Buffer.concat([
    bytesOf(Uint32Array.of(json.length + padding.length)),
    json,
    padding,
    ...[starts, passages, impacts].map(bytesOf),
  ])
}

/** Throws ZodError, SyntaxError or RangeError for what is not such a file. */
export function decodeBm25(file: Uint8Array): Bm25Index {
  // A copy of its own: what Node reads may lie unaligned in a pool, and a Buffer's slice is no copy.
  const bytes = new Uint8Array(file)
  const [headerLength = 0] = new Uint32Array(bytes.buffer, 0, 1)
  let at = LENGTH_BYTES + headerLength
  const { passageCount, postings, terms } = header.parse(
    JSON.parse(Buffer.from(bytes.buffer, LENGTH_BYTES, headerLength).toString('utf8')),
  )
  const next = (length: number): readonly [ArrayBuffer, number, number] => {
    const start = at
    at += 4 * length
    return [bytes.buffer, start, length]
  }
  const index = {
    passageCount,
    terms,
    starts: new Uint32Array(...next(terms.length + 1)),
    passages: new Uint32Array(...next(postings)),
    impacts: new Float32Array(...next(postings)),
  }
  if (at !== bytes.length) throw new RangeError(`${bytes.length} bytes where the header promises ${at}`)
  return index
}

function bytesOf(values: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}
