import { AskError, type Client } from './client.ts'

/** A client that tells the page what is asked and what comes of it: `question`, then `reply` or `error`. */
export function tellingClient(client: Client, emit: (name: string, detail: object) => unknown): Client {
  return {
    ...client,
    ask: async (body, signal) => {
      const { question } = body
      emit('question', { question })
      try {
        const reply = await client.ask(body, signal)
        emit('reply', { question, kind: reply.kind, reply })
        return reply
      } catch (error) {
        if (error instanceof AskError) emit('error', { question, kind: error.failure.kind })
        throw error
      }
    },
  }
}
