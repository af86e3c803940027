import { DeadlineError } from './request-errors.ts'

/** What a proxy usually waits for at most is a minute; a visitor, less. */
const DEADLINE_SECONDS = 30

/** The work's result, or DeadlineError when it takes too long. The work itself is not stopped. */
export async function withinDeadline<T>(work: Promise<T>, seconds = DEADLINE_SECONDS): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(seconds)), seconds * 1000)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
