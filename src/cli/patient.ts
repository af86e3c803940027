import type { Models } from '../core/find-candidates.ts'

/** Tells when nobody waits for an answer. */
export interface Visitors {
  /** Counts as a visitor until it is done. */
  serve<T>(visit: () => Promise<T>): Promise<T>
  /** Resolves once nobody is served. */
  gone(): Promise<void>
}

export function visitors(): Visitors {
  let present = 0
  let waiting: (() => void)[] = []
  return {
    async serve(visit) {
      present += 1
      try {
        return await visit()
      } finally {
        present -= 1
        if (present === 0) {
          for (const proceed of waiting) proceed()
          waiting = []
        }
      }
    },
    gone: () => (present === 0 ? Promise.resolve() : new Promise<void>((proceed) => waiting.push(proceed))),
  }
}

/** The same models for work that nobody waits for: a visitor is kept from them by one text at most. */
export function patient({ embedder, reader }: Models, { gone }: Visitors): Models {
  return {
    embedder: {
      ...embedder,
      async embedQuestion(text) {
        await gone()
        return embedder.embedQuestion(text)
      },
    },
    reader: {
      ...reader,
      async read(question, passages) {
        const readings = []
        for (const passage of passages) {
          await gone()
          readings.push(...(await reader.read(question, [passage])))
        }
        return readings
      },
    },
  }
}
