import { LOG_LEVELS, type LogLevel } from '../config.ts'
import type { Screen } from './screen.ts'

/** Tells the operator how things go; one line a call. */
export interface Log {
  readonly level: LogLevel
  error(line: string): void
  info(line: string): void
  debug(line: string): void
}

export function logTo(screen: Screen, level: LogLevel): Log {
  const talkativeness = LOG_LEVELS.indexOf(level)
  const writer = (least: LogLevel) =>
    LOG_LEVELS.indexOf(least) <= talkativeness ? (line: string) => screen.write(`${line}\n`) : () => {}
  return { level, error: writer('error'), info: writer('info'), debug: writer('debug') }
}
