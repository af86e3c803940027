import type { QuotedSentence } from '../src/http/contract.js'
import type { Passage } from './passage.ts'
import type { Texts } from './texts/en.ts'

/** What replies are shown with: the words around them, and what their links and buttons do. */
export interface ReplyContext {
  readonly texts: Texts
  /** What links are relative to: the address of the server's page. */
  readonly base: string
  /** The link to a citation was followed. */
  cite(quote: QuotedSentence, event: Event): void
  /** What stands around a quote; undefined where the text has changed. Throws where it cannot be had. */
  passageOf(quote: QuotedSentence): Promise<Passage | undefined>
  /** Says something once to whoever does not see it. */
  announce(text: string): void
}
