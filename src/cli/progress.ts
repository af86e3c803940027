import type { IngestProgress } from '../core/ingest.ts'
import type { Screen } from './screen.ts'

export interface ProgressLine {
  show(progress: IngestProgress): void
  /** Leaves the cursor at the start of an empty line. */
  end(): void
}

const BAR_WIDTH = 24
const CLEAR_LINE = '\r\u001B[K'

/** A bar that is drawn over itself on a terminal; elsewhere a plain line now and then, at most twenty for a corpus of any size. */
export function progressOn(screen: Screen): ProgressLine {
  return screen.isTerminal ? bar(screen) : plainLines(screen)
}

function bar(screen: Screen): ProgressLine {
  let drawn = false
  return {
    show({ done, total, document }) {
      const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH)
      const line = `Indexing ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done} of ${total}  ${document}`
      screen.write(`${CLEAR_LINE}${line.slice(0, screen.columns - 1)}`)
      drawn = true
    },
    end() {
      if (drawn) screen.write(CLEAR_LINE)
      drawn = false
    },
  }
}

const STEPS = 20

function plainLines(screen: Screen): ProgressLine {
  let lastStep = 0
  return {
    show({ done, total, document }) {
      const step = total === 0 ? STEPS : Math.floor((done / total) * STEPS)
      if (step > lastStep) screen.write(`Indexed ${done} of ${total}: ${document}\n`)
      lastStep = step
    },
    end() {},
  }
}
