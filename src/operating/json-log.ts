import { pino, stdTimeFunctions } from 'pino'
import type { Log } from '../cli/log.ts'
import type { Screen } from '../cli/screen.ts'
import type { LogLevel } from '../config.ts'

/** A line of JSON for each thing told: time (ISO 8601), level, `msg` and the facts by name. */
export function jsonLog(screen: Pick<Screen, 'write'>, level: LogLevel): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => screen.write(escaped(line)) },
  )
  return {
    level,
    error: (line, facts) => logger.error(facts ?? {}, line),
    info: (line, facts) => logger.info(facts ?? {}, line),
    debug: (line, facts) => logger.debug(facts ?? {}, line),
  }
}

/**
 * JSON need not escape all that can steer a terminal, break a line or turn the direction of reading: C1 controls, separators
 * and marks of direction. They can only stand within strings, where this says the same.
 */
function escaped(line: string): string {
  return line.replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
