import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/formats/read-document.ts'
import { findSection, UnknownSectionError } from '../../src/mcp/find-section.ts'

const FILM = readDocument({
  path: 'film.md',
  bytes: new TextEncoder().encode(
    [
      '# Film',
      'It opens.',
      '## Plot',
      '### The Harbour!',
      'A ship comes.',
      '### Ending',
      'It leaves.',
      '## Cast',
      'Ida.',
      '### Notes',
      'She sings.',
      '## Music',
      '### Notes',
      'A choir.',
    ].join('\n\n'),
  ),
})

const read = (...headings: string[]) => {
  const { from, to } = findSection(FILM, headings)
  return FILM.text.slice(from, to).split(/\s*\n\s*/)
}

describe('findSection', () => {
  it.each<[headings: string[], text: string[]]>([
    [
      ['Plot', 'Ending'],
      ['Ending', 'It leaves.'],
    ],
    [['Ending'], ['Ending', 'It leaves.']],
    [['the harbour'], ['The Harbour!', 'A ship comes.']],
    // Has no text of its own.
    [['Plot'], ['The Harbour!', 'A ship comes.', 'Ending', 'It leaves.']],
    [['Cast'], ['Cast', 'Ida.', 'Notes', 'She sings.']],
    [
      ['Music', 'Notes'],
      ['Notes', 'A choir.'],
    ],
  ])('finds %j, and what stands within it', (headings, text) => {
    expect(read(...headings)).toEqual(text)
  })

  it.each<[headings: string[], told: RegExp]>([
    [
      ['Notes'],
      /film has 2 sections \["Notes"\]. Give the headings above it too.*\["Cast","Notes"\] \(\d+–\d+\), \["Music","Notes"\]/,
    ],
    [['Ending', 'Plot'], /film has no section \["Ending","Plot"\]. Its sections: \["Plot","The Harbour!"\]/],
    [['Endin'], /no section/],
    [[''], /no section/],
  ])('says of %j which sections there are', (headings, told) => {
    expect(() => findSection(FILM, headings)).toThrow(UnknownSectionError)
    expect(() => findSection(FILM, headings)).toThrow(told)
  })

  it('says that a document without headings has no sections', () => {
    const plain = readDocument({
      path: 'plain.txt',
      bytes: new TextEncoder().encode('It rains. It rains again.\n'),
    })
    expect(() => findSection(plain, ['Plot'])).toThrow(/It has no headings: read it from start to end/)
  })
})
