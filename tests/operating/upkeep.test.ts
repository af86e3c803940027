import { describe, expect, it, onTestFinished } from 'vitest'
import type { IngestReport } from '../../src/core/ingest.ts'
import { upkeep, type Reindexed, type UpkeepWork } from '../../src/operating/upkeep.ts'

const REPORT: IngestReport = { generation: 'g2', embedded: 1, removed: 0, unchanged: 0, passages: 3 }
/** Long enough for all that can go on without waiting. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** An upkeep that runs until the test ends, what it did, and the ends of its indexings, to be brought about by hand. */
function running(changes: Partial<UpkeepWork> = {}) {
  const did: string[] = []
  const told: Reindexed[] = []
  const ends: { done(leftOut?: readonly string[]): void; fail(problem: Error): void }[] = []
  const stop = new AbortController()
  const kept = upkeep({
    reindex: () => {
      did.push('indexing')
      return new Promise((resolve, reject) =>
        ends.push({ done: (leftOut = []) => resolve({ report: REPORT, leftOut }), fail: reject }),
      )
    },
    completeSuggestions: async () => void did.push('suggestions'),
    onReindexed: (what) => told.push(what),
    now: () => new Date(0),
    ...changes,
  })
  const run = kept.run(stop.signal)
  onTestFinished(() => stop.abort())
  return { kept, did, told, ends, run, stop }
}

describe('the upkeep of the index', () => {
  it('finds out suggestions, and indexes again only when asked to', async () => {
    const { kept, did } = running()
    await settled()
    expect(did).toEqual(['suggestions'])
    expect(kept.status()).toEqual({ state: 'idle', queued: false, progress: null, last: null })
  })

  it('indexes when asked to, then brings the suggestions up to date', async () => {
    const { kept, did, told, ends } = running()
    await settled()
    kept.request()
    await settled()
    expect(kept.status()).toMatchObject({ state: 'indexing', queued: false })
    ends[0]!.done(['empty.txt: it is empty. Fill it.'])
    await settled()
    expect(did).toEqual(['suggestions', 'indexing', 'suggestions'])
    const last = {
      outcome: 'done',
      startedAt: '1970-01-01T00:00:00.000Z',
      seconds: 0,
      report: REPORT,
      leftOut: ['empty.txt: it is empty. Fill it.'],
    }
    expect(kept.status()).toEqual({ state: 'idle', queued: false, progress: null, last })
    expect(told).toEqual([last])
  })

  it('does once more what is asked for while it is under way, however often', async () => {
    const { kept, did, ends } = running()
    await settled()
    kept.request()
    await settled()
    for (let asked = 0; asked < 5; asked += 1) kept.request()
    await settled()
    expect(kept.status()).toMatchObject({ state: 'indexing', queued: true })
    ends[0]!.done()
    await settled()
    expect(kept.status()).toMatchObject({ state: 'indexing', queued: false })
    ends[1]!.done()
    await settled()
    expect(did).toEqual(['suggestions', 'indexing', 'indexing', 'suggestions'])
  })

  it('does not wait for suggestions of what is about to change', async () => {
    const { kept, did } = running({
      completeSuggestions: (stop) =>
        new Promise((resolve) => {
          stop.addEventListener('abort', () => resolve())
        }),
    })
    await settled()
    expect(did).toEqual([])
    kept.request()
    await settled()
    expect(did).toEqual(['indexing'])
  })

  it('tells what went wrong, and goes on', async () => {
    const { kept, ends } = running()
    await settled()
    kept.request()
    await settled()
    ends[0]!.fail(new Error('There is no document.'))
    await settled()
    expect(kept.status().last).toMatchObject({ outcome: 'failed', problem: 'There is no document.' })
    kept.request()
    await settled()
    ends[1]!.done()
    await settled()
    expect(kept.status().last).toMatchObject({ outcome: 'done' })
  })

  it('ends at a stop, also in the middle, and tells that as no failure', async () => {
    const { kept, stop, ends, told, run } = running()
    await settled()
    kept.request()
    await settled()
    stop.abort()
    ends[0]!.fail(new Error('stopped'))
    await run
    expect(told).toEqual([])
    expect(kept.status().last).toBeNull()
  })
})
