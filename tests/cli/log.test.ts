import { describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'

function told(tell: (log: ReturnType<typeof logTo>) => void, level: 'error' | 'info' = 'info'): string {
  let text = ''
  tell(logTo({ write: (piece) => void (text += piece), isTerminal: true, colours: true, columns: 80 }, level))
  return text
}

describe('the log', () => {
  it.each([
    ['an escape sequence', 'a\u001B[2J\u001B]0;title\u0007b', 'a␛[2J␛]0;title␇b\n'],
    ['a single character that begins one', 'a\u009B31mb', 'a\uFFFD31mb\n'],
    ['a line that passes for another entry', 'a\nReady at evil', 'a\n    Ready at evil\n'],
    ['a return to the beginning of the line', 'secret\rpublic', 'secret␍public\n'],
    ['a null byte', 'a\0b', 'a␀b\n'],
    ['the stack of an error', 'Error: x\r\n    at y', 'Error: x\n        at y\n'],
  ])('makes %s harmless', (_, line, shown) => {
    expect(told((log) => log.error(line))).toBe(shown)
  })

  it('says no more than it is asked to', () => {
    const all = (log: ReturnType<typeof logTo>) => {
      log.error('e')
      log.info('i')
      log.debug('d')
    }
    expect(told(all, 'error')).toBe('e\n')
    expect(told(all)).toBe('e\ni\n')
  })
})
