import { mkdtemp, rm } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PROGRAM } from '../../bench/support/server-process.ts'
import { askReply } from '../../src/http/contract.ts'

// The real program with its models on the first document, as somebody at a terminal would talk with it.
let indexDir: string
beforeAll(async () => void (indexDir = await mkdtemp(join(tmpdir(), 'verbatim-converse-'))))
afterAll(() => rm(indexDir, { recursive: true, force: true }))

async function talk(lines: readonly string[], ...flags: readonly string[]) {
  const child = spawn(execPath, [PROGRAM, 'ask', '--index-dir', indexDir, ...flags], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const exit = once(child, 'exit')
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { status, stdout, stderr }
}

it('takes up what was said before, and takes that back where asked to', async () => {
  const { status, stdout } = await talk([
    'Who is Mikey Saber?',
    'who plays him?',
    '/words',
    '/quit',
    'never asked',
  ])
  expect(status).toBe(0)
  expect(stdout).toContain('Understood as: who plays Mikey?')
  expect(stdout).toContain('/words answers your words alone')
  expect(stdout.match(/Understood as/g)).toHaveLength(1)
}, 60_000)

it('goes on after a line that cannot be asked, and gives a line of JSON for each reply', async () => {
  const { status, stdout, stderr } = await talk(['???', '', 'thanks!', '/new', 'who plays him?'], '--json')
  expect(status).toBe(0)
  const replies = stdout
    .trim()
    .split('\n')
    .map((line) => askReply.parse(JSON.parse(line)))
  expect(replies.map(({ question }) => question)).toEqual(['thanks!', 'who plays him?'])
  expect(replies[1]).not.toHaveProperty('understoodAs')
  expect(stderr).toContain('The question has no letter or digit in it.')
}, 60_000)
