import process from 'node:process'
import { Worker } from 'node:worker_threads'
import type { FromHost } from './worker-process.ts'

// A process of its own around the worker, started by `worker-process.ts`: onnxruntime cannot be loaded a second time in one
// process, so that only a new process starts it again, and whatever brings it down brings down no more than this.
const [, , file, settings] = process.argv
const worker = new Worker(new URL(file!), { workerData: JSON.parse(settings!) })
const send = (message: FromHost, sent?: () => void) => void process.send!(message, undefined, undefined, sent)
let problem: string | null = null

// Signals go to the whole group at a Ctrl-C or a stop by systemd; questions under way still need the models then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
// Nobody is left to work for. A native run under way would hold up or break any kinder end.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

process.on('message', (message) => worker.postMessage(message))
worker.on('message', (message) => send(message))
worker.on('error', (error) => {
  problem = error instanceof Error ? error.message : String(error)
})
worker.on('exit', (code) => {
  problem ??= code === 0 ? null : `the worker ended with ${code}`
  // Sent last, so that all before it has arrived.
  send({ kind: 'ended', problem }, () => process.exit(code))
})
