import { maskPersonalData } from '../core/gaps/mask-personal-data.ts'
import type { RecordFeedback } from '../http/feedback.ts'
import { dailyFile, dayOf, type DailyFileOptions } from './daily-file.ts'

/**
 * Writes each rating as a line of JSON into a file a day (UTC), `feedback-2026-11-25.jsonl`: what was asked, replied and
 * thought of it, with personal data masked, and the day. Neither address nor time of day nor anything else of who sent it.
 */
export function feedbackFile(
  folder: string,
  options: DailyFileOptions,
): { readonly record: RecordFeedback; readonly deleteOld: () => Promise<void> } {
  const file = dailyFile(folder, FEEDBACK, options)
  return {
    record: async ({ question, reason, note, ...feedback }) => {
      const kept = {
        day: dayOf(options.now()),
        question: maskPersonalData(question),
        ...feedback,
        ...(reason === undefined ? {} : { reason: maskPersonalData(reason) }),
        ...(note === undefined ? {} : { note: maskPersonalData(note) }),
      }
      await file.append([kept])
    },
    deleteOld: () => file.deleteOld(),
  }
}

/** What its files are called. */
export const FEEDBACK = 'feedback'
