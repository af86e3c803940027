import { describe, expect, it } from 'vitest'
import { inMarkdown, markdownTable, onScreen } from '../../bench/quality/report.ts'

const part = {
  title: 'Beside others',
  notes: ['In percent.'],
  tables: [{ head: ['', 'right'], rows: [['ours', '80.0']] }],
  plots: [{ file: 'bars.svg', alternative: 'Ours beside others', svg: '<svg/>' }],
}

describe('the report', () => {
  it('is a Markdown document with its plots beside it', () => {
    expect(inMarkdown('How good', ['Made by a program.'], [part])).toBe(`# How good

Made by a program.

## Beside others

In percent.

![Ours beside others](bars.svg)

|  | right |
| --- | ---: |
| ours | 80.0 |
`)
  })

  it('is text with aligned tables on a screen', () => {
    expect(onScreen([part])).toBe(`BESIDE OTHERS

In percent.

      right
───────────
ours   80.0`)
  })

  it('keeps a bar in a cell from parting it', () => {
    expect(markdownTable({ head: ['a|b'], rows: [] })).toContain('| a\\|b |')
  })
})
