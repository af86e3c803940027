import type { Models } from '../core/find-candidates.ts'

/** Waiting is for its turn in the queue. Understanding has in it what is recalled of the conversation, choosing all that follows the last reading. */
export const STAGES = ['wait', 'understand', 'embed', 'retrieve', 'read', 'choose'] as const
export type Stage = (typeof STAGES)[number]
/** In milliseconds; stages that were not come to are absent. */
export type StageTimes = Readonly<Partial<Record<Stage, number>>>

/** Where the time of one question goes. Every moment belongs to one stage, so that they sum up to the whole. */
export interface StageClock {
  enter(stage: Stage): void
  /** Until now. */
  times(): StageTimes
}

export function stageClock(now: () => number = () => performance.now()): StageClock {
  const spent: Partial<Record<Stage, number>> = {}
  let current: Stage = 'understand'
  let since = now()
  function settle(): void {
    const at = now()
    spent[current] = (spent[current] ?? 0) + at - since
    since = at
  }
  return {
    enter(stage) {
      settle()
      current = stage
    },
    times() {
      settle()
      return { ...spent }
    },
  }
}

/**
 * The same models, telling the clock when they are asked and when they are done: what lies between is retrieval after a vector,
 * and choosing after a reading. Core itself needs no clock for that. Of several at once the last one counts.
 */
export function clocked({ embedder, reader }: Models, clock: StageClock): Models {
  let embedding = 0
  let reading = 0
  return {
    embedder: {
      ...embedder,
      async embedQuestion(text) {
        embedding += 1
        if (reading === 0) clock.enter('embed')
        try {
          return await embedder.embedQuestion(text)
        } finally {
          embedding -= 1
          if (embedding + reading === 0) clock.enter('retrieve')
        }
      },
    },
    reader: {
      ...reader,
      async read(question, passages) {
        reading += 1
        clock.enter('read')
        try {
          return await reader.read(question, passages)
        } finally {
          reading -= 1
          if (reading === 0) clock.enter('choose')
        }
      },
    },
  }
}
