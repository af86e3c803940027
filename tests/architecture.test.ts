import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenRules, type SourceFile } from './support/import-rules.ts'

const ROOT = resolve(import.meta.dirname, '..')

async function sourcesIn(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name)
        return { path: relative(ROOT, file).replaceAll('\\', '/'), code: await readFile(file, 'utf8') }
      }),
  )
}

describe('the source', () => {
  it('keeps to the one direction of dependencies, and to one place for each kind of outside world', async () => {
    const sources = [...(await sourcesIn('src')), ...(await sourcesIn('web'))]
    expect(sources.map(({ path }) => path)).toContain('src/core/answer.ts')
    expect(brokenRules(sources)).toEqual([])
  })
})

describe('the checker', () => {
  it.each<[why: string, path: string, code: string]>([
    ['core doing input or output', 'src/core/a.ts', `import { readFile } from 'node:fs/promises'`],
    ['core knowing an adapter', 'src/core/a.ts', `import { createApp } from '../http/app.ts'`],
    [
      'core knowing an adapter, if only its types',
      'src/core/a.ts',
      `import type { Graph } from '../store/hnsw.ts'`,
    ],
    ['core knowing it by a dynamic import', 'src/core/a.ts', `const app = await import('../http/app.ts')`],
    [
      'core knowing it by an import of a type',
      'src/core/a.ts',
      `export type G = import('../store/hnsw.ts').Graph`,
    ],
    ['core using a framework', 'src/core/a.ts', `import * as z from 'zod'`],
    ['core knowing the composition root', 'src/core/a.ts', `import { loadConfig } from '../config.ts'`],
    [
      'one adapter knowing another',
      'src/http/a.ts',
      `import { openEmbeddedStore } from '../store/embedded.ts'`,
    ],
    ['a framework outside its adapter', 'src/inference/a.ts', `import { Hono } from 'hono'`],
    ['a subpath of a framework outside its adapter', 'src/cli/a.ts', `import { cors } from 'hono/cors'`],
    [
      'the contract knowing who else speaks it',
      'src/http/a.ts',
      `import { askTool } from '../mcp/ask-tool.ts'`,
    ],
    ['assistants reaching past the contract', 'src/mcp/a.ts', `import '../store/embedded.ts'`],
    ['their protocol elsewhere', 'src/cli/a.ts', `await import('@modelcontextprotocol/sdk/server/index.js')`],
    ['hnswlib outside the store', 'src/cli/a.ts', `import hnswlib from 'hnswlib-node'`],
    ['transformers outside inference', 'src/store/a.ts', `import { env } from '@xenova/transformers'`],
    ['anything but main.ts being the entry', 'src/cli/a.ts', `import { run } from '../main.ts'`],
    ['the page taking code from the server', 'web/a.ts', `import { askBody } from '../src/http/contract.js'`],
    ['the page taking other types', 'web/a.ts', `import type { Reply } from '../src/core/reply.ts'`],
    ['the page using a package', 'web/a.ts', `import { html } from 'lit'`],
    ['reading the environment', 'src/cli/a.ts', `export const home = process.env['HOME']`],
    ['reading it by the back door', 'src/inference/worker.ts', `globalThis.process.exit(1)`],
    ['reading it by an import', 'src/http/a.ts', `import { env } from 'node:process'`],
    ['passing it on', 'src/cli/a.ts', `start({ process })`],
    ['a barrel', 'src/core/index.ts', `export * from './answer.ts'`],
    ['half a barrel', 'src/core/a.ts', `export { answerQuestion } from './answer.ts'\nexport const b = 1`],
    ['an import that Node cannot resolve', 'src/core/a.ts', `import { b } from './b'`],
  ])('forbids %s', (_, path, code) => {
    expect(brokenRules([{ path, code }])).toHaveLength(1)
  })

  it.each<[why: string, path: string, code: string]>([
    ['core importing core', 'src/core/a.ts', `import { fuse } from './fuse.ts'`],
    ['the stemmer, a pure function', 'src/core/a.ts', `import { stemmer } from 'stemmer'`],
    [
      'an adapter importing core and its own',
      'src/store/a.ts',
      `import '../core/ports.ts'\nimport './hnsw.ts'`,
    ],
    [
      'the page taking types of the contract',
      'web/a.ts',
      `import type { AskReply } from '../src/http/contract.js'`,
    ],
    ['main reading the environment', 'src/main.ts', `export const { argv, env } = process`],
    [
      'words in comments',
      'src/core/a.ts',
      `// import { x } from '../http/app.ts'\n/* process.env */ export {}`,
    ],
    ['words in strings', 'src/core/a.ts', `export const hint = "process.env, import('../http/app.ts')"`],
    [
      'a property of that name',
      'src/core/a.ts',
      `export const b = { process: 1 }\nexport const c = b.process`,
    ],
  ])('allows %s', (_, path, code) => {
    expect(brokenRules([{ path, code }])).toEqual([])
  })

  it('does not let a new folder go unruled', () => {
    expect(() => brokenRules([{ path: 'src/extras/a.ts', code: `import '../core/ports.ts'` }])).toThrow(
      /no layer/,
    )
  })
})
