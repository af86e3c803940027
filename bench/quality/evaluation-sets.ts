import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { readJsonLines } from './json-lines.ts'

export interface EvaluationQuestion {
  /** `set/document/number`: the same in every run. */
  readonly id: string
  readonly set: string
  readonly document: string
  readonly question: string
  /** fact, paraphrase, yesno …: how it is asked, answered or not. */
  readonly kind: string
  /** Gold sentences for each part of the question; any one of a part counts. Empty: the text does not say. */
  readonly parts: readonly (readonly string[])[]
  /** Key spans; any one is enough. */
  readonly keys: readonly string[]
}

/** Questions with the folder of documents that they are asked of, each question of its own document alone. */
export interface EvaluationSet {
  readonly name: string
  readonly corpusDir: string
  /** Counted together in the figures that the tests hold. */
  readonly committed: boolean
  readonly questions: readonly EvaluationQuestion[]
}

const devQuestion = z.object({
  id: z.string(),
  q: z.string(),
  type: z.string(),
  gold: z.array(z.string()).default([]),
  gold_all: z.array(z.array(z.string())).optional(),
  must: z.array(z.string()).default([]),
})

const filmQuestion = z.object({
  doc: z.string(),
  q: z.string(),
  style: z.string(),
  answers: z.array(z.object({ sentence: z.string(), span: z.string() })),
})

/** Every set under `dir` (laid out as in tests/fixtures/evaluation); `redRocketDir` holds the article of the first. */
export async function loadEvaluationSets(
  dir: string,
  redRocketDir: string,
): Promise<readonly EvaluationSet[]> {
  const sets: EvaluationSet[] = [
    {
      name: 'dev-questions',
      corpusDir: redRocketDir,
      committed: true,
      questions: (await readJsonLines(join(dir, 'dev-questions.jsonl'), devQuestion)).map((row) => ({
        id: `dev-questions/red-rocket/${row.id}`,
        set: 'dev-questions',
        document: 'red-rocket',
        question: row.q,
        kind: row.type,
        parts: row.gold_all ?? (row.gold.length === 0 ? [] : [row.gold]),
        keys: row.must,
      })),
    },
  ]
  for (const folder of (await readdir(join(dir, 'films'))).toSorted()) {
    const corpusDir = join(dir, 'films', folder)
    sets.push(await filmSet(`films/${folder}`, corpusDir, join(corpusDir, 'questions.jsonl'), true))
  }
  const external = join(dir, 'external')
  if (existsSync(external)) {
    sets.push(
      await filmSet(
        'external films',
        join(external, 'film-documents'),
        join(external, 'film-questions.jsonl'),
        false,
      ),
    )
  }
  return sets
}

/** Questions on the documents of a folder, in the form of the film sets. */
export async function filmSet(
  name: string,
  corpusDir: string,
  file: string,
  committed: boolean,
): Promise<EvaluationSet> {
  const rows = await readJsonLines(file, filmQuestion)
  return {
    name,
    corpusDir,
    committed,
    questions: rows.map((row, index) => ({
      id: `${name}/${row.doc}/${index}`,
      set: name,
      document: row.doc,
      question: row.q,
      kind: row.style,
      parts: row.answers.length === 0 ? [] : [row.answers.map((answer) => answer.sentence)],
      keys: row.answers.map((answer) => answer.span),
    })),
  }
}
