import { resolve } from 'node:path'
import process, { env, stderr, stdout } from 'node:process'
import { screenOn } from '../../src/cli/screen.ts'
import { serve } from '../../src/cli/serve.ts'
import { StopSignal } from '../../src/cli/stop-signal.ts'
import { loadConfig } from '../../src/config.ts'

// `verbatim serve` with models that compute next to nothing, for measurements of all the rest.
const stopping = new AbortController()
process.once('SIGTERM', () => stopping.abort(new StopSignal('SIGTERM')))

await serve(
  loadConfig({ flags: {}, environment: env, packageRoot: resolve('.'), workingDir: resolve('.') }),
  {
    out: screenOn(stdout, env),
    err: screenOn(stderr, env),
    packageRoot: resolve('.'),
    stop: stopping.signal,
    onHangUp: () => {},
    workerFile: new URL('./hashing-worker.js', import.meta.url),
  },
)
