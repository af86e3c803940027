import type { IngestProgress, IngestReport } from '../core/ingest.ts'

/** What indexing again came to, as `GET /admin/reindex` tells it. */
export type Reindexed = {
  /** ISO 8601. */
  readonly startedAt: string
  readonly seconds: number
  /** Files that could not be read, each with what to do; the others are indexed. */
  readonly leftOut: readonly string[]
} & (
  | { readonly outcome: 'done'; readonly report: IngestReport }
  | { readonly outcome: 'failed'; readonly problem: string }
)

export interface UpkeepStatus {
  readonly state: 'idle' | 'indexing'
  /** Whether it is done once more after what is under way. */
  readonly queued: boolean
  /** Of what is under way, once the first passage is done. */
  readonly progress: IngestProgress | null
  readonly last: Reindexed | null
}

/** Keeps the index as the documents are, while questions are answered from it. */
export interface Upkeep {
  /** Indexes again: now, or once more after what is under way, however often that is asked for meanwhile. */
  request(): void
  status(): UpkeepStatus
  /** Does what is requested, one at a time, and finds out suggestions in between, until `stop`. */
  run(stop: AbortSignal): Promise<void>
}

export interface UpkeepWork {
  /** Throws where the index stays as it is. */
  reindex(
    stop: AbortSignal,
    onProgress: (progress: IngestProgress) => void,
  ): Promise<{ readonly report: IngestReport; readonly leftOut: readonly string[] }>
  /** Must not throw but for the signal, and may be begun again after it. */
  completeSuggestions(stop: AbortSignal): Promise<void>
  onReindexed(what: Reindexed, problem?: unknown): void
  now(): Date
}

export function upkeep({ reindex, completeSuggestions, onReindexed, now }: UpkeepWork): Upkeep {
  let state: UpkeepStatus['state'] = 'idle'
  let last: Reindexed | null = null
  let progress: IngestProgress | null = null
  let queued = false
  let wake = () => {}
  let interruption = new AbortController()

  async function reindexOnce(stop: AbortSignal): Promise<void> {
    state = 'indexing'
    const startedAt = now()
    const facts = (leftOut: readonly string[]) => ({
      startedAt: startedAt.toISOString(),
      seconds: (now().getTime() - startedAt.getTime()) / 1000,
      leftOut,
    })
    try {
      const { report, leftOut } = await reindex(stop, (made) => (progress = made))
      last = { ...facts(leftOut), outcome: 'done', report }
      onReindexed(last)
    } catch (error) {
      if (stop.aborted) return
      last = {
        ...facts([]),
        outcome: 'failed',
        problem: error instanceof Error ? error.message : String(error),
      }
      onReindexed(last, error)
    } finally {
      state = 'idle'
      progress = null
    }
  }

  function requested(stop: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve
      if (queued || stop.aborted) resolve()
    })
  }

  return {
    request() {
      queued = true
      // Suggestions of documents that have changed are not worth finding out.
      interruption.abort()
      wake()
    },
    status: () => ({ state, queued, progress, last }),
    async run(stop) {
      stop.addEventListener('abort', () => wake(), { once: true })
      while (!stop.aborted) {
        interruption = new AbortController()
        if (!queued) await completeSuggestions(AbortSignal.any([stop, interruption.signal]))
        await requested(stop)
        if (stop.aborted) return
        queued = false
        await reindexOnce(stop)
      }
    },
  }
}
