import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentId, span } from '../../src/core/document.ts'
import { readSuggestions, SUGGESTIONS_FILE, writeSuggestions } from '../../src/store/suggestions-file.ts'
import { inNewFolder } from '../support/index-folder.ts'

const known = [
  {
    document: documentId('mill'),
    fingerprint: 'f',
    alone: true,
    suggestions: [
      {
        question: 'Is it open?',
        document: documentId('mill'),
        answer: span(4, 9),
        section: ['Hours'],
        confidence: 0.9,
      },
    ],
  },
]

describe('the file of suggestions', () => {
  it('gives back what was written on the same basis, and nothing on another', async () => {
    await inNewFolder(async (dir) => {
      await writeSuggestions(dir, 'basis', known)
      expect(await readSuggestions(dir, 'basis')).toEqual(known)
      expect(await readSuggestions(dir, 'other')).toEqual([])
    })
  })

  it.each([
    ['is missing', undefined],
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
    ['has one character changed', (bytes: Buffer) => Buffer.from(bytes.toString().replace('open', 'Open'))],
    ['is of something else', () => Buffer.from('{}\n')],
  ])('counts for nothing where it %s', async (_, damage) => {
    await inNewFolder(async (dir) => {
      await writeSuggestions(dir, 'basis', known)
      const file = join(dir, SUGGESTIONS_FILE)
      if (damage) await writeFile(file, damage(await readFile(file)))
      expect(await readSuggestions(damage ? dir : join(dir, 'none'), 'basis')).toEqual([])
    })
  })
})
