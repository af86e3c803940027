#!/usr/bin/env node
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ask } from './cli/ask.ts'
import { converse } from './cli/converse.ts'
import { isBadUsage, parseCommandLine, type Command } from './cli/command-line.ts'
import { EXIT, type ExitStatus } from './cli/exit-status.ts'
import { gaps } from './cli/gaps.ts'
import { helpText } from './cli/help.ts'
import { indexCorpus } from './cli/index-corpus.ts'
import { mcp } from './cli/mcp.ts'
import { packageVersion } from './cli/package-version.ts'
import { screenOn } from './cli/screen.ts'
import { serve } from './cli/serve.ts'
import { StopSignal } from './cli/stop-signal.ts'
import { loadConfig, type Config } from './config.ts'
import { AppError } from './core/errors.ts'

// Supervisors commonly wait ten seconds before they kill.
const LONGEST_STOP_MS = 9_000

const packageRoot = fileURLToPath(new URL('..', import.meta.url))
const out = screenOn(process.stdout, process.env)
const err = screenOn(process.stderr, process.env)

// Whoever read our output may have gone: `verbatim ask … | head -1`. Unhandled, that would end the process.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof AppError)) throw error
  err.write(`${error.message}\n`)
  process.exitCode = isBadUsage(error) ? EXIT.badUsage : EXIT.failed
}

async function run(command: Command): Promise<ExitStatus> {
  switch (command.kind) {
    case 'help':
      out.write(helpText())
      return EXIT.done
    case 'version':
      out.write(`${packageVersion(packageRoot)}\n`)
      return EXIT.done
    case 'serve':
      return serve(configFor(command.flags), { out, err, packageRoot, stop: untilSignalled(), onHangUp })
    case 'mcp':
      return mcp(configFor(command.flags), {
        input: process.stdin,
        output: process.stdout,
        err,
        packageRoot,
        stop: untilSignalled(),
      })
    case 'index':
      return indexCorpus(configFor(command.flags), { out, err })
    case 'ask':
      return ask(configFor(command.flags), { ...command, out, err })
    case 'gaps':
      return gaps(configFor(command.flags), { ...command, now: new Date(), packageRoot, out, err })
    case 'converse':
      return converse(configFor(command.flags), {
        ...command,
        lines: () => createInterface(process.stdin),
        out,
        err,
      })
  }
}

function configFor(flags: Readonly<Record<string, string | undefined>>): Config {
  return loadConfig({ flags, environment: process.env, packageRoot, workingDir: process.cwd() })
}

/** Aborts at the first SIGINT or SIGTERM; a second one ends the process at once, and so does a stop that takes too long. */
function untilSignalled(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort(new StopSignal(signal))
      setTimeout(() => process.exit(EXIT.failed), LONGEST_STOP_MS).unref()
    })
  }
  return controller.signal
}

/** A terminal that is closed sends the same signal, and there it should end the program, as ever. */
function onHangUp(listener: () => void): void {
  if (!err.isTerminal) process.on('SIGHUP', listener)
}
