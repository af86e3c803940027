import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceOf, span, type Span } from '../../src/core/document.ts'
import { SENTENCE_LIMIT, splitSentences } from '../../src/core/sentences.ts'

const split = (text: string) =>
  splitSentences(text, span(0, text.length)).map((sentence) => sliceOf(text, sentence))

// Each row is the sentences of a text; joined by a space they are its input.
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'a full stop ends a sentence': [
    ['It rained.', 'We left.'],
    ['It was built in 1999.', '2000 was better.'],
    ['One without an end'],
    ['The last has no mark.', 'Like this one'],
  ],
  'quotation marks and brackets close after the mark': [
    ['He called it “a gift.”', 'She agreed.'],
    ['He called it "a gift."', 'She agreed.'],
    ["He called it 'a gift.'", 'She agreed.'],
    ['Il dit «assez.»', 'Elle rit.'],
    ['(It had rained.)', 'They left.'],
    ['The film (see fig. 3) is short.', 'It ends well.'],
    ['It resembles “The Florida Project” and “Tangerine,” also by him.', 'Both are good.'],
  ],
  'a quotation that is followed by another ends': [
    [
      '“A bold and quiet film about what people owe each other” “The best that I have seen this year in any language”'.split(
        '” ',
      )[0] + '”',
      '“The best that I have seen this year in any language”',
    ],
    ['It is between “Red” “Blue” and “Green” that one must choose.'],
  ],
  'question and exclamation marks inside quotes': [
    ['“Why?” he asked.', 'Nobody knew.'],
    ['“Why?” Tom asked.', 'Nobody knew.'],
    ['“No!”', 'She left.'],
    ['What?!', 'That is absurd.'],
    ['Yahoo! is a company.', 'It is old.'],
  ],
  'abbreviations of titles, places and examples go on': [
    ['Mr. Pennock met Dr. Gage at St. Ives.', 'They talked.'],
    ['Some films, e.g. this one, i.e. the short ones, win.', 'Few do.'],
    ['It was Smith vs. Jones.', 'Jones won.'],
  ],
  'No. and p. go on before a number only': [
    ['See No. 5 and p. 12.', 'Then stop.'],
    ['He said no.', 'She said yes.'],
  ],
  'an abbreviation that may end a sentence does so before a word that opens one': [
    ['It began at 5 p.m. in the hall.', 'We came.'],
    ['It began at 5 p.m.', 'The hall was full.'],
    ['He works for Acme Inc. Films like this pay.'],
    ['It was made in the U.S. Army archives.', 'It shows.'],
    ['It was made in the U.S.', 'It shows.'],
    ['They sell pens, paper, etc.', 'The shop is small.'],
  ],
  'initials go on': [
    ['J. R. R. Tolkien and Samuel L. Jackson met.', 'It was odd.'],
    ['James P. "Sulley" Sullivan is blue.', 'He roars.'],
    ['It is rich in vitamin C.', 'The rest is sugar.'],
  ],
  'numbers, versions, files and addresses are whole': [
    ['It cost $3.5 million.', 'It earned 2.1.'],
    ['Version 2.0.1 runs node.js from www.example.com today.', 'See a.txt.'],
  ],
  'an ellipsis ends a sentence where a new one begins': [
    ['He left… The door was open.'.split('… ')[0] + '…', 'The door was open.'],
    ['Well… I think so.'],
    ['And then ... nothing.'],
    ['He left...', 'The door was open.'],
  ],
  'a number that opens an item is no sentence': [
    ['1. Preheat the oven.', '2. Mix the eggs.'],
    ['a. The first.', 'The second.'],
  ],
  'a sentence may begin with a brand, a digit, a quote or a bracket': [
    ['He has one.', 'iPhone users laugh.'],
    ['It ended.', '12 people stayed.'],
    ['It ended.', '“Good,” she said.'],
    ['It ended.', '[Applause.]'],
    ['It costs approx. five euros.'],
  ],
  'note marks belong to the sentence they follow': [
    ['It won.[2][3]', 'He did not.[4]'],
    ['It was made by the studio.1', 'It is the sixth.'],
  ],
  'other scripts': [
    ['هل هذا فيلم؟', 'نعم.'],
    ['यह फ़िल्म है।', 'वह नहीं।'],
  ],
}

describe('splitSentences', () => {
  for (const [rule, rows] of Object.entries(TABLES)) {
    describe(rule, () => {
      it.each(rows.map((sentences) => ({ text: sentences.join(' '), sentences })))(
        '$text',
        ({ text, sentences }) => {
          expect(split(text)).toEqual(sentences)
        },
      )
    })
  }

  it('parts Chinese and Japanese without spaces', () => {
    expect(split('映画です。「終わり。」彼は言った！')).toEqual([
      '映画です。',
      '「終わり。」',
      '彼は言った！',
    ])
  })

  it('goes over the line breaks of wrapped text, and keeps them', () => {
    expect(split('It was\nlong ago.\r\nWe left.')).toEqual(['It was\nlong ago.', 'We left.'])
  })

  it('looks only at the block', () => {
    const text = 'Before. It rained. We left. After.'
    const spans = splitSentences(text, span(8, 27))
    expect(spans.map((sentence) => sliceOf(text, sentence))).toEqual(['It rained.', 'We left.'])
  })

  it('has none for white space', () => {
    expect(split(' \n\t ')).toEqual([])
  })

  it('cuts what is too long behind a clause, else behind a word, else anywhere but within a character', () => {
    const clauses = split(`${'word '.repeat(160)}end; ${'word '.repeat(200)}`.trim())
    expect(clauses[0]).toMatch(/end;$/)
    const words = split('word '.repeat(600).trim())
    expect(words.every((piece) => piece.length <= SENTENCE_LIMIT && /^word.*word$/.test(piece))).toBe(true)
    const emoji = split('🚀'.repeat(1000))
    expect(emoji.join('')).toBe('🚀'.repeat(1000))
    expect(emoji.every((piece) => /^(?:🚀)+$/u.test(piece))).toBe(true)
  })

  it.each([
    ['full stops', '. '.repeat(300_000)],
    ['abbreviations', 'Mr. '.repeat(200_000)],
    ['closing quotes', '” “'.repeat(250_000)],
    ['letters', 'a'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['marks', '?!'.repeat(400_000)],
    ['brackets', '.[1][1]'.repeat(100_000)],
  ])('comes to an end on a million characters of %s', (_, text) => {
    const spans = splitSentences(text, span(0, text.length))
    expect(lawsBroken(text, span(0, text.length), spans)).toEqual([])
  })

  it('keeps its laws whatever the text', () => {
    const pieces = fc.constantFrom(
      'word',
      'Word',
      ' ',
      '. ',
      '.',
      '? ',
      '! ',
      '… ',
      '”',
      '“',
      '"',
      '\r\n',
      '\n',
      '🚀',
      'e\u0301',
      '\u202e',
      '\u200f',
      'Mr. ',
      'J. ',
      '3.5',
      '[1]',
      '。',
      '(',
      ')',
      '\u00a0',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(5), (parts, from) => {
        const text = parts.join('')
        const block = span(Math.min(from, text.length), text.length)
        expect(lawsBroken(text, block, splitSentences(text, block))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps its laws on every document for development', async () => {
    for (const file of await developmentDocuments()) {
      const text = await readFile(file, 'utf8')
      const whole = span(0, text.length)
      expect(lawsBroken(text, whole, splitSentences(text, whole))).toEqual([])
    }
  })
})

/** In order, within the block, trimmed, not empty; together every non-blank character. */
function lawsBroken(text: string, block: Span, sentences: readonly Span[]): readonly string[] {
  const broken: string[] = []
  let previous: number = block.start
  for (const sentence of sentences) {
    const words = sliceOf(text, sentence)
    if (words === '' || words !== words.trim()) broken.push(`blank ends: ${JSON.stringify(words)}`)
    if (sentence.start < previous || sentence.end > block.end) broken.push('out of order or of the block')
    if (text.slice(previous, sentence.start).trim() !== '') broken.push('something is left out')
    previous = sentence.end
  }
  if (text.slice(previous, block.end).trim() !== '') broken.push('the end is left out')
  return broken
}

async function developmentDocuments(): Promise<readonly string[]> {
  const folder = 'tests/fixtures/evaluation/films'
  const files = await readdir(folder, { recursive: true })
  return [
    'corpus/red-rocket.txt',
    ...files.filter((file) => file.includes('article')).map((file) => `${folder}/${file}`),
  ]
}
