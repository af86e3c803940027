import { describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { PASSAGE_TOKENS, segment } from '../../src/core/segment.ts'
import { readCorpus } from '../../src/corpus.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const countWords = async (texts: readonly string[]) => texts.map((text) => text.split(/\s+/).length)
const passagesOf = (text: string, path = 'a.md') =>
  segment(readDocument({ path, bytes: new TextEncoder().encode(text) }), countWords)
const words = (count: number, end = '.') => `W${' word'.repeat(count - 1)}${end}`

describe('segment', () => {
  it('makes a passage of each paragraph, with title and headings beside it', async () => {
    const passages = await passagesOf(`# Film\n\n## Plot\n\n${words(20)} ${words(10)}\n\n${words(15)}`)
    expect(
      passages.map(({ title, path, ordinal, sentences }) => ({ title, path, ordinal, n: sentences.length })),
    ).toEqual([
      { title: 'Film', path: ['Plot'], ordinal: 0, n: 2 },
      { title: 'Film', path: ['Plot'], ordinal: 1, n: 1 },
    ])
  })

  it('cuts a long paragraph evenly between sentences', async () => {
    const passages = await passagesOf(Array.from({ length: 10 }, () => words(40)).join(' '))
    expect(passages.map(({ sentences }) => sentences.length)).toEqual([3, 4, 3])
  })

  it('leaves a sentence over the bound alone', async () => {
    const passages = await passagesOf(`${words(20)} ${words(PASSAGE_TOKENS + 1)} ${words(20)}`)
    expect(passages.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1])
  })

  it('reads the short items of a list together, up to the bound', async () => {
    const passages = await passagesOf(Array.from({ length: 10 }, () => `- ${words(30)}`).join('\n'))
    expect(passages.map(({ sentences }) => sentences.length)).toEqual([5, 5])
  })

  it('reads a tiny paragraph with its neighbour, but never across a heading', async () => {
    const passages = await passagesOf(`# F\n\n## A\n\nYes.\n\n${words(30)}\n\n## B\n\nNo.`)
    expect(passages.map(({ path, sentences }) => [path[0], sentences.length])).toEqual([
      ['A', 2],
      ['B', 1],
    ])
  })

  it('keeps its laws on every document for development', async () => {
    for (const dir of ['corpus', ...['a', 'b', 'c'].map((set) => `tests/fixtures/evaluation/films/${set}`)]) {
      const { documents } = await readCorpus(dir)
      expect(documents.length).toBeGreaterThan(0)
      for (const document of documents) {
        const passages = await segment(document, countWords)
        expect(passages.map(({ ordinal }) => ordinal)).toEqual(passages.map((_, at) => at))
        for (const { text, span, sentences, path } of passages) {
          expect(text).toBe(sliceOf(document.text, span))
          expect(sentences[0].start).toBe(span.start)
          expect(sentences.at(-1)!.end).toBe(span.end)
          const section = document.sections.find(
            (one) => one.span.start <= span.start && span.end <= one.span.end,
          )
          expect(section?.path).toEqual(path)
          const tokens = (
            await countWords(sentences.map((sentence) => sliceOf(document.text, sentence)))
          ).reduce((a, b) => a + b)
          expect(tokens <= PASSAGE_TOKENS || sentences.length === 1).toBe(true)
        }
      }
    }
  })
})
