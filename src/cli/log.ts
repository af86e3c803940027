import { LOG_LEVELS, type LogLevel } from '../config.ts'
import { harmless, type Screen } from './screen.ts'

/** What goes with a line, for programs. */
export type Facts = Readonly<Record<string, unknown>>

/** Tells the operator how things go; one line a call, or lines set in below it, so that nothing told can pass for another entry. */
export interface Log {
  readonly level: LogLevel
  error(line: string, facts?: Facts): void
  info(line: string, facts?: Facts): void
  debug(line: string, facts?: Facts): void
}

/** For people: lines, with the question where there is one to tell. */
export function logTo(screen: Screen, level: LogLevel): Log {
  const talkativeness = LOG_LEVELS.indexOf(level)
  const writer = (least: LogLevel) =>
    LOG_LEVELS.indexOf(least) <= talkativeness
      ? (line: string, { question }: Facts = {}) =>
          screen.write(`${entry(typeof question === 'string' ? `${line}: ${question}` : line)}\n`)
      : () => {}
  return { level, error: writer('error'), info: writer('info'), debug: writer('debug') }
}

function entry(line: string): string {
  return harmless(line).replaceAll(/\r?\n/g, '\n    ')
}
