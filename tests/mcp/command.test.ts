import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { env, execPath } from 'node:process'
import { text } from 'node:stream/consumers'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROGRAM } from '../../bench/support/server-process.ts'
import { call, type Called } from '../support/mcp-client.ts'

const CORPUS = resolve('corpus')

let folder: string
let settings: Record<string, string>
let client: Client
let answered: Called

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-mcp-'))
  settings = { CORPUS_DIR: CORPUS, INDEX_DIR: join(folder, 'index'), PUBLIC_URL: 'https://films.example' }
  const path = { PATH: env['PATH'] ?? '' }
  client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: execPath,
      args: [PROGRAM, 'mcp'],
      env: { ...path, ...settings },
      stderr: 'ignore',
    }),
  )
  await client.listTools()
  answered = await call(client, 'ask', { question: 'Who plays Mikey Saber?', limit: 1 })
})

afterAll(async () => {
  await client.close()
  await rm(folder, { recursive: true, force: true })
})

/** The program as a client starts it, given all that it is told at once. */
async function told(
  lines: readonly unknown[],
  end: 'close' | 'SIGTERM' | 'nothing',
  more: Record<string, string> = {},
) {
  const child = spawn(execPath, [PROGRAM, 'mcp'], { env: { ...env, ...settings, ...more } })
  const exit = once(child, 'exit')
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)]
  child.stdin.on('error', () => {})
  for (const line of lines) child.stdin.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  if (end === 'close') child.stdin.end()
  else if (end === 'SIGTERM') {
    await once(child.stdout, 'readable')
    child.kill(end)
  }
  const [status] = await exit
  return { status, stdout: await stdout, stderr: await stderr }
}

const PING = { jsonrpc: '2.0', id: 1, method: 'ping' }

describe('verbatim mcp', () => {
  it('quotes the documents to an assistant, with links to where they are published', () => {
    const quote =
      'Mikey Saber, portrayed with depth and nuance by Simon Rex, is the quintessential antihero whose journey serves as the focal point of the narrative.'
    expect(answered.structured).toMatchObject({
      kind: 'answer',
      shortAnswer: { text: 'Simon Rex' },
      quotes: [{ text: quote, start: 1078, end: 1225, document: { id: 'red-rocket', version: 'bf8c9ea0' } }],
    })
    expect(answered.text).toContain(`> ${quote}\n`)
    expect(answered.text).toContain('https://films.example/documents/red-rocket?v=bf8c9ea0#c1078-1225')
  })

  it('answers what docs/mcp.md shows', async () => {
    const docs = await readFile(resolve('docs/mcp.md'), 'utf8')
    const shown = [...docs.matchAll(/^```text\n(.*?)^```$/gms)].map(([, example]) => example!.trimEnd())
    const abstained = await call(client, 'ask', { question: 'What is the capital of Peru?', limit: 1 })
    // How certain it is differs a little from one kind of processor to another.
    const alike = (text: string) => text.replace(/\d+ % likely/g, '… % likely')
    expect(shown.map(alike)).toEqual([answered.text, abstained.text].map(alike))
  })

  it('follows on what was asked before, and reads what stands around a quote', async () => {
    const { quotes } = answered.structured as { quotes: { passage: { start: number; end: number } }[] }
    const { passage } = quotes[0]!
    const read = await call(client, 'read_document', { id: 'red-rocket', ...passage, version: 'bf8c9ea0' })
    expect(read.structured).toMatchObject({ ...passage, next: null })
    expect(read.text).toContain('Simon Rex')
    const followed = await call(client, 'ask', {
      question: 'Who directed it?',
      turns: [{ question: 'Who plays Mikey Saber?' }],
    })
    expect(followed.structured).toMatchObject({ kind: 'answer', shortAnswer: { text: 'Sean Baker' } })
  })

  it('says nothing but the protocol on standard output, and ends with 0 when its input does', async () => {
    const ended = await told(['nonsense', PING], 'close', { LOG_LEVEL: 'debug' })
    expect(ended).toMatchObject({ status: 0, stdout: '{"result":{},"jsonrpc":"2.0","id":1}\n' })
    expect(ended.stderr).toMatch(/Not a message of the protocol: .*not valid JSON/)
  })

  it('ends with 0 at SIGTERM, also while it loads its models', async () => {
    expect(await told([PING], 'SIGTERM')).toMatchObject({ status: 0 })
  })

  it('answers before it is ready, and ends with 1 and what to do where it cannot be', async () => {
    const ended = await told([PING], 'nothing', { CORPUS_DIR: join(folder, 'none') })
    expect(ended).toMatchObject({ status: 1, stdout: '{"result":{},"jsonrpc":"2.0","id":1}\n' })
    expect(ended.stderr).toMatch(/none.*\n$/)
    expect(ended.stderr).not.toContain('    at ')
  })
})
