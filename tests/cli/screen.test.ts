import { describe, expect, it } from 'vitest'
import { harmless, screenOn } from '../../src/cli/screen.ts'

const ignore = () => true

describe('screenOn', () => {
  it.each([
    ['a terminal', { isTTY: true }, {}, true],
    ['a pipe', {}, {}, false],
    ['a terminal whose user wants none', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['a terminal that has none', { isTTY: true }, { TERM: 'dumb' }, false],
    ['a terminal with an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, true],
  ])('decides on colours for %s', (_, stream, environment, colours) => {
    expect(screenOn({ write: ignore, ...stream }, environment).colours).toBe(colours)
  })

  it('takes a terminal of unknown width for one of 80 characters', () => {
    expect(screenOn({ write: ignore }, {}).columns).toBe(80)
    expect(screenOn({ write: ignore, columns: 120 }, {}).columns).toBe(120)
  })
})

describe('harmless', () => {
  it.each([
    ['an escape sequence', 'a\u001B[31mb', 'a\u241B[31mb'],
    ['a bell and a delete', '\u0007\u007F', '\u2407\u2421'],
    ['a one-byte escape', 'a\u009Bb', 'a\uFFFDb'],
    ['a lone carriage return', 'right\rwrong', 'right\u240Dwrong'],
    ['lines and tabs', 'a\tb\nc\r\nd', 'a\tb\nc\r\nd'],
    ['letters, marks and emoji', 'Zoë\u0301 👩‍👩‍👧 …', 'Zoë\u0301 👩‍👩‍👧 …'],
  ])('shows %s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown)
  })
})
