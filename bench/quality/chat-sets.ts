import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { readJsonLines } from './json-lines.ts'

/** What a turn should come to: a gold sentence quoted first, an abstention, or a word of small talk. */
export interface ChatTurn {
  readonly question: string
  readonly expected: 'answer' | 'abstention' | 'smalltalk'
  /** Sentences that answer, any one of them; none where nothing does. */
  readonly gold: readonly string[]
}

/** A conversation about one document, oldest turn first. */
export interface Chat {
  readonly id: string
  readonly document: string
  readonly turns: readonly ChatTurn[]
}

export interface ChatSet {
  readonly name: string
  readonly corpusDir: string
  readonly chats: readonly Chat[]
}

const chatLine = z.object({
  id: z.string(),
  doc: z.string().default('red-rocket'),
  turns: z.array(
    z.object({
      q: z.string(),
      gold: z.array(z.string()).default([]),
      smalltalk: z.boolean().default(false),
    }),
  ),
})

/** Every set of conversations under `dir` (laid out as in tests/fixtures/evaluation); `redRocketDir` holds the article of the first. */
export async function loadChatSets(dir: string, redRocketDir: string): Promise<readonly ChatSet[]> {
  const films = (await readdir(join(dir, 'films'))).toSorted()
  return [
    await chatSet('dev-chats', redRocketDir, join(dir, 'dev-chats.jsonl')),
    ...(await Promise.all(
      films.map((folder) => {
        const corpusDir = join(dir, 'films', folder)
        return chatSet(`films/${folder}`, corpusDir, join(corpusDir, 'chats.jsonl'))
      }),
    )),
  ]
}

/** The conversations of one file, if it is there. */
export async function chatSet(name: string, corpusDir: string, file: string): Promise<ChatSet> {
  const lines = existsSync(file) ? await readJsonLines(file, chatLine) : []
  return {
    name,
    corpusDir,
    chats: lines.map(({ id, doc, turns }) => ({
      id,
      document: doc,
      turns: turns.map(({ q, gold, smalltalk }) => ({
        question: q,
        expected: smalltalk ? 'smalltalk' : gold.length > 0 ? 'answer' : 'abstention',
        gold,
      })),
    })),
  }
}
