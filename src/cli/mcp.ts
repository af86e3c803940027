import type { Readable, Writable } from 'node:stream'
import type { Config } from '../config.ts'
import { NotReadyError } from '../http/request-errors.ts'
import { siteAt } from '../http/site.ts'
import { spoilerTest } from '../http/spoilers.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { logTo } from './log.ts'
import { openVerbatim, type Verbatim } from './open-verbatim.ts'
import { packageVersion } from './package-version.ts'
import { progressOn } from './progress.ts'
import type { Screen } from './screen.ts'

// Clients commonly wait a minute for a tool; a first indexing may take longer, and they are to hear of it.
const LONGEST_WAIT_MS = 30_000

const FOR_PROGRAMS =
  'This waits for an assistant to speak the Model Context Protocol to it: docs/mcp.md says how to connect one. Ctrl+D ends it.\n'

/**
 * Speaks the Model Context Protocol on standard input and output until the input ends or `stop` aborts; all else that there is
 * to say goes to standard error. It answers at once, and what a tool needs is waited for by the tool: clients give up on a
 * server that loads its models before it says hello.
 */
export async function mcp(
  config: Config,
  {
    input,
    output,
    err,
    packageRoot,
    stop,
  }: {
    readonly input: Readable & { readonly isTTY?: boolean }
    readonly output: Writable
    readonly err: Screen
    readonly packageRoot: string
    readonly stop: AbortSignal
  },
): Promise<ExitStatus> {
  if (input.isTTY === true) err.write(FOR_PROGRAMS)
  const log = logTo(err, config.logLevel)
  const { answerOnStdio } = await import('../mcp/on-stdio.ts')
  const over = new AbortController()
  const ending = AbortSignal.any([stop, over.signal])
  const opening = openVerbatim(config, { log, progress: progressOn(err), stop: ending })
  const opened = () => withinWait(opening)
  let failure: unknown
  opening.catch((error: unknown) => {
    failure = error
    over.abort()
  })
  await answerOnStdio({
    input,
    output,
    stop: ending,
    version: packageVersion(packageRoot),
    consulted: {
      ask: async (inquiry, signal) => (await opened()).ask(inquiry, { gone: signal }),
      store: { snapshot: async () => (await opened()).store.snapshot() },
      site: siteAt(config.publicUrl),
      isSpoiler: spoilerTest(config.spoilerSections),
      onFault: (error) => log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    },
    onProtocolError: (error) => log.error(`Not a message of the protocol: ${error.message}`),
  })
  // What fails after this was called off by us.
  if (failure !== undefined && !stop.aborted) throw failure
  over.abort()
  await (await opening.catch(() => undefined))?.close()
  return EXIT.done
}

/** Throws NotReadyError where it takes longer than a client waits. */
async function withinWait(opening: Promise<Verbatim>): Promise<Verbatim> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotReadyError('loading')), LONGEST_WAIT_MS)
  })
  try {
    return await Promise.race([opening, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
