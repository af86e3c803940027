import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { env, execPath } from 'node:process'

/** The compiled program as a user runs it. */
export const PROGRAM = resolve('dist/main.js')

export interface ServerProcess {
  /** From the line that says it is ready. */
  readonly url: string
  readonly pid: number
  /** From the start of the process to that line. */
  readonly readyMs: number
  /** What it has told on standard error so far. */
  told(): string
  /** Resident memory; NaN where the system does not say. */
  memoryMb(): Promise<number>
  /** Without waiting for what it does then. */
  signal(signal: NodeJS.Signals): void
  /** Resolves with the exit status, null where a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts a server on a free loopback port and waits until it is ready; throws with what it told where it ends before. */
export async function startServer(
  settings: Readonly<Record<string, string>>,
  { program = PROGRAM }: { readonly program?: string } = {},
): Promise<ServerProcess> {
  const startedAt = performance.now()
  const child = spawn(execPath, [program, 'serve'], {
    // All that is asked here comes from one address.
    env: { ...env, PORT: '0', RATE_LIMIT: 'none', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = once(child, 'exit')
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  const url = await readyUrl(child, () => told)
  return {
    url,
    pid: child.pid!,
    readyMs: performance.now() - startedAt,
    told: () => told,
    memoryMb: () => residentMb(child.pid!),
    signal: (signal) => void child.kill(signal),
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      const [status] = await exit
      return status
    },
  }
}

function readyUrl(child: ChildProcess, told: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const [, url] = /^Verbatim is ready at (\S+)$/m.exec(printed) ?? []
      if (url !== undefined && printed.endsWith('\n')) resolve(url)
    })
    child.once('error', reject)
    child.once('close', (status) => reject(new Error(`the server ended with ${status}: ${told()}`)))
  })
}

/** Of the process and all that it has started. */
async function residentMb(pid: number | string): Promise<number> {
  const [status, children] = await Promise.all(
    [`/proc/${pid}/status`, `/proc/${pid}/task/${pid}/children`].map((file) =>
      readFile(file, 'utf8').catch(() => ''),
    ),
  )
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status!) ?? []
  if (kilobytes === undefined) return Number.NaN
  const others = await Promise.all(children!.split(' ').filter(Boolean).map(residentMb))
  return others.reduce((sum, megabytes) => sum + megabytes, Number(kilobytes) / 1024)
}
