import { WordlessQuestionError } from './errors.ts'

/** Characters, after normalising. */
export const QUESTION_LIMIT = 1000

// Bidirectional and zero-width format characters stay: they belong to some scripts. Tabs and line breaks become spaces.
const CONTROL = /(?![\t\n\r])\p{Cc}/gu

/** NFC, control characters dropped, white space collapsed, trimmed. */
export function normaliseQuestion(raw: string): string {
  return raw.normalize('NFC').replace(CONTROL, '').replace(/\s+/g, ' ').trim()
}

/** The question itself. Throws WordlessQuestionError where there is nothing to look for. Stop words alone are a fine question: "why?". */
export function requireWords(question: string): string {
  if (!/[\p{L}\p{N}]/u.test(question)) throw new WordlessQuestionError()
  return question
}
