import { mkdir, open, readdir, readFile, rename, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

/** Lines of JSON in a file a day (UTC), `asked-2026-11-25.jsonl`, which is deleted when it is old. */
export interface DailyFile {
  /** Resolves with false where the day's file is full. Rejects where it cannot be written. */
  append(records: readonly object[]): Promise<boolean>
  /** Deletes what is older than is to be kept, and undoes the order of lines in the days that are over. */
  deleteOld(): Promise<void>
}

export interface DailyFileOptions {
  readonly now: () => Date
  /** Today's included. */
  readonly keepDays: number
  /** Of one day. */
  readonly mostBytes?: number
}

/** Some 40,000 questions: a flood must not fill the disk. */
const MOST_BYTES = 10_000_000

/** Whole lines in the order given: one write each, behind whatever an earlier one left unfinished. */
export function dailyFile(
  folder: string,
  name: string,
  { now, keepDays, mostBytes = MOST_BYTES }: DailyFileOptions,
): DailyFile {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }
  return {
    append: (records) =>
      inTurn(async () => {
        const lines = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const file = await open(join(folder, fileName(name, dayOf(now()))), 'a+', 0o600)
        try {
          const { size } = await file.stat()
          if (size + lines.length > mostBytes) return false
          const torn = size > 0 && !(await endsLine(file, size))
          await file.appendFile(torn ? Buffer.concat([Buffer.from('\n'), lines]) : lines)
          return true
        } finally {
          await file.close()
        }
      }),
    deleteOld: () =>
      inTurn(async () => {
        const oldest = daysBefore(now(), keepDays - 1)
        for (const day of await daysKept(folder, name)) {
          const path = join(folder, fileName(name, day))
          if (day < oldest) await rm(path, { force: true })
          else if (day < dayOf(now())) await withoutOrder(path)
        }
      }),
  }
}

/**
 * Sorts the lines of a day that is over: the order in which they came would tell, beside a log of requests, who asked what.
 * Whole or not at all.
 */
async function withoutOrder(path: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const lines = text.split('\n').filter((line) => line !== '')
  const sorted = lines
    .toSorted()
    .map((line) => `${line}\n`)
    .join('')
  if (sorted === text) return
  const draft = `${path}.draft`
  await writeFile(draft, sorted, { mode: 0o600 })
  await rename(draft, path)
}

/** The days that there is a file of, in order; none where there is no folder. */
export async function daysKept(folder: string, name: string): Promise<readonly string[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return files
    .flatMap((file) => {
      const day = /^(.+)-(\d{4}-\d\d-\d\d)\.jsonl$/.exec(file)
      return day !== null && day[1] === name ? [day[2]!] : []
    })
    .toSorted()
}

export function fileName(name: string, day: string): string {
  return `${name}-${day}.jsonl`
}

/** UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

export function daysBefore(date: Date, days: number): string {
  return dayOf(new Date(date.getTime() - days * 86_400_000))
}

async function endsLine(file: FileHandle, size: number): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer[0] === 0x0a
}
