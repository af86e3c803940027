import type { Reply, Turn } from './reply.ts'

/** An exchange as the next inquiry of the conversation tells of it. */
export function turnOf(reply: Reply): Turn {
  return {
    question: reply.question,
    quotes:
      reply.kind === 'answer'
        ? reply.quotes.map(({ document: { id, version }, span }) => ({ document: id, version, ...span }))
        : [],
  }
}
