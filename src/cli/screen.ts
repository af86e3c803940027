/** A stream that a person or another program reads: standard output or standard error. */
export interface Screen {
  write(text: string): void
  readonly isTerminal: boolean
  /** May escape sequences be written to it? */
  readonly colours: boolean
  /** Characters a line. */
  readonly columns: number
}

const USUAL_COLUMNS = 80

/** Colours on a terminal only, and not where the environment asks for none (no-color.org). */
export function screenOn(
  stream: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Screen {
  const isTerminal = stream.isTTY === true
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    colours: isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    columns: stream.columns || USUAL_COLUMNS,
  }
}

/** Control characters as visible signs, but for tabs and line breaks: a document must not be able to steer the terminal that shows it. */
export function harmless(text: string): string {
  return text.replace(/(?![\t\n]|\r\n)\p{Cc}/gu, (character) => {
    const code = character.codePointAt(0)!
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
  })
}
