import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { documentId, span } from '../core/document.ts'
import type { DocumentSuggestions } from '../core/suggestion.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { acquireLock, PATIENCE_MS } from './lock.ts'
import { sha256Of } from './open-generation.ts'

/** Beside the generations, as it outlives them: what it says of a document holds until that document changes. */
export const SUGGESTIONS_FILE = 'suggestions.json'
const DRAFT = `${SUGGESTIONS_FILE}.tmp`

/**
 * What was found to be answered, for `basis`: all besides the documents that answers depend on. Nothing where there is no such
 * file, where it is damaged, or where it was found out on another basis, since it can always be found out again.
 */
export async function readSuggestions(dir: string, basis: string): Promise<readonly DocumentSuggestions[]> {
  const bytes = await readFile(join(dir, SUGGESTIONS_FILE)).catch(() => undefined)
  const [sum, body] = bytes?.toString('utf8').split('\n') ?? []
  if (sum === undefined || body === undefined || sha256Of(Buffer.from(body)) !== sum) return []
  const parsed = file.safeParse(jsonOrUndefined(body))
  return parsed.success && parsed.data.basis === basis ? parsed.data.documents : []
}

/** In one step: whoever reads sees the old file or the new one. Throws IndexBusyError while another process changes the index. */
export async function writeSuggestions(
  dir: string,
  basis: string,
  documents: readonly DocumentSuggestions[],
  disk: Disk = nodeDisk,
): Promise<void> {
  const body = JSON.stringify({ basis, documents: documents.map(encoded) })
  const lock = await acquireLock(dir, PATIENCE_MS)
  try {
    const draft = join(dir, DRAFT)
    await disk.write(draft, [Buffer.from(`${sha256Of(Buffer.from(body))}\n${body}\n`)])
    await disk.syncFile(draft)
    await lock.requireHeld()
    await disk.rename(draft, join(dir, SUGGESTIONS_FILE))
    await disk.syncFolder(dir)
  } finally {
    await lock.release()
  }
}

function encoded({ suggestions, ...of }: DocumentSuggestions): unknown {
  return {
    ...of,
    suggestions: suggestions.map(({ question, answer, section, confidence }) => ({
      question,
      answer: [answer.start, answer.end],
      section,
      confidence,
    })),
  }
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const offset = z.int().nonnegative()
const suggestion = z.strictObject({
  question: z.string().min(1),
  answer: z
    .tuple([offset, offset])
    .refine(([start, end]) => start <= end)
    .transform(([start, end]) => span(start, end)),
  section: z.array(z.string()),
  confidence: z.number().min(0).max(1),
})

const ofDocument = z
  .strictObject({
    document: z
      .string()
      .min(1)
      .refine((id) => id === id.toLowerCase())
      .transform(documentId),
    fingerprint: z.string(),
    alone: z.boolean(),
    suggestions: z.array(suggestion),
  })
  .transform(({ suggestions, ...of }): DocumentSuggestions => ({
    ...of,
    suggestions: suggestions.map((found) => ({ ...found, document: of.document })),
  }))

const file = z.strictObject({ basis: z.string(), documents: z.array(ofDocument) })
