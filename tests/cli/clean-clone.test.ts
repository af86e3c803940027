import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { env, kill } from 'node:process'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'

// With the packages of this folder, so that nothing is downloaded; `.ci/run` does the same with `npm ci`.
it('builds, indexes, serves and answers from a fresh clone of the last commit by `npm start` alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-clone-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const clone = join(folder, 'verbatim')
  execFileSync('git', ['-c', 'safe.directory=*', 'clone', '--quiet', resolve('.'), clone])
  await symlink(resolve('node_modules'), join(clone, 'node_modules'))

  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own, to stop npm, its shell and the server together as Ctrl+C does.
    detached: true,
  })
  // Its output closes when the last process that holds it has ended.
  const closed = once(npm, 'close')
  let url: string | undefined
  for await (const line of createInterface(npm.stdout)) {
    url = /^Verbatim is ready at (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1]
    if (url !== undefined) break
  }
  try {
    const response = await fetch(`${url}/ask?question=${encodeURIComponent('Who directed Red Rocket?')}`)
    expect(await response.json()).toMatchObject({ kind: 'answer', shortAnswer: { text: 'Sean Baker' } })
  } finally {
    kill(-npm.pid!, 'SIGTERM')
  }
  await closed
  await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed')
}, 120_000)
