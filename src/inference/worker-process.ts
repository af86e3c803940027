import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { FromWorker, WorkerSettings } from './protocol.ts'

/** What the host of the worker says: what the worker does, and at last why that has ended, null where it was asked to. */
export type FromHost = FromWorker | { readonly kind: 'ended'; readonly problem: string | null }

/** A worker in a process of its own, with the events of a worker thread: 'error' before 'exit' where it was not asked to end. */
export interface WorkerProcess extends EventEmitter<{
  message: [FromWorker]
  error: [Error]
  exit: []
}> {
  readonly pid: number | undefined
  /** Lost where the process has ended. */
  postMessage(message: object): void
  /** At once, whatever it does. */
  kill(): void
}

// Node 20 runs no sources: where these run as they are, as in tests, the host is the compiled one.
const HOST = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/inference/worker-host.js' : './worker-host.js',
  import.meta.url,
)

/** Kept of what native code writes before it dies, in characters. */
const LAST_WORDS = 500

export function startWorkerProcess(workerFile: URL, settings: WorkerSettings): WorkerProcess {
  const child = fork(fileURLToPath(HOST), [workerFile.href, JSON.stringify(settings)], {
    // Vectors cross as they are.
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const events: EventEmitter<{ message: [FromWorker]; error: [Error]; exit: [] }> = new EventEmitter()
  let lastWords = ''
  let problem: string | null | undefined

  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS)
  })
  child.on('message', (message: FromHost) => {
    if (message.kind === 'ended') problem = message.problem
    else events.emit('message', message)
  })
  child.once('error', (error) => {
    problem ??= error.message
    if (child.pid === undefined) end()
  })
  // Not 'exit': messages may still come after that.
  child.once('close', (code, signal) => {
    if (problem === undefined) problem = `its process ended with ${signal ?? code}`
    end()
  })

  function end(): void {
    if (problem !== null)
      events.emit('error', new Error([problem, lastWords.trim()].filter(Boolean).join(': ')))
    events.emit('exit')
  }

  return Object.assign(events, {
    pid: child.pid,
    postMessage: (message: object) => void child.send(message, () => {}),
    kill: () => void child.kill('SIGKILL'),
  })
}
