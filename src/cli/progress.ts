import type { IngestProgress } from '../core/ingest.ts'
import type { Log } from './log.ts'
import type { Screen } from './screen.ts'

export interface ProgressLine {
  show(progress: IngestProgress): void
  /** Leaves the cursor at the start of an empty line. */
  end(): void
}

const BAR_WIDTH = 24
const CLEAR_LINE = '\r\u001B[K'

/** A bar that is drawn over itself on a terminal; elsewhere a plain line after a document, at most twenty for a corpus of any size. */
export function progressOn(screen: Screen): ProgressLine {
  return screen.isTerminal ? bar(screen) : plainLines((line) => screen.write(`${line}\n`))
}

/** The plain lines, to the log. */
export function progressIn(log: Log): ProgressLine {
  return plainLines((line) => log.info(line))
}

function bar(screen: Screen): ProgressLine {
  let drawn = false
  return {
    show(progress) {
      const { done, total, document, passages } = progress
      const filled = Math.floor(shareOf(progress) * BAR_WIDTH)
      const drawing = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
      const place = `${done + 1} of ${total}: ${document}, passage ${passages.done} of ${passages.total}`
      screen.write(`${CLEAR_LINE}${`Indexing ${drawing} ${place}`.slice(0, screen.columns - 1)}`)
      drawn = true
    },
    end() {
      if (drawn) screen.write(CLEAR_LINE)
      drawn = false
    },
  }
}

const STEPS = 20

function plainLines(tell: (line: string) => void): ProgressLine {
  let lastStep = 0
  return {
    show(progress) {
      const { done, total, document, passages } = progress
      const step = Math.floor(shareOf(progress) * STEPS)
      if (passages.done < passages.total || step === lastStep) return
      tell(`Indexed ${done + 1} of ${total}: ${document}`)
      lastStep = step
    },
    end() {},
  }
}

/** From 0 to 1, as if all documents were of one length. */
function shareOf({ done, total, passages }: IngestProgress): number {
  return (done + passages.done / passages.total) / total
}
