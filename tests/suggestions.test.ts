import { expect, it } from 'vitest'
import { startServer } from '../bench/support/server-process.ts'
import type { AskReply, SuggestionList } from '../src/http/contract.ts'
import { inNewFolder } from './support/index-folder.ts'
import { runVerbatim } from './support/run-verbatim.ts'

// The real models and the whole way: what indexing found to be answered is asked again, as a visitor who clicks on it does.
it(
  'suggests only what it answers, from the first five on as far as they lead',
  { timeout: 180_000 },
  async () => {
    await inNewFolder(async (dir) => {
      expect((await runVerbatim(['index'], { INDEX_DIR: dir })).status).toBe(0)
      const server = await startServer({ INDEX_DIR: dir, LOG_LEVEL: 'silent' })
      try {
        const offered: SuggestionList = await (await fetch(`${server.url}/suggestions`)).json()
        expect(offered.suggestions).toHaveLength(5)
        const shown = new Set(offered.suggestions)
        for (const question of shown) {
          const response = await fetch(`${server.url}/ask`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ question }),
          })
          const reply: AskReply = await response.json()
          expect([question, reply.kind]).toEqual([question, 'answer'])
          expect(reply.suggestions).not.toContain(question)
          for (const next of reply.suggestions) shown.add(next)
        }
        expect(shown.size).toBeGreaterThanOrEqual(10)
      } finally {
        await server.stop()
      }
    })
  },
)
