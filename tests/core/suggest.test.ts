import { describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { subjectOf } from '../../src/core/subject-of.ts'
import { candidateQuestions, TRIED_AT_MOST } from '../../src/core/suggest.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const read = (text: string, path = 'harbour.md') =>
  readDocument({ path, bytes: new TextEncoder().encode(text) })

const harbour = read(`# The Long Harbour: a film of rain

## Introduction

The Long Harbour was directed by Ilse Brandt. It rains.

## Music and sound

A choir sings. It was recorded by night.

### The choir

The choir has nine voices.

## Frequently asked questions

### Is it sad?

Only the end.

### Does Tom survive?

He does.

### How long is the film?

Two hours.
`)

describe('candidate questions', () => {
  it('asks what the document asks itself, what its sections are about, and who its people are, in turn', () => {
    expect(candidateQuestions(harbour, { alone: true }).map(({ question }) => question)).toEqual([
      'Is it sad?',
      'What about the music and sound?',
      'Who directed The Long Harbour?',
      'Does Tom survive?',
      'What about the choir?',
      'Who is Ilse Brandt?',
      'How long is the film?',
    ])
  })

  it('says among other documents which one is meant, or does not ask', () => {
    expect(candidateQuestions(harbour, { alone: false }).map(({ question }) => question)).toEqual([
      'Is The Long Harbour sad?',
      'What about the music and sound of The Long Harbour?',
      'Who directed The Long Harbour?',
      'Does Tom survive?',
      'What about the choir of The Long Harbour?',
      'Who is Ilse Brandt?',
      'How long is The Long Harbour?',
    ])
    const nameless = read('# Returns\n\n## Costs\n\nIt is free.\n\n## Is it free?\n\nYes, all of it.\n')
    expect(candidateQuestions(nameless, { alone: false })).toEqual([])
    expect(candidateQuestions(nameless, { alone: true }).map(({ question }) => question)).toEqual([
      'Is it free?',
      'What about the costs?',
    ])
  })

  it('expects an answer from the section, or from those below its heading', () => {
    const expected = new Map(
      candidateQuestions(harbour, { alone: true }).map(({ question, expected }) => [
        question,
        expected.map((span) => sliceOf(harbour.text, span)),
      ]),
    )
    expect(expected.get('Is it sad?')).toEqual(['Only the end.'])
    expect(expected.get('What about the music and sound?')).toEqual([
      'A choir sings. It was recorded by night.',
      'The choir has nine voices.',
    ])
    expect(expected.get('What about the choir?')).toEqual(['The choir has nine voices.'])
  })

  it('expects the answer about a person to name them', () => {
    const naming = candidateQuestions(harbour, { alone: true }).flatMap(({ question, naming }) =>
      naming === undefined ? [] : [[question, naming]],
    )
    expect(naming).toEqual([
      ['Who directed The Long Harbour?', 'Ilse Brandt'],
      ['Who is Ilse Brandt?', 'Ilse Brandt'],
    ])
  })

  it('finds questions at the start of paragraphs under a heading that announces them, and expects what follows', () => {
    const document = read(
      '# Shop\n\n## FAQ\n\n**Is it free?** Yes. All of it.\n\nIs it new? Perhaps.\n\n## Costs\n\nIs it dear? No.\n',
    )
    const asked = candidateQuestions(document, { alone: true }).filter(({ question }) =>
      question.startsWith('Is'),
    )
    expect(
      asked.map(({ question, expected }) => [question, expected.map((span) => sliceOf(document.text, span))]),
    ).toEqual([
      ['Is it free?', ['Yes.', 'All of it.']],
      ['Is it new?', ['Perhaps.']],
    ])
  })

  it('is bounded, whatever the document', () => {
    const many = Array.from({ length: 200 }, (_, at) => `## Is it number ${at} of them?\n\nYes, it is.\n`)
    const document = read(`# Many\n\n${many.join('\n')}`)
    expect(candidateQuestions(document, { alone: true })).toHaveLength(TRIED_AT_MOST)
    expect(candidateQuestions(read('Nothing to ask.'), { alone: true })).toEqual([])
  })
})

describe('what a document is about', () => {
  it.each([
    ['# The Long Harbour: a film\n\nThe Long Harbour is long.', 'The Long Harbour'],
    ['# Introduction to “Emma”\n\n“Emma” is long.', '“Emma”'],
    ['# The Long Harbour (1976)\n\nIn The Long Harbour it rains.', 'The Long Harbour'],
    ['# The Long Harbour – a review\n\nThe Long Harbour is long.', 'The Long Harbour'],
    ['# Introduction: a film\n\nIt is long.', undefined],
    ['# How to return what you bought in one of our many shops\n\nHow to do it.', undefined],
  ])('%s', (text, subject) => {
    expect(subjectOf(read(text))).toBe(subject)
  })
})
