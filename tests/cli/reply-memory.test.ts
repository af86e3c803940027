import { describe, expect, it } from 'vitest'
import { replyMemory } from '../../src/cli/reply-memory.ts'
import { isNonEmpty } from '../../src/core/document.ts'
import type { Inquiry } from '../../src/core/reply.ts'
import { abstaining, ARTICLE_ID } from '../support/small-app.ts'

const WHY: Inquiry = { question: 'Why?', turns: [], limit: 3 }

function noting(kept?: number) {
  const memory = replyMemory(kept)
  const answered: string[] = []
  return {
    answered,
    ask: (inquiry: Inquiry, generation = 'g1', answeredBy = generation) =>
      memory.recall(inquiry, generation, async () => {
        answered.push(`${inquiry.question} ${answeredBy}`)
        return { ...abstaining(inquiry), generation: answeredBy }
      }),
  }
}

describe('replies given before', () => {
  it('are given again to the same question, and only to that', async () => {
    const { ask, answered } = noting()
    const first = await ask(WHY)
    expect(await ask({ ...WHY })).toBe(first)
    expect(answered).toHaveLength(1)
    const within = [ARTICLE_ID]
    const others: readonly Inquiry[] = [
      { ...WHY, question: 'Why' },
      { ...WHY, limit: 2 },
      { ...WHY, asTyped: true },
      ...(isNonEmpty(within) ? [{ ...WHY, within }] : []),
    ]
    for (const other of others) await ask(other)
    expect(answered).toHaveLength(1 + others.length)
  })

  it('are not given from an index that has changed since, even while it does', async () => {
    const { ask, answered } = noting()
    await ask(WHY, 'g1')
    await ask(WHY, 'g2')
    expect(answered).toEqual(['Why? g1', 'Why? g2'])
    const { ask: askAnew, answered: anew } = noting()
    await askAnew(WHY, 'g1', 'g2')
    expect((await askAnew(WHY, 'g2')).generation).toBe('g2')
    expect(anew).toEqual(['Why? g2'])
    await askAnew(WHY, 'g1')
    expect(anew).toHaveLength(2)
  })

  it('are not given within a conversation', async () => {
    const { ask, answered } = noting()
    const turns = [{ question: 'Who?', quotes: [] }]
    await ask({ ...WHY, turns })
    await ask({ ...WHY, turns })
    expect(answered).toHaveLength(2)
  })

  it('are no failures', async () => {
    const memory = replyMemory()
    await expect(memory.recall(WHY, 'g1', () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    )
    expect(await memory.recall(WHY, 'g1', async () => abstaining(WHY))).toEqual(abstaining(WHY))
  })

  it('are forgotten where others were asked more of late', async () => {
    const { ask, answered } = noting(2)
    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await ask({ ...WHY, question })
    expect(answered).toEqual(['a g1', 'b g1', 'c g1', 'b g1'])
  })
})
