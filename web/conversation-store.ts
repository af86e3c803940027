import { EMPTY_CONVERSATION, type Conversation } from './conversation-state.ts'

/** Where a conversation is kept over a reload. */
export interface ConversationStore {
  /** What was saved, or an empty conversation. */
  load(): Conversation
  save(conversation: Conversation): void
  clear(): void
}

/** Changes when what is kept changes its shape: what an older page kept is then left alone. */
const FORMAT = 1

/**
 * Keeps the conversation in a browser's storage under a key of its own. Where there is no storage, as in a private window
 * or a frame of another site, the conversation lasts as long as the page.
 */
export function conversationStore(name: string, storage: () => Storage): ConversationStore {
  const key = `verbatim:${name}:${FORMAT}`
  const attempt = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(storage())
    } catch {
      return undefined
    }
  }
  return {
    load: () => attempt((kept) => conversationIn(kept.getItem(key))) ?? EMPTY_CONVERSATION,
    save: (conversation) => void attempt((kept) => kept.setItem(key, JSON.stringify(conversation))),
    clear: () => void attempt((kept) => kept.removeItem(key)),
  }
}

function conversationIn(kept: string | null): Conversation | undefined {
  const found: Partial<Conversation> | null = kept === null ? null : JSON.parse(kept)
  return Array.isArray(found?.exchanges) ? { exchanges: found.exchanges } : undefined
}
