import { describe, expect, it } from 'vitest'
import { EMPTY_CONVERSATION, type Conversation, type Exchange } from '../../web/conversation-state.ts'
import { conversationStore } from '../../web/conversation-store.ts'

const reply = {
  kind: 'smalltalk',
  question: 'hi',
  message: 'Hello.',
  suggestions: [],
  generation: 'g',
} as const
const replied: Exchange = { id: 1, question: 'hi', asTyped: false, outcome: { kind: 'replied', reply } }
const interrupted = { kind: 'failed', failure: { kind: 'interrupted' } } as const

describe('a kept conversation', () => {
  it('is had again by whoever opens the same store, and by no other', () => {
    const storage = memoryStorage()
    const kept: Conversation = { exchanges: [{ ...replied, helpful: true }], draft: 'and' }
    conversationStore('page', () => storage).save(kept)
    expect(conversationStore('page', () => storage).load()).toEqual(kept)
    expect(conversationStore('widget', () => storage).load()).toEqual(EMPTY_CONVERSATION)
  })

  it('is gone once it is cleared', () => {
    const storage = memoryStorage()
    const store = conversationStore('page', () => storage)
    store.save({ exchanges: [replied], draft: '' })
    store.clear()
    expect(storage).toHaveLength(0)
    expect(store.load()).toEqual(EMPTY_CONVERSATION)
  })

  it.each<{ name: string; outcome: Exchange['outcome'] }>([
    { name: 'what was waited for', outcome: { kind: 'waiting' } },
    {
      name: 'how long a server wanted to be left alone',
      outcome: { kind: 'failed', failure: { kind: 'busy', retryAfterSeconds: 30 } },
    },
  ])('does not keep $name', ({ outcome }) => {
    const store = conversationStore('page', memoryStorage)
    const storage = memoryStorage()
    const same = conversationStore('page', () => storage)
    same.save({ exchanges: [replied, { ...replied, id: 2, outcome }], draft: '' })
    expect(same.load().exchanges).toEqual([replied, { ...replied, id: 2, outcome: interrupted }])
    expect(store.load()).toEqual(EMPTY_CONVERSATION)
  })

  it('keeps the last fifty exchanges', () => {
    const storage = memoryStorage()
    const store = conversationStore('page', () => storage)
    store.save({ exchanges: Array.from({ length: 60 }, (_, id) => ({ ...replied, id })), draft: '' })
    expect(store.load().exchanges.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, at) => at + 10))
  })

  it.each(['', '{', 'null', '[]', '{"exchanges":{}}', '{"exchanges":[]}', '{"exchanges":[null],"draft":""}'])(
    'is empty where what is kept is no conversation: %s',
    (text) => {
      const storage = memoryStorage()
      storage.setItem('verbatim:page:1', text)
      expect(conversationStore('page', () => storage).load()).toEqual(EMPTY_CONVERSATION)
    },
  )

  it('does without a storage that is denied or full', () => {
    const denied = conversationStore('page', () => {
      throw new Error('SecurityError')
    })
    denied.save({ exchanges: [replied], draft: '' })
    denied.clear()
    expect(denied.load()).toEqual(EMPTY_CONVERSATION)
  })
})

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (at) => [...items.keys()][at] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}
