import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import process, { env, execPath, getuid } from 'node:process'
import { createInterface } from 'node:readline'
import { parseDockerfile, type Stage } from './support/dockerfile.ts'

// Performs the steps of the Dockerfile in empty folders, where there is no daemon to do so, with this machine's Node in place of
// the images'; then starts what came of it as the image does: as somebody who may write nothing but the volume, asks it something,
// and stops it. Takes root, to be somebody else; without, it is you. Needs the package registry.
const ANYBODY = 65_534

const isRoot = getuid?.() === 0
const home = await mkdtemp(join(tmpdir(), 'verbatim-image-'))
await chmod(home, 0o755)
const stages = parseDockerfile(await readFile('Dockerfile', 'utf8'))
const rootOf = (name: string | undefined) => join(home, name ?? 'final')
const ignored = (await readFile('.dockerignore', 'utf8')).split('\n')
let failed = false

try {
  for (const stage of stages) await perform(stage)
  const image = stages.at(-1)!
  sizes(join(rootOf(image.name), image.workdir))
  await run(image)
} catch (error) {
  failed = true
  console.error(error)
} finally {
  await rm(home, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0

async function perform(stage: Stage): Promise<void> {
  const workdir = join(rootOf(stage.name), stage.workdir)
  await mkdir(workdir, { recursive: true })
  for (const step of stage.steps) {
    const startedAt = performance.now()
    if (step.kind === 'run') {
      const command = isRoot
        ? step.command.replaceAll(/=node\b/g, `=${ANYBODY}`)
        : step.command.replaceAll(/--\w+=node\b/g, '')
      execFileSync('sh', ['-c', command], {
        cwd: workdir,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: cleanEnv(),
      })
    } else {
      for (const source of step.sources) {
        if (step.from === undefined && !ignored.includes(`!${source}`))
          throw new Error(`${source} is not let in`)
        const from = step.from === undefined ? resolve(source) : join(rootOf(step.from), source)
        const to = step.target.endsWith('/')
          ? join(workdir, step.target, basename(source))
          : join(workdir, step.target)
        await cp(from, to, { recursive: true, verbatimSymlinks: true })
      }
    }
    const what = step.kind === 'run' ? step.command.slice(0, 60) : `copy ${step.sources.join(' ')}`
    console.log(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${what}`)
  }
}

async function run(image: Stage): Promise<void> {
  const workdir = join(rootOf(image.name), image.workdir)
  const [command = '', ...parameters] = image.command
  if (command !== 'node') throw new Error(`${command} is started, not node`)
  const settings = { ...cleanEnv(), ...image.environment, HOST: '127.0.0.1', PORT: '0', HOME: '/nonexistent' }
  const server = inReadOnly(workdir, image, [execPath, ...parameters], settings)
  const ended = once(server, 'exit')
  let url: string | undefined
  for await (const line of createInterface(server.stdout!)) {
    url = /^Verbatim is ready at (\S+)$/.exec(line)?.[1]
    if (url !== undefined) break
  }
  if (url === undefined) throw new Error('it ended before it was ready')
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8').catch(() => '')
  console.log(
    `ready at ${url}; ${/^Uid:\s+(\d+)/m.exec(status)?.[0] ?? ''}, ${/^VmRSS:.*$/m.exec(status)?.[0] ?? ''}`,
  )

  const [, ...check] = image.healthcheck
  execFileSync(execPath, check, { env: { ...env, PORT: new URL(url).port } })
  const reply = await fetch(`${url}/ask?question=${encodeURIComponent('Who directed Red Rocket?')}`)
  const { kind, shortAnswer } = (await reply.json()) as { kind: string; shortAnswer: { text: string } | null }
  console.log(`healthy; ${kind}: ${shortAnswer?.text}`)

  const stoppedAt = performance.now()
  server.kill('SIGTERM')
  const [exit] = (await ended) as [number | null]
  console.log(`exit ${exit} after ${Math.round(performance.now() - stoppedAt)} ms`)
  if (kind !== 'answer' || exit !== 0) throw new Error('it does not do what the image is for')
}

/** Where the machine allows it, the folder is mounted so that nobody can write to it, but for the volumes. */
function inReadOnly(
  workdir: string,
  { volumes, workdir: inside }: Stage,
  command: readonly string[],
  settings: NodeJS.ProcessEnv,
) {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  if (!isRoot) return spawn(command[0]!, command.slice(1), { cwd: workdir, env: settings, stdio: [...stdio] })
  const writable = volumes.map((volume) => join(workdir, volume.slice(inside.length)))
  const script = [
    'set -e',
    'mount --bind "$1" "$1"',
    ...writable.map((path) => `mount --bind '${path}' '${path}'`),
    'mount -o remount,ro,bind "$1"',
    'cd "$1"',
    '! touch x 2>/dev/null',
    'echo "the tree is read-only" >&2',
    `shift; exec setpriv --reuid=${ANYBODY} --regid=${ANYBODY} --clear-groups --no-new-privs --bounding-set=-all "$@"`,
  ].join('\n')
  return spawn('unshare', ['--mount', 'sh', '-c', script, 'sh', workdir, ...command], {
    env: settings,
    stdio: [...stdio],
  })
}

function sizes(folder: string): void {
  const told = execFileSync('sh', ['-c', 'du -sm -- * . | sort -n'], { cwd: folder, encoding: 'utf8' })
  console.log(`MB in the image, without its base:\n${told.trimEnd()}`)
}

/** Without what npm says of the script that runs this. */
function cleanEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_(?!config)|^NODE_/.test(name)))
}
