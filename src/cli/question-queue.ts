import { ClientGoneError, DeadlineError, QueueFullError } from '../http/request-errors.ts'

export interface QuestionQueue {
  /**
   * Runs the work in its turn. `stop` aborts when the time is over or nobody waits any more; work that has not begun by then
   * never does. Rejects with QueueFullError at once, with DeadlineError or ClientGoneError as soon as it is so, else with
   * whatever the work does.
   */
  run<T>(work: (stop: AbortSignal) => Promise<T>, gone?: AbortSignal): Promise<T>
  counts(): { readonly running: number; readonly waiting: number }
}

export interface QueueOptions {
  /** How many may wait; those beyond are refused. */
  readonly length: number
  /** From arrival, waiting included. */
  readonly deadlineSeconds?: number
  readonly atOnce?: number
}

/** What a proxy usually waits for at most is a minute; a visitor, less. */
const DEADLINE_SECONDS = 30
/** While the models work for one question, the rest of another is done. More would only take turns at the models. */
const AT_ONCE = 2

/** In the order of arrival. */
export function questionQueue({
  length,
  deadlineSeconds = DEADLINE_SECONDS,
  atOnce = AT_ONCE,
}: QueueOptions): QuestionQueue {
  let running = 0
  /** Of late, how long one took. */
  let usualMs = 0
  const waiting = new Set<() => void>()

  function turn(stop: AbortSignal): Promise<void> {
    if (running < atOnce) {
      running += 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(begin)
        reject(stop.reason)
      }
      const begin = (): void => {
        stop.removeEventListener('abort', leave)
        resolve()
      }
      waiting.add(begin)
      stop.addEventListener('abort', leave, { once: true })
    })
  }

  /** Hands the place on, so that nobody who comes now goes first. */
  function next(): void {
    const [begin] = waiting
    if (begin === undefined) running -= 1
    else {
      waiting.delete(begin)
      begin()
    }
  }

  async function timed<T>(work: () => Promise<T>): Promise<T> {
    const since = performance.now()
    try {
      return await work()
    } finally {
      const took = performance.now() - since
      usualMs = usualMs === 0 ? took : usualMs + (took - usualMs) / 16
      next()
    }
  }

  return {
    async run(work, gone) {
      if (gone?.aborted) throw new ClientGoneError()
      if (running >= atOnce && waiting.size >= length)
        throw new QueueFullError(Math.max(1, Math.ceil((usualMs * (length / atOnce + 1)) / 1000)))
      const stopping = new AbortController()
      const stop = stopping.signal
      const leave = (): void => stopping.abort(new ClientGoneError())
      const timer = setTimeout(
        () => stopping.abort(new DeadlineError(deadlineSeconds)),
        deadlineSeconds * 1000,
      )
      gone?.addEventListener('abort', leave, { once: true })
      try {
        await turn(stop)
        if (stop.aborted) next()
        stop.throwIfAborted()
        return await Promise.race([timed(() => work(stop)), rejectedBy(stop)])
      } finally {
        clearTimeout(timer)
        gone?.removeEventListener('abort', leave)
      }
    },
    counts: () => ({ running, waiting: waiting.size }),
  }
}

function rejectedBy(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (stop.aborted) reject(stop.reason)
    stop.addEventListener('abort', () => reject(stop.reason), { once: true })
  })
}
