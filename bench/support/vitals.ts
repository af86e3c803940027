import type { CDPSession, Page } from 'playwright-core'

/** What of a page's Web Vitals can be measured in one visit (web.dev/articles/vitals). */
export interface Vitals {
  /** Largest Contentful Paint, in milliseconds from the start of the navigation. */
  readonly lcpMs: number
  /** The sum of all layout shifts that no input had just called for: Cumulative Layout Shift is no more than that. */
  readonly cls: number
  /** The longest of the visit's interactions up to the next paint, in milliseconds; the browser rounds it to 8. */
  readonly inpMs: number
}

interface Observed {
  lcp: number
  cls: number
  readonly interactions: Map<number, number>
}

type Observing = typeof globalThis & { vitals: Observed }

/** Layout shifts and event timings are not in the types of the library. */
interface Entry extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly interactionId: number
}

/** Below it, no browser reports an event: 16 is the least that one may ask for (Event Timing, §2.1). Milliseconds. */
const EVENT_THRESHOLD = 16

/**
 * From the next navigation on, what happens in the page is kept for `vitalsOf`. A browser without a window puts off showing what it
 * painted until somebody takes it, and counts the wait to the interaction: so its frames are taken, as small as they come.
 */
export async function observeVitals(page: Page, devtools: CDPSession): Promise<void> {
  devtools.on('Page.screencastFrame', ({ sessionId }) => {
    // Not where the page has been closed meanwhile.
    devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  await devtools.send('Page.startScreencast', { format: 'jpeg', quality: 1, maxWidth: 16, maxHeight: 16 })
  await page.addInitScript((durationThreshold) => {
    const vitals: Observed = { lcp: 0, cls: 0, interactions: new Map() }
    ;(globalThis as Observing).vitals = vitals
    const observe = (type: string, take: (entry: Entry) => void, options = {}) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry as Entry)
      }).observe({ type, buffered: true, ...options })
    observe('largest-contentful-paint', ({ startTime }) => {
      vitals.lcp = startTime
    })
    observe('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) vitals.cls += value
    })
    const interaction = ({ interactionId, duration }: Entry) => {
      if (interactionId > 0)
        vitals.interactions.set(
          interactionId,
          Math.max(duration, vitals.interactions.get(interactionId) ?? 0),
        )
    }
    observe('event', interaction, { durationThreshold })
    observe('first-input', interaction)
  }, EVENT_THRESHOLD)
}

/** What has been seen so far, once what was last done has been painted. */
export function vitalsOf(page: Page): Promise<Vitals> {
  return page.evaluate(async () => {
    // Entries are handed over when the browser has nothing else to do.
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame)
    await new Promise((done) => requestIdleCallback(done))
    const { lcp, cls, interactions } = (globalThis as Observing).vitals
    return { lcpMs: lcp, cls, inpMs: Math.max(0, ...interactions.values()) }
  })
}
