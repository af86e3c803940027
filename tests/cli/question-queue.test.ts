import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { questionQueue, type QuestionQueue } from '../../src/cli/question-queue.ts'
import { ClientGoneError, DeadlineError, QueueFullError } from '../../src/http/request-errors.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Work that goes on until it is told to end, or to stop. */
function work(queue: QuestionQueue, gone?: AbortSignal) {
  let began = false
  let stopped: AbortSignal | undefined
  let end: (outcome: string | Error) => void = () => {}
  const result = queue.run(
    (stop) =>
      new Promise<string>((resolve, reject) => {
        began = true
        stopped = stop
        end = (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome))
        stop.addEventListener('abort', () => reject(stop.reason))
      }),
    gone,
  )
  const settled = result.then(
    (value) => value,
    (error: unknown) => error,
  )
  return {
    settled,
    began: () => began,
    stopped: () => stopped?.aborted === true,
    end: (outcome: string | Error) => end(outcome),
  }
}

const turned = () => vi.advanceTimersByTimeAsync(0)

describe('the queue of questions', () => {
  it('answers some at once, lets others wait in order, and refuses the rest at once', async () => {
    const queue = questionQueue({ length: 2, atOnce: 2 })
    const [first, second, third, fourth] = [work(queue), work(queue), work(queue), work(queue)]
    const fifth = work(queue)
    expect(await fifth.settled).toEqual(new QueueFullError(1))
    await turned()
    expect([first, second, third, fourth, fifth].map(({ began }) => began())).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(queue.counts()).toEqual({ running: 2, waiting: 2 })

    second.end('found')
    expect(await second.settled).toBe('found')
    await turned()
    expect([third, fourth].map(({ began }) => began())).toEqual([true, false])
    first.end(new Error('broken'))
    expect(await first.settled).toEqual(new Error('broken'))
    await turned()
    expect(fourth.began()).toBe(true)
    third.end('third')
    fourth.end('fourth')
    expect([await third.settled, await fourth.settled]).toEqual(['third', 'fourth'])
    expect(queue.counts()).toEqual({ running: 0, waiting: 0 })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes by what was usual of late where it says when to come again', async () => {
    const queue = questionQueue({ length: 4, atOnce: 1 })
    const slow = work(queue)
    await vi.advanceTimersByTimeAsync(3000)
    slow.end('found')
    await slow.settled
    const others = Array.from({ length: 6 }, () => work(queue))
    expect(await others[5]!.settled).toEqual(new QueueFullError(15))
  })

  it('counts the time from arrival, waiting included, and never begins what has waited too long', async () => {
    const queue = questionQueue({ length: 2, atOnce: 1, deadlineSeconds: 30 })
    const first = work(queue)
    await vi.advanceTimersByTimeAsync(10_000)
    const second = work(queue)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await first.settled).toEqual(new DeadlineError(30))
    expect(first.stopped()).toBe(true)
    await turned()
    expect(second.began()).toBe(true)
    const third = work(queue)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(second.stopped()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await second.settled).toEqual(new DeadlineError(30))
    await turned()
    expect(third.began()).toBe(true)
    third.end('found')
    await third.settled
    expect(queue.counts()).toEqual({ running: 0, waiting: 0 })
    expect(vi.getTimerCount()).toBe(0)

    const holding = work(queue)
    const late = work(queue)
    await vi.advanceTimersByTimeAsync(29_999)
    holding.end('just in time')
    await vi.advanceTimersByTimeAsync(1)
    expect(await holding.settled).toBe('just in time')
    expect(await late.settled).toEqual(new DeadlineError(30))
    expect(queue.counts()).toEqual({ running: 0, waiting: 0 })
  })

  it('forgets whoever has gone: waiting, under way, or before asking', async () => {
    const queue = questionQueue({ length: 5, atOnce: 1 })
    const leaving = Array.from({ length: 3 }, () => new AbortController())
    const [first, second, third] = leaving.map(({ signal }) => work(queue, signal))
    const last = work(queue)
    leaving[1]!.abort()
    expect(await second!.settled).toEqual(new ClientGoneError())
    expect(queue.counts()).toEqual({ running: 1, waiting: 2 })
    leaving[0]!.abort()
    expect(await first!.settled).toEqual(new ClientGoneError())
    expect(first!.stopped()).toBe(true)
    await turned()
    expect(third!.began()).toBe(true)
    leaving[2]!.abort()
    await third!.settled
    await turned()
    expect([second!.began(), last.began()]).toEqual([false, true])
    expect(await work(queue, AbortSignal.abort()).settled).toEqual(new ClientGoneError())
    last.end('found')
    expect(await last.settled).toBe('found')
    expect(queue.counts()).toEqual({ running: 0, waiting: 0 })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps the place of work that does not stop, though nobody waits for it', async () => {
    const queue = questionQueue({ length: 1, atOnce: 1, deadlineSeconds: 30 })
    let finish = () => {}
    const stubborn = queue
      .run(() => new Promise<void>((resolve) => (finish = resolve)))
      .catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await stubborn).toEqual(new DeadlineError(30))
    expect(queue.counts()).toEqual({ running: 1, waiting: 0 })
    finish()
    await turned()
    expect(queue.counts()).toEqual({ running: 0, waiting: 0 })
  })

  it('takes no harm from work that fails before it begins', async () => {
    const queue = questionQueue({ length: 1, atOnce: 1 })
    await expect(
      queue.run(() => {
        throw new Error('at once')
      }),
    ).rejects.toThrow('at once')
    expect(queue.counts()).toEqual({ running: 0, waiting: 0 })
  })
})
