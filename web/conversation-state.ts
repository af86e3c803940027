import type { AskReply, EarlierTurn } from '../src/http/contract.js'
import type { AskFailure } from './client.ts'

/** One question and what became of it. */
export interface Exchange {
  readonly id: number
  readonly question: string
  readonly outcome:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'replied'; readonly reply: AskReply }
    | { readonly kind: 'failed'; readonly failure: AskFailure }
}

export interface Conversation {
  /** Oldest first. */
  readonly exchanges: readonly Exchange[]
}

export type ConversationEvent =
  | { readonly kind: 'asked'; readonly id: number; readonly question: string }
  | { readonly kind: 'replied'; readonly id: number; readonly reply: AskReply }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: AskFailure }
  | { readonly kind: 'cleared' }

export const EMPTY_CONVERSATION: Conversation = { exchanges: [] }

/** What the server takes at most. */
const TURNS_SENT = 8

/**
 * The conversation after an event. Asking again what failed, by the same id, takes its place. A reply to what is not
 * waited for, because it was cleared or asked again, changes nothing.
 */
export function after(conversation: Conversation, event: ConversationEvent): Conversation {
  const { exchanges } = conversation
  switch (event.kind) {
    case 'asked': {
      const exchange: Exchange = { id: event.id, question: event.question, outcome: { kind: 'waiting' } }
      return { exchanges: [...exchanges.filter(({ id }) => id !== event.id), exchange] }
    }
    case 'replied':
      return settled(conversation, event.id, { kind: 'replied', reply: event.reply })
    case 'failed':
      return settled(conversation, event.id, { kind: 'failed', failure: event.failure })
    case 'cleared':
      return EMPTY_CONVERSATION
  }
}

function settled(conversation: Conversation, id: number, outcome: Exchange['outcome']): Conversation {
  return {
    exchanges: conversation.exchanges.map((exchange) =>
      exchange.id === id && exchange.outcome.kind === 'waiting' ? { ...exchange, outcome } : exchange,
    ),
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
