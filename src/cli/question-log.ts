import { askedRecords } from '../core/gaps/kept-records.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import { dailyFile, dayOf, type DailyFileOptions } from './daily-file.ts'

/** What was asked, a line a question in a file a day: `asked-2026-11-25.jsonl`. No answer waits for it, or fails by it. */
export interface QuestionLog {
  record(inquiry: Inquiry, reply: Reply): void
  deleteOld(): Promise<void>
  /** Resolves when what was recorded is written, or given up. */
  settled(): Promise<void>
}

/** What its files are called. */
export const ASKED = 'asked'

/** Replies waiting to be written: more means that the disk is not keeping up. */
const MOST_WAITING = 1_000

/** `tell` is told once a day at most. */
export function questionLog(
  folder: string,
  { tell, ...options }: DailyFileOptions & { readonly tell: (problem: string) => void },
): QuestionLog {
  const file = dailyFile(folder, ASKED, options)
  let waiting = 0
  let last: Promise<void> = Promise.resolve()
  let toldOn = ''
  const problem = (day: string, what: string) => {
    if (day !== toldOn) tell(`Not all questions of ${day} are kept: ${what}.`)
    toldOn = day
  }
  return {
    record(inquiry, reply) {
      const day = dayOf(options.now())
      const records = askedRecords(inquiry, reply, day)
      if (records.length === 0) return
      if (waiting >= MOST_WAITING) return problem(day, 'they are written more slowly than they come')
      waiting += 1
      last = file
        .append(records)
        .then((fits) => {
          if (!fits) problem(day, `there are too many for one file in ${folder}`)
        })
        .catch((error: unknown) => problem(day, error instanceof Error ? error.message : String(error)))
        .finally(() => {
          waiting -= 1
        })
    },
    deleteOld: () => file.deleteOld(),
    settled: () => last,
  }
}
