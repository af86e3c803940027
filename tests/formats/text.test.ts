import { describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { labelOf } from '../../src/formats/text-headings.ts'
import { readText } from '../../src/formats/text.ts'

/** `path › path: block | • item` for each section. */
function outlineOf(text: string): {
  readonly title: string | undefined
  readonly sections: readonly string[]
} {
  const { title, sections } = readText(text)
  return {
    title,
    sections: sections.map(
      ({ path, blocks }) =>
        `${path.join(' › ')}: ${blocks.map((block) => (block.kind === 'item' ? '• ' : '') + sliceOf(text, block.span).replace(/\s+/g, ' ')).join(' | ')}`,
    ),
  }
}

describe('readText', () => {
  it.each<{ name: string; text: string; title: string | undefined; sections: readonly string[] }>([
    {
      name: 'takes the first heading for the title, and lines of their own for headings',
      text: 'The Film\n\nIt is short.\n\nPlot\n\nHe leaves.\n\nShe stays.\n',
      title: 'The Film',
      sections: [': It is short.', 'Plot: He leaves. | She stays.'],
    },
    {
      name: 'nests a label that opens a paragraph under the heading, for that paragraph',
      text: 'T\n\nPlot\n\nSetting and Background: It is set in a town.\n\nMain Characters: He is called Mike.\n\nThey meet again.\n\nMusic\n\nIt is loud.\n',
      title: 'T',
      sections: [
        'Plot › Setting and Background: It is set in a town.',
        'Plot › Main Characters: He is called Mike.',
        'Plot: They meet again.',
        'Music: It is loud.',
      ],
    },
    {
      name: 'makes numbered questions the headings of their answers, bulleted or not',
      text: 'T\n\nIt rained.\n\n\n1. Is it long?\n\n  • It runs for 88 minutes. It feels short.\n\n2. Is it good?\n\nYes, very.\n',
      title: 'T',
      sections: [
        ': It rained.',
        'Is it long?: • It runs for 88 minutes. It feels short.',
        'Is it good?: Yes, very.',
      ],
    },
    {
      name: 'puts questions under their heading',
      text: 'T\n\nFAQs\n\nIs it long?\n\nNo.\n\nIs it good?\n\nYes.\n',
      title: 'T',
      sections: ['FAQs › Is it long?: No.', 'FAQs › Is it good?: Yes.'],
    },
    {
      name: 'takes a conclusion behind a wider gap out of the section before it',
      text: 'T\n\nPlot\n\nHe leaves.\n\nMusic\n\nIt is loud.\n\n\nAll this makes it a good film.\n',
      title: 'T',
      sections: ['Plot: He leaves.', 'Music: It is loud.', ': All this makes it a good film.'],
    },
    {
      name: 'takes one out that says that it is one',
      text: 'T\n\nPlot\n\nHe leaves.\n\nIn conclusion, it is good.\n',
      title: 'T',
      sections: ['Plot: He leaves.', ': In conclusion, it is good.'],
    },
    {
      name: 'reads bullets, also those that go on over lines',
      text: 'T\n\nYou need:\n\n- two eggs\n- a cup of flour\n  from the mill\n* salt\n',
      title: 'T',
      sections: ['You need: • two eggs | • a cup of flour from the mill | • salt'],
    },
    {
      name: 'joins hard-wrapped lines to one paragraph',
      text: `T\n\nThe first line of this paragraph is about as long as all of the others in it\nand so is the second one, which goes on over a line break that was made by an\neditor. The last is shorter.\n\nHere is another.\n`,
      title: 'T',
      sections: [
        ': The first line of this paragraph is about as long as all of the others in it and so is the second one, which goes on over a line break that was made by an editor. The last is shorter. | Here is another.',
      ],
    },
    {
      name: 'reads Windows line ends',
      text: 'T\r\n\r\nPlot\r\n\r\nHe leaves.\r\n',
      title: 'T',
      sections: ['Plot: He leaves.'],
    },
    {
      name: 'reads underlined, capital, chapter and numbered headings by their depth',
      text: 'Manual\n======\n\nCHAPTER ONE\n\nStart\n-----\n\nPress it.\n\n1.2 Scope\n\nAll of it.\n\nChapter 2\n\nStop it.\n',
      title: 'Manual',
      sections: ['CHAPTER ONE › Start: Press it.', 'CHAPTER ONE › Scope: All of it.', 'Chapter 2: Stop it.'],
    },
    {
      name: 'makes the questions of an interview headings',
      text: 'Talk\n\nQ: Why this film?\nA: I had to make it.\n\nQ: And now?\nA: I rest.\n',
      title: 'Talk',
      sections: ['Why this film?: I had to make it.', 'And now?: I rest.'],
    },
    {
      name: 'does not take verse for headings',
      text: 'T\n\nRoses are red\n\nViolets are blue\n\nSugar is sweet\n\nAnd so are you\n\nThat was all.\n',
      title: undefined,
      sections: [': T | Roses are red | Violets are blue | Sugar is sweet | And so are you | That was all.'],
    },
    {
      name: 'reads a text without any heading',
      text: 'It rained. We left.\n\nNobody came.\n',
      title: undefined,
      sections: [': It rained. We left. | Nobody came.'],
    },
  ])('$name', ({ text, title, sections }) => {
    expect(outlineOf(text)).toEqual({ title, sections })
  })
})

describe('labelOf', () => {
  it.each([
    ['Setting and Background: It is set in a town.', 'Setting and Background'],
    ['Use of Color, Lighting, and Framing: The film glows.', 'Use of Color, Lighting, and Framing'],
    ['Unique Aspects of “Red Rocket”: What sets it apart is this.', 'Unique Aspects of “Red Rocket”'],
    ['He said: Go away at once.', undefined],
    ['Note: This is important.', undefined],
    ['The rule is simple: Never look back.', undefined],
    ['Doors open at 12:30 in the hall.', undefined],
    ['See https://example.com for More: It is good.', undefined],
    ['Main Cast: Ann Lee, Bo Ek', undefined],
  ])('%s', (paragraph, label) => {
    expect(labelOf(paragraph)?.text).toBe(label)
  })
})
