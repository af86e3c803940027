import { describe, expect, it } from 'vitest'
import type { AskReply } from '../../src/http/contract.ts'
import {
  after,
  EMPTY_CONVERSATION,
  isWaiting,
  lastIdOf,
  turnsOf,
  type ConversationEvent,
} from '../../web/conversation-state.ts'
import { quotedSentence } from '../support/quoted-sentence.ts'

const smallTalk: AskReply = {
  kind: 'smalltalk',
  question: 'hi',
  message: 'Hello.',
  suggestions: [],
  generation: 'g',
}
const happened = (...events: ConversationEvent[]) => events.reduce(after, EMPTY_CONVERSATION)

describe('a conversation', () => {
  it('waits for what was asked, then shows the reply', () => {
    const asked = happened({ kind: 'asked', id: 1, question: 'hi' })
    expect(isWaiting(asked)).toBe(true)
    const replied = after(asked, { kind: 'replied', id: 1, reply: smallTalk })
    expect(isWaiting(replied)).toBe(false)
    expect(replied.exchanges).toEqual([
      { id: 1, question: 'hi', asTyped: false, outcome: { kind: 'replied', reply: smallTalk } },
    ])
  })

  it('drops a reply to what is no longer waited for', () => {
    const cleared = happened({ kind: 'asked', id: 1, question: 'hi' }, { kind: 'cleared' })
    expect(after(cleared, { kind: 'replied', id: 1, reply: smallTalk })).toEqual(EMPTY_CONVERSATION)
    const failed = happened(
      { kind: 'asked', id: 1, question: 'hi' },
      { kind: 'failed', id: 1, failure: { kind: 'offline' } },
    )
    expect(after(failed, { kind: 'replied', id: 1, reply: smallTalk })).toEqual(failed)
  })

  it('asks again in the place of what failed, at the end', () => {
    const again = happened(
      { kind: 'asked', id: 1, question: 'a' },
      { kind: 'failed', id: 1, failure: { kind: 'failed' } },
      { kind: 'asked', id: 2, question: 'b' },
      { kind: 'replied', id: 2, reply: smallTalk },
      { kind: 'asked', id: 1, question: 'a' },
    )
    expect(again.exchanges.map(({ id, outcome }) => [id, outcome.kind])).toEqual([
      [2, 'replied'],
      [1, 'waiting'],
    ])
  })

  it('lets the draft go when it is asked, and gives it back when that fails', () => {
    const asked = happened({ kind: 'typed', draft: ' why? ' }, { kind: 'asked', id: 1, question: 'why?' })
    expect(asked.draft).toBe('')
    const failed = after(asked, { kind: 'failed', id: 1, failure: { kind: 'failed' } })
    expect(failed.draft).toBe('why?')
    expect(after(failed, { kind: 'asked', id: 1, question: 'why?' }).draft).toBe('')
  })

  it('leaves alone a draft that is another question', () => {
    const typed = happened(
      { kind: 'typed', draft: 'and where' },
      { kind: 'asked', id: 1, question: 'why?' },
      { kind: 'failed', id: 1, failure: { kind: 'failed' } },
    )
    expect(typed.draft).toBe('and where')
    const replied = happened(
      { kind: 'asked', id: 1, question: 'hi' },
      { kind: 'typed', draft: 'and' },
      { kind: 'replied', id: 1, reply: smallTalk },
    )
    expect(replied.draft).toBe('and')
  })

  it('keeps the first vote on a reply, and forgets it with the reply', () => {
    const rated = happened(
      { kind: 'asked', id: 1, question: 'hi' },
      { kind: 'replied', id: 1, reply: smallTalk },
      { kind: 'rated', id: 1, helpful: false },
      { kind: 'rated', id: 1, helpful: true },
    )
    expect(rated.exchanges[0]?.helpful).toBe(false)
    const again = after(rated, { kind: 'asked', id: 1, question: 'hi', asTyped: true })
    expect(again.exchanges[0]).toEqual({
      id: 1,
      question: 'hi',
      asTyped: true,
      outcome: { kind: 'waiting' },
    })
  })

  it('gives out ids that were not given before', () => {
    expect(lastIdOf(EMPTY_CONVERSATION)).toBe(0)
    expect(
      lastIdOf(happened({ kind: 'asked', id: 7, question: 'a' }, { kind: 'asked', id: 3, question: 'b' })),
    ).toBe(7)
  })

  it('tells the server of the last eight exchanges that were replied to, with what was quoted', () => {
    const answer: AskReply = {
      kind: 'answer',
      question: 'q',
      confidence: 0.9,
      shortAnswer: null,
      quotes: [quotedSentence],
      suggestions: [],
      generation: 'g',
    }
    const events = Array.from({ length: 10 }, (_, id): ConversationEvent[] => [
      { kind: 'asked', id, question: `q${id}` },
      id === 9
        ? { kind: 'failed', id, failure: { kind: 'offline' } }
        : { kind: 'replied', id, reply: answer },
    ]).flat()
    const turns = turnsOf(happened(...events))
    expect(turns.map(({ question }) => question)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'])
    expect(turns[0]?.quotes).toEqual([{ document: 'd', version: 'v', start: 5, end: 15 }])
  })

  it('takes over what another tab was replied, and leaves what is its own as it is', () => {
    const here = happened(
      { kind: 'asked', id: 1, question: 'a' },
      { kind: 'replied', id: 1, reply: smallTalk },
      { kind: 'asked', id: 2, question: 'b' },
      { kind: 'failed', id: 2, failure: { kind: 'offline' } },
      { kind: 'asked', id: 3, question: 'c' },
      { kind: 'typed', draft: 'd' },
    )
    const { exchanges } = happened(
      { kind: 'asked', id: 1, question: 'a' },
      { kind: 'replied', id: 1, reply: { ...smallTalk } },
      { kind: 'asked', id: 2, question: 'b' },
      { kind: 'replied', id: 2, reply: smallTalk },
      { kind: 'asked', id: 4, question: 'e' },
      { kind: 'replied', id: 4, reply: smallTalk },
      { kind: 'asked', id: 5, question: 'f' },
    )
    const joined = after(here, { kind: 'elsewhere', exchanges })
    expect(joined.draft).toBe('d')
    expect(joined.exchanges.map(({ id, outcome }) => [id, outcome.kind])).toEqual([
      [1, 'replied'],
      [2, 'replied'],
      [3, 'waiting'],
      [4, 'replied'],
    ])
    expect(joined.exchanges[0]).toBe(here.exchanges[0])
    expect(after(joined, { kind: 'elsewhere', exchanges: [] })).toEqual({ exchanges: [], draft: 'd' })
  })
})
