import { describe, expect, it } from 'vitest'
import type { QuotedSentence } from '../../src/http/contract.ts'
import { citationOf, nameOf, safeLink } from '../../web/citation.ts'
import { hasMore, passageAround } from '../../web/passage.ts'
import { quotedSentence } from '../support/quoted-sentence.ts'

const TEXT = 'It rained. It was shot in Lisbon. Nobody sang.'
const quote: QuotedSentence = {
  ...quotedSentence,
  text: 'It was shot in Lisbon.',
  start: 11,
  end: 33,
  passage: { start: 0, end: 46 },
  document: { id: 'harbour', title: 'The Harbour', url: null, version: 'v1' },
  section: ['Plot', 'Setting'],
  link: '/documents/harbour?v=v1#c11-33',
}

describe('a quote', () => {
  it('is cited by its words, its place and its address', () => {
    expect(citationOf(quote, 'https://host.example/qa/')).toBe(
      '“It was shot in Lisbon.”\n— The Harbour › Plot › Setting\nhttps://host.example/documents/harbour?v=v1#c11-33',
    )
  })

  it.each([
    ['It rained.', 'It rained.'],
    ['One two three four five six', 'One two three four five six'],
    ['One two three four five six seven eight', 'One two three four five six…'],
  ])('is named by its first words: %s', (text, name) => {
    expect(nameOf({ text })).toBe(name)
  })

  it('has around it what the document says there, and nothing else', () => {
    const passage = passageAround({ text: TEXT, version: 'v1' }, quote)
    expect(passage).toEqual({ before: 'It rained. ', after: ' Nobody sang.' })
    expect(passageAround({ text: TEXT, version: 'v2' }, quote)).toBeUndefined()
  })

  it.each([
    [{ start: 0, end: 46 }, true],
    [{ start: 11, end: 46 }, true],
    [{ start: 0, end: 33 }, true],
    [{ start: 11, end: 33 }, false],
  ])('has more around it, or not: %j', (passage, more) => {
    expect(hasMore({ ...quote, passage })).toBe(more)
  })
})

describe('a link', () => {
  const base = 'https://host.example/qa/'
  it.each([
    ['/documents/a#c1-2', 'https://host.example/documents/a#c1-2'],
    ['https://film.example/a#:~:text=It%20rained', 'https://film.example/a#:~:text=It%20rained'],
    ['http://film.example/', 'http://film.example/'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,<script>', undefined],
    ['file:///etc/passwd', undefined],
    ['https://', undefined],
  ])('leads to a page or nowhere: %s', (link, href) => {
    expect(safeLink(link, base)).toBe(href)
  })
})
