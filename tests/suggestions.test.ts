import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startServer } from '../bench/support/server-process.ts'
import type { AskReply, SuggestionList } from '../src/http/contract.ts'
import { SUGGESTIONS_FILE } from '../src/store/suggestions-file.ts'
import { inNewFolder } from './support/index-folder.ts'
import { runVerbatim } from './support/run-verbatim.ts'

interface Found {
  readonly question: string
  readonly answer: readonly [number, number]
}

// The real models and the whole way: what indexing found to be answered is asked again, as a visitor who clicks on it does.
it(
  'answers every suggestion about the article by the sentence that it was kept for, and suggests no other',
  { timeout: 180_000 },
  async () => {
    await inNewFolder(async (dir) => {
      expect((await runVerbatim(['index'], { INDEX_DIR: dir })).status).toBe(0)
      const found = await foundIn(dir)
      expect(found.length).toBeGreaterThanOrEqual(15)

      const server = await startServer({ INDEX_DIR: dir, LOG_LEVEL: 'silent' })
      try {
        const offered: SuggestionList = await (await fetch(`${server.url}/suggestions`)).json()
        expect(offered.suggestions).toHaveLength(5)
        const shown = new Set(offered.suggestions)
        for (const { question, answer } of found) {
          const reply = await ask(server.url, question)
          const quoted = reply.kind === 'answer' ? [reply.quotes[0].start, reply.quotes[0].end] : []
          expect([question, quoted]).toEqual([question, answer])
          expect(reply.suggestions).not.toContain(question)
          for (const next of reply.suggestions) shown.add(next)
        }
        const known = new Set(found.map(({ question }) => question))
        expect([...shown].filter((question) => !known.has(question))).toEqual([])
        expect(shown.size).toBeGreaterThanOrEqual(10)
      } finally {
        await server.stop()
      }
    })
  },
)

async function foundIn(dir: string): Promise<readonly Found[]> {
  const [, body] = (await readFile(join(dir, SUGGESTIONS_FILE), 'utf8')).split('\n')
  const { documents }: { documents: { suggestions: Found[] }[] } = JSON.parse(body!)
  return documents.flatMap(({ suggestions }) => suggestions)
}

async function ask(url: string, question: string): Promise<AskReply> {
  const response = await fetch(`${url}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  return response.json()
}
