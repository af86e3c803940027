import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../bench/quality/judge.ts'
import { loadEvaluationSets } from '../../bench/quality/evaluation-sets.ts'
import { sliceOf } from '../../src/core/document.ts'
import { UnreadableDocumentError } from '../../src/core/errors.ts'
import { splitSentences } from '../../src/core/sentences.ts'
import { readCorpus } from '../../src/corpus.ts'
import { readDocument } from '../../src/formats/read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (path: string, text: string) => readDocument({ path, bytes: bytes(text) })

describe('readDocument', () => {
  it('keeps a plain text exactly as it stands, line ends included', async () => {
    const article = await readFile('corpus/red-rocket.txt')
    expect(readDocument({ path: 'red-rocket.txt', bytes: article }).text).toBe(article.toString('utf8'))
    expect(read('a.txt', 'A\r\n\r\nIt rained.\r\n').text).toBe('A\r\n\r\nIt rained.\r\n')
  })

  it('drops a byte order mark, and reads UTF-16 that has one', () => {
    expect(read('a.txt', '\ufeffIt rained.').text).toBe('It rained.')
    const utf16 = Uint8Array.from(Buffer.from('\ufeffIt rained — 🚀.', 'utf16le'))
    expect(readDocument({ path: 'a.txt', bytes: utf16 }).text).toBe('It rained — 🚀.')
  })

  it('takes the path without its ending, in lower case, for the id', () => {
    expect(read('2024/Films/Dune.Part.2.md', 'It rained.').id).toBe('2024/films/dune.part.2')
  })

  it.each([
    {
      name: 'metadata',
      text: '---\ntitle: Front\n---\n# Head\n\nx.',
      metadata: { title: 'Said' },
      title: 'Said',
    },
    { name: 'front matter', text: '---\ntitle: Front\n---\n# Head\n\nx.', metadata: {}, title: 'Front' },
    { name: 'the first heading', text: '# Head\n\nx.', metadata: {}, title: 'Head' },
    { name: 'the file', text: 'x.', metadata: {}, title: 'my-film' },
  ])('takes the title from $name', ({ text, metadata, title }) => {
    expect(readDocument({ path: 'films/my-film.md', bytes: bytes(text) }, metadata).title).toBe(title)
  })

  it('takes url and language from front matter, and lets other fields be', () => {
    const document = read(
      'a.md',
      '---\nurl: https://films.example/a\nlanguage: en-GB\ntags: [x]\n---\nIt rained.',
    )
    expect(document).toMatchObject({ url: 'https://films.example/a', language: 'en-GB', text: 'It rained.' })
  })

  it('takes a rule for a rule where no front matter is closed', () => {
    expect(read('a.md', '---\n\nIt rained.').text).toBe('It rained.')
  })

  it('names a version by the text, and a fingerprint by all that is indexed', () => {
    const one = read('a.md', '## Plot\n\nIt rained.')
    const two = read('a.md', '### Plot\n\nIt rained.')
    const three = readDocument({ path: 'a.md', bytes: bytes('## Plot\n\nIt rained.') }, { title: 'Other' })
    expect(one.version).toMatch(/^[0-9a-f]{8}$/)
    expect(three.version).toBe(one.version)
    expect(three.fingerprint).not.toBe(one.fingerprint)
    expect(two.version).toBe(one.version)
  })

  it.each<{ name: string; path: string; content: Uint8Array; message: RegExp }>([
    {
      name: 'an empty file',
      path: 'a.txt',
      content: bytes(''),
      message: /^a\.txt: the file is empty\. Write/,
    },
    { name: 'a blank one', path: 'a.txt', content: bytes(' \n\t'), message: /the file is empty/ },
    {
      name: 'a binary',
      path: 'b/a.txt',
      content: Uint8Array.of(80, 75, 0, 0xff),
      message: /^b\/a\.txt: this is a binary file.*Save it as/,
    },
    {
      name: 'a binary with a byte order mark',
      path: 'a.txt',
      content: Uint8Array.of(0xff, 0xfe, 0x41, 0, 0, 0),
      message: /binary file/,
    },
    {
      name: 'Latin-1',
      path: 'a.txt',
      content: Uint8Array.of(0x63, 0xe9),
      message: /not valid UTF-8\. Save it with the encoding UTF-8/,
    },
    {
      name: 'one enormous line',
      path: 'a.txt',
      content: bytes(`ok\n${'x'.repeat(60_000)}`),
      message: /line 2 has more than 50000 characters.*blank line/,
    },
    {
      name: 'another kind of file',
      path: 'a.pdf',
      content: bytes('%PDF'),
      message: /cannot be read\. Save it as one of \.txt/,
    },
    { name: 'a heading alone', path: 'a.md', content: bytes('# Title'), message: /no text to quote/ },
    {
      name: 'front matter that is no YAML',
      path: 'a.md',
      content: bytes('---\na: [\n---\nx.'),
      message: /front matter is not valid YAML/,
    },
    {
      name: 'a url without its site',
      path: 'a.md',
      content: bytes('---\nurl: /films/red\n---\nx.'),
      message: /"url" is "\/films\/red", without the site .*https:\/\/films\.example\/films\/red/s,
    },
    {
      name: 'a url that is none',
      path: 'a.md',
      content: bytes('---\nurl: "http://"\n---\nx.'),
      message: /"url" is not as it should be/,
    },
  ])('says what is wrong with $name and what to do', ({ path, content, message }) => {
    const reading = () => readDocument({ path, bytes: content })
    expect(reading).toThrow(UnreadableDocumentError)
    expect(reading).toThrow(message)
  })

  it('throws nothing else, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.md', 'a'),
        (content, path) => {
          expect(kindOfReading(() => readDocument({ path, bytes: content }))).toMatch(
            /^(?:document|unreadable)$/,
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds blocks in order, without blank ends, whatever the text', () => {
    const lines = fc.constantFrom(
      '',
      '',
      'Heading',
      'A sentence here.',
      '- item',
      '1. Is it?',
      '# H',
      '> q',
      '| a | b |',
      '```',
      'Label Here: It is so.',
      '  indented',
      '🚀 e\u0301 \u202e',
      '===',
      '**bold**',
      'x\r',
    )
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 25 }), fc.constantFrom('a.txt', 'a.md'), (parts, path) => {
        let document
        try {
          document = read(path, parts.join('\n'))
        } catch (error) {
          if (!(error instanceof UnreadableDocumentError)) throw error
          return
        }
        let previous = 0
        for (const { span, blocks } of document.sections) {
          expect(span.start).toBeGreaterThanOrEqual(previous)
          for (const block of blocks) {
            const words = sliceOf(document.text, block.span)
            expect(words).toBe(words.trim())
            expect(words).not.toBe('')
            expect(block.span.start).toBeGreaterThanOrEqual(previous)
            previous = block.span.end
          }
          expect(span.end).toBe(previous)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('makes every gold sentence of the committed question sets one sentence', async () => {
    const missed: string[] = []
    for (const set of await loadEvaluationSets('tests/fixtures/evaluation', 'corpus')) {
      const { documents } = await readCorpus(set.corpusDir)
      const sentences = new Map(
        documents.map(({ id, text, sections }): [string, ReadonlySet<string>] => [
          id,
          new Set(
            sections.flatMap(({ blocks }) =>
              blocks.flatMap(({ span }) =>
                splitSentences(text, span).map((sentence) => plain(sliceOf(text, sentence))),
              ),
            ),
          ),
        ]),
      )
      for (const { document, parts } of set.questions) {
        missed.push(...parts.flat().filter((gold) => !sentences.get(document)?.has(plain(gold))))
      }
    }
    expect(missed).toEqual([])
  })
})

function kindOfReading(reading: () => unknown): string {
  try {
    reading()
    return 'document'
  } catch (error) {
    return error instanceof UnreadableDocumentError ? 'unreadable' : String(error)
  }
}
