import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { keepQuestions } from '../../src/operating/keep-questions.ts'

it('takes a rating that cannot be kept for the operator’s trouble, not the visitor’s', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-ratings-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'file')
  await writeFile(file, '')
  const told: string[] = []
  const log = { level: 'error', error: (line: string) => told.push(line), info() {}, debug() {} } as const
  const config = loadConfig({
    flags: {},
    environment: { FEEDBACK_DIR: join(file, 'below') },
    packageRoot: '/package',
    workingDir: '/',
  })
  const kept = keepQuestions(config, { log, now: () => new Date('2026-11-25T12:00:00Z') })
  await kept.recordFeedback?.({ question: 'Who?', kind: 'answer', generation: 'g1', helpful: false })
  await kept.close()
  expect(told.filter((line) => line.startsWith('A rating is not kept: '))).toHaveLength(1)
})
