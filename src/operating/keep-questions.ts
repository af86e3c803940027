import { feedbackFile } from '../cli/feedback-file.ts'
import type { Log } from '../cli/log.ts'
import { questionLog } from '../cli/question-log.ts'
import type { Config } from '../config.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import type { RecordFeedback } from '../http/feedback.ts'

/** What visitors ask and think of replies, kept as far as the operator says so. */
export interface KeptQuestions {
  readonly recordFeedback?: RecordFeedback
  asked(inquiry: Inquiry, reply: Reply): void
  close(): Promise<void>
}

/** How often files that became too old are looked for: they are also to go where nobody asks anything. */
const HOUR_MS = 3_600_000

export function keepQuestions(
  config: Config,
  { log, now }: { readonly log: Log; readonly now: () => Date },
): KeptQuestions {
  const options = { now, keepDays: config.retentionDays }
  const { asked: askedIn, rated: ratedIn } = keptIn(config)
  const questions =
    askedIn === undefined
      ? undefined
      : questionLog(askedIn, { ...options, tell: (problem) => log.error(problem) })
  const feedback = ratedIn === undefined ? undefined : feedbackFile(ratedIn, options)
  const deleteOld = () => {
    for (const kept of [questions, feedback])
      kept
        ?.deleteOld()
        .catch((error: unknown) => log.error(`What is kept too long is not deleted: ${String(error)}`))
  }
  deleteOld()
  const timer = setInterval(deleteOld, HOUR_MS).unref()
  return {
    ...(feedback === undefined
      ? {}
      : {
          // What cannot be kept is the operator's trouble, not the visitor's.
          recordFeedback: (rating) =>
            feedback
              .record(rating)
              .catch((error: unknown) => log.error(`A rating is not kept: ${String(error)}`)),
        }),
    asked: (inquiry, reply) => questions?.record(inquiry, reply),
    async close() {
      clearInterval(timer)
      await questions?.settled()
    },
  }
}

/** The folders of both; ratings are kept beside the questions, unless they have a folder of their own. */
export function keptIn({ questionLogDir, feedbackDir }: Config) {
  return { asked: questionLogDir, rated: feedbackDir ?? questionLogDir }
}
