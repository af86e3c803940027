import { EMPTY_CONVERSATION, type Conversation, type Exchange } from './conversation-state.ts'
import { jsonOf } from './json.ts'

/** Where a conversation is kept over a reload. */
export interface ConversationStore {
  /** What was saved, or an empty conversation. Nothing in it is waited for. */
  load(): Conversation
  save(conversation: Conversation): void
  clear(): void
  /** Tells what another tab has made of it, from now on. Returns what ends that. */
  watch(changed: (kept: Conversation) => void): () => void
}

/** Changes when what is kept changes its shape: what an older page kept is then left alone. */
const FORMAT = 1
/** Some hundred kilobytes of quotes at most; a browser gives five million. */
const EXCHANGES_KEPT = 50

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
  const load = () => attempt((kept) => conversationIn(kept.getItem(key))) ?? EMPTY_CONVERSATION
  return {
    load,
    save: ({ exchanges, draft }) =>
      void attempt((kept) =>
        kept.setItem(key, jsonOf({ exchanges: exchanges.slice(-EXCHANGES_KEPT), draft })),
      ),
    clear: () => void attempt((kept) => kept.removeItem(key)),
    watch: (changed) => {
      // A browser tells only those who have not done it themselves. There is no key where all was removed.
      const heard = (event: StorageEvent) => {
        if ((event.key ?? key) === key) changed(load())
      }
      addEventListener('storage', heard)
      return () => removeEventListener('storage', heard)
    },
  }
}

function conversationIn(kept: string | null): Conversation | undefined {
  const found: Partial<Conversation> | null = kept === null ? null : JSON.parse(kept)
  if (!Array.isArray(found?.exchanges) || typeof found.draft !== 'string') return undefined
  return { exchanges: found.exchanges.map(asLeft), draft: found.draft }
}

/** What was waited for is not any more, and how long a server wanted to be left alone is over or unknown. */
function asLeft(exchange: Exchange): Exchange {
  if (exchange.outcome.kind === 'replied') return exchange
  return { ...exchange, outcome: { kind: 'failed', failure: { kind: 'interrupted' } } }
}
