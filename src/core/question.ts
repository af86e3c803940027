import { collapsed } from './collapsed.ts'
import { WordlessQuestionError } from './errors.ts'
import { listedQuestions } from './listed-questions.ts'

/** Characters, after normalising. */
export const QUESTION_LIMIT = 1000

// Bidirectional and zero-width format characters stay: they belong to some scripts.
const CONTROL = /(?![\t\n\r])\p{Cc}/gu

/** NFC, control characters dropped, white space collapsed, trimmed. Line breaks stay where they part what is listed. */
export function normaliseQuestion(raw: string): string {
  const text = collapsed(raw.normalize('NFC').replace(CONTROL, ''))
  return text.includes('\n') && !listedQuestions(text) ? text.replaceAll('\n', ' ') : text
}

/** The question itself. Throws WordlessQuestionError where there is nothing to look for. Stop words alone are a fine question: "why?". */
export function requireWords(question: string): string {
  if (!/[\p{L}\p{N}]/u.test(question)) throw new WordlessQuestionError()
  return question
}
