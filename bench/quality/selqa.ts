import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** A question with all sentences of one section of an encyclopedia, some of which answer it. */
export interface SelectionQuestion {
  readonly question: string
  readonly article: string
  readonly section: string
  /** In reading order. */
  readonly candidates: readonly string[]
  /** Positions of those that answer; at least one. */
  readonly gold: ReadonlySet<number>
}

const question = z.object({
  question: z.string(),
  article: z.string(),
  section: z.string(),
  candidates: z.array(z.string()),
  answers: z.array(z.number()),
})

/**
 * Every second question of the test set of SelQA (Jurczyk, Zhai & Choi 2016), answer sentence selection, where the file lies
 * under `dir`; undefined where not. Questions without an answering sentence are left out, as in all published figures.
 */
export async function loadSelqa(dir: string): Promise<readonly SelectionQuestion[] | undefined> {
  const file = join(dir, 'external', 'selqa-ass-test-half.json')
  if (!existsSync(file)) return undefined
  return z
    .array(question)
    .parse(JSON.parse(await readFile(file, 'utf8')))
    .filter(({ answers }) => answers.length > 0)
    .map(({ answers, ...rest }) => ({ ...rest, gold: new Set(answers) }))
}
