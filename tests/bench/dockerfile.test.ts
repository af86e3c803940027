import { readFile, stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseDockerfile, type Stage } from '../../bench/support/dockerfile.ts'

const stages = parseDockerfile(await readFile('Dockerfile', 'utf8'))
const last = stages.at(-1)!

describe('the image', () => {
  it('runs as somebody who is not root, and keeps what it writes in volumes', () => {
    expect(last.user).toBe('node')
    expect(last.volumes).toEqual(['/verbatim/index', '/verbatim/data'])
  })

  it('is healthy when it is ready to answer', () => {
    expect(last.healthcheck.slice(0, 2)).toEqual(['node', '-e'])
    expect(last.healthcheck[2]).toContain('/readyz')
  })

  it('is stopped by a signal that reaches the server itself, not a shell around it', () => {
    expect(last.command).toEqual(['node', 'dist/main.js', 'serve'])
  })

  it('takes only what is there, and what .dockerignore lets in', async () => {
    const ignore = (await readFile('.dockerignore', 'utf8')).split('\n').filter((line) => /^[^#]/.test(line))
    expect(ignore[0]).toBe('*')
    const copied = stages.flatMap(copiedFromHere)
    expect(new Set(ignore.slice(1))).toEqual(new Set(copied.map((name) => `!${name}`)))
    for (const name of copied) await expect(stat(name)).resolves.toBeDefined()
  })

  it('has no tool of development, no test and no source in it', () => {
    const names = last.steps.flatMap((step) => (step.kind === 'copy' ? step.sources : []))
    expect(names).toEqual([
      '/verbatim/package.json',
      '/verbatim/node_modules',
      '/verbatim/dist',
      'models',
      'corpus',
    ])
    expect(stages[0]?.steps).toContainEqual({ kind: 'run', command: 'npm prune --omit=dev' })
  })
})

describe('parseDockerfile', () => {
  it('joins lines that go on, and leaves comments out', () => {
    expect(parseDockerfile('FROM a AS b\n# no\nRUN one \\\n  && two\n').map(({ steps }) => steps)).toEqual([
      [{ kind: 'run', command: 'one && two' }],
    ])
  })

  it.each(['RUN x', 'FROM a\nADD b c', 'FROM a\nCOPY --link b c'])(
    'refuses what it would leave out: %j',
    (text) => {
      expect(() => parseDockerfile(text)).toThrow(TypeError)
    },
  )
})

function copiedFromHere({ steps }: Stage): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'copy' && step.from === undefined ? step.sources : []))
}
