import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { screenOn } from '../../dist/cli/screen.js'
import { serve } from '../../dist/cli/serve.js'
import { StopSignal } from '../../dist/cli/stop-signal.js'
import { loadConfig } from '../../dist/config.js'

// The program as it serves, on a worker without models: it starts at once, answers as fast as the rest of it can, and finds in
// every sentence what it is asked.
const packageRoot = fileURLToPath(new URL('../..', import.meta.url))
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort(new StopSignal(signal)))

process.exitCode = await serve(
  loadConfig({ flags: {}, environment: process.env, packageRoot, workingDir: process.cwd() }),
  {
    out: screenOn(process.stdout, process.env),
    err: screenOn(process.stderr, process.env),
    packageRoot,
    stop: stop.signal,
    onHangUp: (listener) => process.on('SIGHUP', listener),
    workerFile: new URL('./stub-worker.mjs', import.meta.url),
  },
)
