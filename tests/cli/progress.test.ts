import { describe, expect, it } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'
import { documentId } from '../../src/core/document.ts'
import { paperScreen } from '../support/paper-screen.ts'

const document = documentId('red-rocket')

const whole = { done: 4, total: 4 }

describe('progressOn', () => {
  it('draws a bar over itself on a terminal, within its width, and leaves the line empty', () => {
    const screen = paperScreen(true)
    const progress = progressOn(screen)
    progress.show({ done: 0, total: 2, document, passages: { done: 2, total: 4 } })
    progress.show({ done: 1, total: 2, document, passages: whole })
    progress.end()
    const [, quarter, full, cleared] = screen.written().split('\r\u001B[K')
    expect(quarter).toBe('Indexing ██████░░░░░░░░░░░░░░░░░░ 1 of 2: red-rocket, passa')
    expect(quarter).toHaveLength(screen.columns - 1)
    expect(full).toBe('Indexing ████████████████████████ 2 of 2: red-rocket, passa')
    expect(cleared).toBe('')
  })

  it('leaves the terminal alone where there was nothing to show', () => {
    const screen = paperScreen(true)
    progressOn(screen).end()
    expect(screen.written()).toBe('')
  })

  it('writes plain lines elsewhere, one a document', () => {
    const screen = paperScreen()
    const progress = progressOn(screen)
    for (const done of [0, 1]) {
      progress.show({ done, total: 2, document, passages: { done: 2, total: 4 } })
      progress.show({ done, total: 2, document, passages: whole })
    }
    progress.end()
    expect(screen.written()).toBe('Indexed 1 of 2: red-rocket\nIndexed 2 of 2: red-rocket\n')
  })

  it('writes a few lines for many documents, the last among them', () => {
    const screen = paperScreen()
    const progress = progressOn(screen)
    for (let done = 0; done < 1000; done += 1) progress.show({ done, total: 1000, document, passages: whole })
    const lines = screen.written().trimEnd().split('\n')
    expect(lines).toHaveLength(20)
    expect(lines.at(-1)).toBe('Indexed 1000 of 1000: red-rocket')
  })
})
