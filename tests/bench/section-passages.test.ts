import { describe, expect, it } from 'vitest'
import { sectionPassages } from '../../bench/quality/section-passages.ts'
import { sliceOf } from '../../src/core/document.ts'

const section = {
  question: 'Who shot it?',
  article: 'A film',
  section: 'Production',
  candidates: ['One.', 'Two two.', 'Three.', 'Four.'],
  gold: new Set([1]),
}

describe('sectionPassages', () => {
  const texts = (tokens: readonly number[], form: 'alone' | 'windows' | 'overlapping') =>
    sectionPassages(section, tokens, form).passages.map(({ text }) => text)

  it('reads each sentence alone', () => {
    expect(texts([1, 1, 1, 1], 'alone')).toEqual(['One.', 'Two two.', 'Three.', 'Four.'])
  })

  it('reads even windows within the length of a passage', () => {
    expect(texts([10, 10, 10, 10], 'windows')).toEqual(['One. Two two. Three. Four.'])
    expect(texts([80, 80, 80, 80], 'windows')).toEqual(['One. Two two.', 'Three. Four.'])
    expect(texts([10, 300, 10, 10], 'windows')).toEqual(['One.', 'Two two.', 'Three. Four.'])
  })

  it('reads each sentence between its neighbours', () => {
    expect(texts([1, 1, 1, 1], 'overlapping')).toEqual([
      'One. Two two.',
      'One. Two two. Three.',
      'Two two. Three. Four.',
      'Three. Four.',
    ])
  })

  it('keeps the candidates as sentences, under the article and its section, and finds them again', () => {
    const { text, passages, candidateAt } = sectionPassages(section, [80, 80, 80, 80], 'windows')
    const sentences = passages.flatMap((passage) => passage.sentences)
    expect(sentences.map((sentence) => sliceOf(text, sentence))).toEqual(section.candidates)
    expect(sentences.map(({ start }) => candidateAt.get(start))).toEqual([0, 1, 2, 3])
    expect(passages[0]!.path).toEqual(['A film', 'Production'])
  })

  it('leaves out candidates without a word', () => {
    const { passages, candidateAt } = sectionPassages(
      { ...section, candidates: ['', 'One.', ' ', 'Two.'] },
      [0, 1, 0, 1],
      'alone',
    )
    expect(passages.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    expect(passages.map(({ span }) => candidateAt.get(span.start))).toEqual([1, 3])
  })
})
