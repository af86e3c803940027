import type { NonEmpty } from './document.ts'
import { findQuestion } from './find-question.ts'
import { splitQuestion } from './split-question.ts'

/** What a message comes to before anything is looked up. */
export interface Interpretation {
  /** Each a question that stands alone, to be looked up by itself; in the order of the message. */
  readonly parts: NonEmpty<string>
}

/** All that is made of a message's own words. Pure; throws nothing. */
export function interpret(message: string): Interpretation {
  return { parts: splitQuestion(findQuestion(message)) }
}
