import { resolve } from 'node:path'
import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers'
import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { pieceSplitter, type SplitIntoPieces } from '../../src/inference/word-pieces.ts'

describe('pieceSplitter', () => {
  let tokenizer: PreTrainedTokenizer
  let pieces: SplitIntoPieces
  beforeAll(async () => {
    env.allowRemoteModels = false
    env.localModelPath = resolve('models')
    tokenizer = await AutoTokenizer.from_pretrained('extractive-reader', { local_files_only: true })
    pieces = pieceSplitter(tokenizer)
  })
  const idsOf = (text: string) => pieces(text).map((piece) => piece.id)
  const idsOfWhole = (text: string): number[] => tokenizer.encode(text, null, { add_special_tokens: false })

  it.each([
    'Who plays Mikey Saber?',
    'Mikey’s no-nonsense mother-in-law — “Lil” (2021), $5.50!',
    'Ícaro Valadão naïve Zürich ÀÉÎ',
    '東京物語 is a film; 你好。',
    'a\u0301 combining, e\u200dmoji 🚀🚀, tab\tand\u00a0no-break',
  ])('gives the same word pieces as the tokeniser itself: %s', (text) => {
    expect(idsOf(text)).toEqual(idsOfWhole(text))
  })

  it('agrees with the tokeniser on a whole article, line by line', async () => {
    const article = await readFile('corpus/red-rocket.txt', 'utf8')
    for (const line of article.split('\n')) expect(idsOf(line)).toEqual(idsOfWhole(line))
  })

  it('gives each piece the offsets of its word', () => {
    const text = ' Rex’s  antihero'
    expect(pieces(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Rex',
      '’',
      's',
      ...Array.from({ length: idsOf('antihero').length }, () => 'antihero'),
    ])
  })

  it('keeps pieces in order and within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let previous = 0
        for (const { start, end } of pieces(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(end).toBeGreaterThanOrEqual(previous)
          previous = end
        }
      }),
    )
  })

  it('never turns text into a marker of the model', () => {
    const markers = new Set([101, 102, 0])
    expect(idsOf('[SEP] [CLS] [PAD]').filter((id) => markers.has(id))).toEqual([])
  })
})
