import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import type { KeptRecord } from '../core/gaps/gather-questions.ts'
import { daysKept, fileName } from './daily-file.ts'
import { FEEDBACK } from './feedback-file.ts'
import { ASKED } from './question-log.ts'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

const asked = z
  .object({
    day,
    question: z.string(),
    understoodAs: z.string().optional(),
    kind: z.enum(['answered', 'abstained']),
    confidence: z.number(),
    documents: z.array(z.string()),
    generation: z.string(),
  })
  .transform(({ understoodAs, ...record }): KeptRecord => ({
    kind: 'asked',
    record: { ...record, ...(understoodAs === undefined ? {} : { understoodAs }) },
  }))

const rated = z
  .object({
    day,
    question: z.string(),
    kind: z.enum(['answer', 'abstention', 'smalltalk']),
    helpful: z.boolean(),
    quote: z.object({ document: z.string() }).optional(),
  })
  .transform(({ quote, ...record }): KeptRecord => ({
    kind: 'rated',
    record: { ...record, ...(quote === undefined ? {} : { document: quote.document }) },
  }))

export interface KeptIn {
  /** Folders, where such records are kept. */
  readonly asked?: string | undefined
  readonly rated?: string | undefined
}

/** What was kept from one day to another, both included, in order; lines that are no such record, such as a torn one, are left out. */
export async function* readKept(
  { asked: askedIn, rated: ratedIn }: KeptIn,
  { from, to }: { readonly from: string; readonly to: string },
): AsyncGenerator<KeptRecord> {
  const kinds = [
    { folder: askedIn, name: ASKED, schema: asked },
    { folder: ratedIn, name: FEEDBACK, schema: rated },
  ]
  for (const { folder, name, schema } of kinds) {
    if (folder === undefined) continue
    const days = await daysKept(folder, name)
    for (const day of days.filter((each) => each >= from && each <= to)) {
      const input = createReadStream(join(folder, fileName(name, day)), 'utf8')
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const record = schema.safeParse(parsed(line))
        if (record.success) yield record.data
      }
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
