import { relative, sep } from 'node:path'
import { watch } from 'chokidar'

/** Long enough for an editor or a copy to finish with several files; in milliseconds. */
const QUIET_MS = 500

export interface Watching {
  close(): Promise<void>
}

export interface WatchOptions {
  /** Told once after each burst of changes. */
  readonly onChange: () => void
  readonly onError: (error: unknown) => void
  /** Looks again and again instead of being told by the system, which tells nothing of many network and container mounts. */
  readonly polling: boolean
}

/** Watches a folder and all below it, but for hidden files. Resolves once changes are noticed. */
export async function watchCorpus(
  dir: string,
  { onChange, onError, polling }: WatchOptions,
): Promise<Watching> {
  let quiet: NodeJS.Timeout | undefined
  const watcher = watch(dir, {
    ignoreInitial: true,
    usePolling: polling,
    ignored: (path) =>
      relative(dir, path)
        .split(sep)
        .some((name) => /^\.[^.]/.test(name)),
  })
  watcher.on('all', () => {
    clearTimeout(quiet)
    quiet = setTimeout(onChange, QUIET_MS)
  })
  watcher.on('error', onError)
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve)
  })
  return {
    async close() {
      clearTimeout(quiet)
      await watcher.close()
    },
  }
}
