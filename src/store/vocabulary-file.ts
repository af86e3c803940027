import { z } from 'zod'
import type { Vocabulary } from '../core/vocabulary.ts'

const file = z.strictObject({
  words: z.array(z.string()),
  counts: z.array(z.int().positive()),
  forms: z.array(z.string()),
})

/** vocabulary.json: words, how often each stands, and how it is written, empty where as the word itself. */
export function encodeVocabulary(vocabulary: Vocabulary): Uint8Array {
  const known = Array.from(vocabulary)
  return Buffer.from(
    JSON.stringify({
      words: known.map(([word]) => word),
      counts: known.map(([, { count }]) => count),
      forms: known.map(([word, { form }]) => (form === word ? '' : form)),
    }),
  )
}

/** Throws ZodError, SyntaxError or RangeError for what is not such a file. */
export function decodeVocabulary(bytes: Uint8Array): Vocabulary {
  const { words, counts, forms } = file.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  if (words.length !== counts.length || words.length !== forms.length)
    throw new RangeError(`${words.length} words, ${counts.length} counts and ${forms.length} forms`)
  return new Map(words.map((word, at) => [word, { count: counts[at]!, form: forms[at]! || word }]))
}
