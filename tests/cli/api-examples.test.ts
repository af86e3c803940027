import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { listen, type Listening } from '../../src/http/listen.ts'
import { smallApp } from '../support/small-app.ts'

const run = promisify(execFile)
const page = await readFile('docs/api.md', 'utf8')

/** The code blocks of a language. */
function blocks(language: string): readonly string[] {
  return Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms')), ([, code]) => code!)
}

describe('docs/api.md', () => {
  let server: Listening
  const { app, inquiries } = smallApp()
  beforeAll(async () => {
    server = await listen(app, { host: '127.0.0.1', port: 0 })
  })
  afterAll(() => server.close(0))
  const here = (code: string) => code.replaceAll('http://127.0.0.1:3000', server.url)

  it('has examples that work with curl', async () => {
    const { stdout } = await run('bash', ['-euc', here(blocks('sh')[0]!)])
    expect(stdout.match(/"kind":"answer"/g)).toHaveLength(2)
    expect(stdout).toContain('{"documents":[{"id":"reviews/harbour"')
    expect(inquiries.at(-1)).toMatchObject({ question: 'Who plays Mikey Saber?', limit: 1 })
  })

  it('has examples that work in JavaScript, with the client and without', async () => {
    const [withClient, plain] = blocks('js')
    // In the package, whose name it imports from.
    const file = resolve(`node_modules/.api-example-${process.pid}.mjs`)
    onTestFinished(() => rm(file, { force: true }))
    await writeFile(
      file,
      here(withClient!).replace('verbatim/client', resolve('dist/client/verbatim-client.js')),
    )
    const { stdout } = await run(process.execPath, [file])
    expect(stdout.split('\n')).toEqual([
      'Ilse Brandt: “It was shot by Ilse Brandt — 🚀 in Lisbon.” (The Harbour, Plot)',
      'What is he like?',
      '400 expected a question of 1 to 1000 characters, got 0',
      '',
    ])
    await writeFile(file, here(plain!))
    expect((await run(process.execPath, [file])).stdout).toBe('answer\n')
  })

  it('has an example that works in Python', async () => {
    const { stdout } = await run('python3', ['-c', here(blocks('python')[0]!)])
    expect(stdout).toBe('It was shot by Ilse Brandt — 🚀 in Lisbon.\n')
  })
})
