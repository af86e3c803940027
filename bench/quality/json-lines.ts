import { readFile } from 'node:fs/promises'
import * as z from 'zod'

/** The lines of a file as the schema has them. Throws an Error that names the line which is not so. */
export async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const parsed = schema.safeParse(JSON.parse(line))
    if (!parsed.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`)
    return parsed.data
  })
}
