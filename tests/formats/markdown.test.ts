import { describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { readMarkdown } from '../../src/formats/markdown.ts'

const outlineOf = (source: string) => {
  const { text, title, sections } = readMarkdown(source)
  return {
    title,
    sections: sections.map(
      ({ path, blocks }) =>
        `${path.join(' › ')}: ${blocks.map((block) => (block.kind === 'item' ? '• ' : '') + sliceOf(text, block.span)).join(' | ')}`,
    ),
  }
}

describe('readMarkdown', () => {
  it.each<{ name: string; source: string; title?: string; sections: readonly string[] }>([
    {
      name: 'nests headings by their level, the first one of level 1 being the title',
      source: '# Film\n\nShort.\n\n## Plot\n\n### Start\n\nHe leaves.\n\n## Music\n\nLoud.',
      title: 'Film',
      sections: [': Short.', 'Plot › Start: He leaves.', 'Music: Loud.'],
    },
    {
      name: 'shows no markers, decodes entities, keeps the words of links, leaves pictures and comments out',
      source:
        'It is **very** *good* &amp; [cheap](http://x.example "t") ![poster](p.png)`code` <!-- no --><b>bold</b>.',
      sections: [': It is very good & cheap code bold.'],
    },
    {
      name: 'takes a paragraph in bold for a heading',
      source: '## FAQ\n\n**Is it long?**\n\nNo.\n\n**Is it *good*?**\n\nYes.',
      sections: ['FAQ › Is it long?: No.', 'FAQ › Is it good?: Yes.'],
    },
    {
      name: 'reads lists within lists, and paragraphs within items',
      source: '- one\n\n  more\n- two\n  1. deep',
      sections: [': • one | • more | • two | • deep'],
    },
    {
      name: 'reads each row of a table as an item',
      source: '| Role | Name |\n|---|---|\n| Editor | Ann |\n| Sound | |',
      sections: [': • Role | Name | • Editor | Ann | • Sound'],
    },
    {
      name: 'turns a soft line break into a space and keeps a hard one',
      source: 'one\ntwo  \nthree',
      sections: [': one two\nthree'],
    },
    { name: 'keeps code as it stands', source: '```\na = 1\n\nb = 2\n```', sections: [': a = 1\n\nb = 2'] },
    { name: 'leaves an empty heading out', source: '#\n\n## \n\nText.', sections: [': Text.'] },
    {
      name: 'keeps a second heading of level 1 as one',
      source: '# A\n\nx.\n\n# B\n\ny.',
      title: 'A',
      sections: [': x.', 'B: y.'],
    },
    {
      name: 'reads quotations and footnotes as paragraphs',
      source: '> Said.\n\nText[^1].\n\n[^1]: Note.',
      sections: [': Said. | Text. | Note.'],
    },
  ])('$name', ({ source, title, sections }) => {
    expect(outlineOf(source)).toEqual({ title, sections })
  })
})
