import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentId, span, type Document, type Section } from '../../src/core/document.ts'
import { siteAt } from '../../src/http/site.ts'
import { sourceView } from '../../src/http/source-view.ts'

/** A document of one section, its blocks one after another with `between` between them. */
function documentOf(texts: readonly string[], between: string, more: Partial<Document> = {}): Document {
  const text = texts.join(between)
  const blocks = texts.map((block, at) => {
    const start = texts.slice(0, at).reduce((sum, before) => sum + before.length + between.length, 0)
    return { kind: at % 3 === 0 ? 'paragraph' : 'item', span: span(start, start + block.length) } as const
  })
  return {
    id: documentId('harbour'),
    title: 'The Harbour',
    url: null,
    version: '9f2c41d0',
    language: 'en',
    text,
    sections: [{ path: [], span: span(0, text.length), blocks }],
    fingerprint: '',
    ...more,
  }
}

async function pageOf(document: Document, citedVersion?: string): Promise<string> {
  return (await sourceView(document, { site: siteAt(), citedVersion, language: 'en' })).toString()
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
}

/** What a browser makes of the elements with an offset: line ends are made one before references are read (HTML, §13.2.3.5). */
function blocksAsRead(page: string): readonly { readonly start: number; readonly text: string }[] {
  const found = page.replace(/\r\n?/g, '\n').matchAll(/<(p|li) data-start="(\d+)">([^<>]*)<\/\1>/g)
  return Array.from(found, ([, , start, text = '']) => ({
    start: Number(start),
    text: text.replace(/&[^;]*;/g, (reference) => REFERENCES[reference] ?? `unknown ${reference}`),
  }))
}

const section = (start: number, path: readonly string[]): Section => ({
  path,
  span: span(start, start),
  blocks: [],
})

describe('sourceView', () => {
  it('shows every block as the very slice of the text that its offset names', async () => {
    const character = fc.constantFrom(
      ...'ab <>&"\'/\r\n\t',
      '\r\n',
      '🚀',
      'e\u0301',
      '\u200f',
      '&amp;',
      '<b>',
      '-->',
    )
    const block = fc.array(character, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n\n', '\r\n\r\n'),
        async (texts, between) => {
          const document = documentOf(texts, between)
          expect(blocksAsRead(await pageOf(document))).toEqual(
            document.sections[0]!.blocks.map(({ span: { start, end } }) => ({
              start,
              text: document.text.slice(start, end),
            })),
          )
        },
      ),
    )
  })

  it('takes nothing in a document or in a link to it for markup', async () => {
    const payload = `"'></title></p><script>alert(1)</script><img src=x onerror=alert(1)>`
    const page = await pageOf(
      documentOf([payload], '', {
        title: payload,
        language: payload,
        url: `https://films.example/${payload}`,
        sections: [{ path: [payload], span: span(0, payload.length), blocks: [] }],
      }),
      payload,
    )
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('<img')
    expect(page).not.toContain(`"'>`)
  })

  it('shows a heading once, at its depth, with sections that can be linked to', async () => {
    const sections = [
      section(0, []),
      section(10, ['Plot']),
      section(20, ['Plot', 'Cast']),
      section(30, ['Plot', 'Crew']),
      section(40, ['Music', 'Cast']),
    ]
    const page = await pageOf(documentOf(['x'], '', { sections }))
    expect(page.match(/<section id="[^"]*">|<h\d>[^<]*<\/h\d>/g)).toEqual([
      '<h1>The Harbour</h1>',
      '<section id="s0">',
      '<section id="s10">',
      '<h2>Plot</h2>',
      '<section id="s20">',
      '<h3>Cast</h3>',
      '<section id="s30">',
      '<h3>Crew</h3>',
      '<section id="s40">',
      '<h2>Music</h2>',
      '<h3>Cast</h3>',
    ])
  })

  it.each([
    { cited: undefined, notice: false },
    { cited: '9f2c41d0', notice: false },
    { cited: '00000000', notice: true },
    { cited: '', notice: true },
  ])('warns of a changed text for a link of version $cited: $notice', async ({ cited, notice }) => {
    expect((await pageOf(documentOf(['x'], ''), cited)).includes('class="notice"')).toBe(notice)
  })

  it('says its language, and where the site publishes it', async () => {
    const page = await pageOf(
      documentOf(['x'], '', { language: 'pt-BR', url: 'https://films.example/harbour' }),
    )
    expect(page).toContain('<html lang="pt-BR">')
    expect(page).toContain('<a href="https://films.example/harbour">')
    expect(await pageOf(documentOf(['x'], ''))).not.toContain('class="published"')
  })
})
