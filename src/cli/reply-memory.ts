import { LRUCache } from 'lru-cache'
import type { GenerationId } from '../core/ports.ts'
import type { Inquiry, Reply } from '../core/reply.ts'

/** What was replied of late, so that a suggestion that every visitor follows is looked up once. */
export interface ReplyMemory {
  /** The reply given before to the same question on the same generation of the index, or a new one. */
  recall(inquiry: Inquiry, generation: GenerationId, answer: () => Promise<Reply>): Promise<Reply>
}

/** Replies: some kilobytes each. */
const REPLIES_KEPT = 500

/** Of questions that follow on others none is kept: hardly any is asked twice. */
export function replyMemory(kept = REPLIES_KEPT): ReplyMemory {
  const replies = new LRUCache<string, Reply>({ max: kept })
  return {
    async recall(inquiry, generation, answer) {
      if (inquiry.turns.length > 0) return answer()
      const known = replies.get(keyOf(inquiry, generation))
      if (known !== undefined) return known
      const reply = await answer()
      // The index may have been brought up to date in between.
      replies.set(keyOf(inquiry, reply.generation), reply)
      return reply
    },
  }
}

function keyOf({ question, within, limit, asTyped = false }: Inquiry, generation: GenerationId): string {
  return JSON.stringify([generation, question, within ?? null, limit, asTyped])
}
