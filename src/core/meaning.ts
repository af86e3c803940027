import type { About } from './about.ts'

/** One earlier exchange, as it is understood now. */
export interface RememberedTurn {
  /** Made to stand alone as far as rules can. */
  readonly question: string
  /** Of the sentence quoted first, then the others; none where nothing was. */
  readonly quotes: readonly string[]
}

/** What was said before, oldest first, and what the documents tell of whom and what it was about. */
export interface Conversation {
  readonly turns: readonly RememberedTurn[]
  readonly about: About
}

/** One thing that a question may mean. */
export interface Meaning {
  /** To be looked up. */
  readonly question: string
  /** Added to the log-odds of what is found for it: how likely the rule that made it is right. */
  readonly prior: number
  /** Whether what was quoted last, and what stands behind it, is read too. */
  readonly near: boolean
}
