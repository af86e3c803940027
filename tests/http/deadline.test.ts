import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withinDeadline } from '../../src/http/deadline.ts'
import { DeadlineError } from '../../src/http/request-errors.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('withinDeadline', () => {
  it('gives the result of work that is done in time, and leaves no timer behind', async () => {
    expect(await withinDeadline(Promise.resolve('done'), 30)).toBe('done')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('passes on why the work failed, and leaves no timer behind', async () => {
    await expect(withinDeadline(Promise.reject(new Error('broken')), 30)).rejects.toThrow('broken')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives up when the time is over, and not before', async () => {
    const outcome = vi.fn<(error: unknown) => void>()
    const settled = withinDeadline(new Promise<never>(() => {}), 30).catch(outcome)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(outcome).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await settled
    expect(outcome).toHaveBeenCalledWith(new DeadlineError(30))
  })
})
