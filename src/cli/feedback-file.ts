import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordFeedback } from '../http/feedback.ts'

/**
 * Writes each rating as a line of JSON into a file a day (UTC), `feedback-2026-11-25.jsonl`: what was asked, replied and
 * thought of it, and the day. Neither address nor time of day nor anything else of who sent it.
 */
export function feedbackFile(folder: string, now: () => Date): RecordFeedback {
  return async (feedback) => {
    const day = now().toISOString().slice(0, 10)
    await mkdir(folder, { recursive: true })
    await appendFile(join(folder, `feedback-${day}.jsonl`), `${JSON.stringify({ day, ...feedback })}\n`, {
      mode: 0o600,
    })
  }
}
