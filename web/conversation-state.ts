import type { AskReply, EarlierTurn } from '../src/http/contract.js'
import type { AskFailure } from './client.ts'

/** Why there is no reply: what the client says, or something that happened on this side. */
export type Failure =
  | AskFailure
  /** The visitor did not want to wait. */
  | { readonly kind: 'stopped' }
  /** The page was left before the reply came. */
  | { readonly kind: 'interrupted' }

/** One question and what became of it. */
export interface Exchange {
  readonly id: number
  readonly question: string
  /** Whether to take the question for exactly what it says: nothing corrected, nothing taken from what was said before. */
  readonly asTyped: boolean
  readonly outcome:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'replied'; readonly reply: AskReply }
    | { readonly kind: 'failed'; readonly failure: Failure }
  /** Whether the reply helped, once the visitor has said so. */
  readonly helpful?: boolean
}

export interface Conversation {
  /** Oldest first. */
  readonly exchanges: readonly Exchange[]
  /** What stands in the question box. */
  readonly draft: string
}

export type ConversationEvent =
  | { readonly kind: 'typed'; readonly draft: string }
  | { readonly kind: 'asked'; readonly id: number; readonly question: string; readonly asTyped?: boolean }
  | { readonly kind: 'replied'; readonly id: number; readonly reply: AskReply }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'rated'; readonly id: number; readonly helpful: boolean }
  | { readonly kind: 'cleared' }
  /** Another tab has kept this. */
  | { readonly kind: 'elsewhere'; readonly exchanges: readonly Exchange[] }

export const EMPTY_CONVERSATION: Conversation = { exchanges: [], draft: '' }

/** What the server takes at most. */
const TURNS_SENT = 8

/**
 * The conversation after an event. Asking again what failed, by the same id, takes its place. A reply to what is not
 * waited for, because it was cleared or asked again, changes nothing. The draft goes when it is asked, and comes back when
 * that fails, unless something else was begun meanwhile. What another tab was replied is taken over; what it has cleared goes.
 */
export function after(conversation: Conversation, event: ConversationEvent): Conversation {
  const { exchanges, draft } = conversation
  switch (event.kind) {
    case 'typed':
      return { exchanges, draft: event.draft }
    case 'asked': {
      const { id, question, asTyped = false } = event
      const others = exchanges.filter((exchange) => exchange.id !== id)
      return {
        exchanges: [...others, { id, question, asTyped, outcome: { kind: 'waiting' } }],
        draft: draft.trim() === question ? '' : draft,
      }
    }
    case 'replied':
      return settled(conversation, event.id, { kind: 'replied', reply: event.reply })
    case 'failed': {
      const failed = exchanges.find(({ id, outcome }) => id === event.id && outcome.kind === 'waiting')
      const next = settled(conversation, event.id, { kind: 'failed', failure: event.failure })
      return failed && draft === '' ? { ...next, draft: failed.question } : next
    }
    case 'rated':
      return changed(conversation, event.id, (exchange) => ({ helpful: event.helpful, ...exchange }))
    case 'cleared':
      return EMPTY_CONVERSATION
    case 'elsewhere':
      return { exchanges: joined(exchanges, event.exchanges), draft }
  }
}

/** What stands here stays as it is: it may be open, or be written in. Nothing stays where the other tab has nothing left. */
function joined(own: readonly Exchange[], others: readonly Exchange[]): readonly Exchange[] {
  if (others.length === 0) return []
  const replied = others.filter(({ outcome }) => outcome.kind === 'replied')
  const sameAs = (list: readonly Exchange[], { id }: Exchange) => list.find((exchange) => exchange.id === id)
  return [
    ...own.map((exchange) => (exchange.outcome.kind === 'failed' && sameAs(replied, exchange)) || exchange),
    ...replied.filter((exchange) => !sameAs(own, exchange)),
  ]
}

function settled(conversation: Conversation, id: number, outcome: Exchange['outcome']): Conversation {
  return changed(conversation, id, (exchange) =>
    exchange.outcome.kind === 'waiting' ? { ...exchange, outcome } : exchange,
  )
}

function changed(conversation: Conversation, id: number, change: (was: Exchange) => Exchange): Conversation {
  return {
    ...conversation,
    exchanges: conversation.exchanges.map((exchange) => (exchange.id === id ? change(exchange) : exchange)),
  }
}

export function isWaiting({ exchanges }: Conversation): boolean {
  return exchanges.some(({ outcome }) => outcome.kind === 'waiting')
}

/** The highest id that was given out, 0 where nothing was asked. */
export function lastIdOf({ exchanges }: Conversation): number {
  return Math.max(0, ...exchanges.map(({ id }) => id))
}

/** The last exchanges that were replied to, as the server wants to be told of them: oldest first. */
export function turnsOf({ exchanges }: Conversation): readonly EarlierTurn[] {
  return exchanges
    .flatMap(({ question, outcome }): readonly EarlierTurn[] => {
      if (outcome.kind !== 'replied') return []
      const quotes = outcome.reply.kind === 'answer' ? outcome.reply.quotes : []
      return [
        {
          question,
          quotes: quotes.map(({ document, start, end }) => ({
            document: document.id,
            version: document.version,
            start,
            end,
          })),
        },
      ]
    })
    .slice(-TURNS_SENT)
}
