import { LRUCache } from 'lru-cache'

export interface Rate {
  readonly perMinute: number
  /** How many may come at once. */
  readonly burst: number
}

export interface Taken {
  readonly granted: boolean
  /** How many more would be granted now. */
  readonly remaining: number
  /** Whole seconds until the next is granted where this one was not, else until the bucket is full again. */
  readonly resetSeconds: number
}

export interface TokenBuckets {
  /** Takes one from the bucket of this key, if there is one left. */
  take(key: string, nowMs: number): Taken
  /** Buckets that are not known to be full. */
  readonly size: number
}

/** Those unused for longest are forgotten first, and thereby filled. At the default rate they filled up by themselves long before. */
const BUCKETS_KEPT = 10_000

/**
 * A bucket of tokens for each key, kept as the one time at which it will be full: the generic cell rate algorithm (ITU-T
 * I.371), which counts exactly and needs no timer.
 */
export function tokenBuckets({ perMinute, burst }: Rate, kept = BUCKETS_KEPT): TokenBuckets {
  const tokenMs = 60_000 / perMinute
  const fullAt = new LRUCache<string, number>({ max: kept })
  return {
    take(key, nowMs) {
      const full = Math.max(nowMs, fullAt.get(key) ?? nowMs)
      const tokens = burst - (full - nowMs) / tokenMs
      // A sum of fractions of milliseconds may be a hair short of a whole token.
      const granted = tokens >= 1 - 1e-6
      if (!granted)
        return {
          granted,
          remaining: 0,
          resetSeconds: Math.max(1, wholeSeconds((1 - tokens) * tokenMs)),
        }
      fullAt.set(key, full + tokenMs)
      return {
        granted,
        remaining: Math.max(0, Math.floor(tokens - 1 + 1e-6)),
        resetSeconds: wholeSeconds(full + tokenMs - nowMs),
      }
    },
    get size() {
      return fullAt.size
    },
  }
}

/** Rounded up, but for a hair that a sum of fractions is too much. */
function wholeSeconds(ms: number): number {
  return Math.ceil(ms / 1000 - 1e-6)
}
