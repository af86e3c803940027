import type { Screen } from '../../src/cli/screen.ts'

/** A screen that keeps what was written to it. */
export function paperScreen(isTerminal = false): Screen & { readonly written: () => string } {
  let written = ''
  return {
    write(text) {
      written += text
    },
    isTerminal,
    colours: isTerminal,
    columns: 60,
    written: () => written,
  }
}
