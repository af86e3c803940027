import { setImmediate } from 'node:timers/promises'

export interface Turns {
  /** Runs before all patient work that has not begun. */
  urgent<T>(task: () => Promise<T>): Promise<T>
  patient<T>(task: () => Promise<T>): Promise<T>
  /** Resolves when nothing is waiting or running. */
  finished(): Promise<void>
}

/**
 * Runs tasks one at a time, urgent ones first, each kind in the order given. Between tasks messages are received, so a
 * question waits for one text at most while documents are being indexed.
 */
export function takeTurns(): Turns {
  const urgent: (() => Promise<void>)[] = []
  const patient: (() => Promise<void>)[] = []
  let running: Promise<void> | undefined

  async function runAll(): Promise<void> {
    for (;;) {
      const next = urgent.shift() ?? patient.shift()
      if (!next) break
      await next()
      await setImmediate()
    }
    running = undefined
  }

  function enqueue<T>(queue: (() => Promise<void>)[], task: () => Promise<T>): Promise<T> {
    const result = new Promise<T>((resolve, reject) => {
      queue.push(() => task().then(resolve, reject))
    })
    running ??= runAll()
    return result
  }

  return {
    urgent: (task) => enqueue(urgent, task),
    patient: (task) => enqueue(patient, task),
    finished: () => running ?? Promise.resolve(),
  }
}
