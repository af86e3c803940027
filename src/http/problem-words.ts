import { WordlessQuestionError } from '../core/errors.ts'

/** What visitors read where a question is refused; `{origin}` stands for that of the page they are on. */
export const PROBLEM_WORDS = {
  noWords: new WordlessQuestionError().message,
  refused:
    'Pages of {origin} may not ask here. If the site is yours, add that to the setting ALLOWED_ORIGINS of the server (ALLOWED_ORIGINS={origin}) and start it again.',
  /** For `Origin: null`, which no setting can name without letting in everybody. */
  refusedNameless:
    'This page comes from a file or a closed-off frame, and such pages may not ask here. If it is yours, let a web server deliver it, and the frame keep its origin (allow-same-origin).',
} as const
