import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { span, type Document } from '../../src/core/document.ts'
import { asBrowsersCompare, firstPlaceOf } from '../../src/http/find-directive.ts'
import { directiveFor, directiveOf } from '../../src/http/text-directive.ts'

/** Of one section under a heading; every inner list is a block, its sentences parted by spaces. */
function documentOf(blocks: readonly (readonly string[])[], heading = 'Notes') {
  let text = `${heading}\n\n`
  const sentences = blocks.map((block) => {
    const spans = block.map((sentence, at) => {
      const start = text.length + (at === 0 ? 0 : 1)
      text += `${at === 0 ? '' : ' '}${sentence}`
      return span(start, start + sentence.length)
    })
    text += '\n\n'
    return spans
  })
  const section = {
    path: [heading],
    span: span(0, text.length - 2),
    blocks: sentences.map((spans) => ({
      kind: 'paragraph' as const,
      span: span(spans[0]!.start, spans.at(-1)!.end),
    })),
  }
  const document: Pick<Document, 'title' | 'text' | 'sections'> = {
    title: 'The Harbour',
    text,
    sections: [section],
  }
  return { document, sentences }
}

const LONG = 'One two three four five six seven eight nine ten eleven.'

describe('directiveOf', () => {
  it.each([
    ['It rained\r\n  twice.', { start: 'It rained twice.' }],
    [LONG, { start: 'One two three four five', end: 'seven eight nine ten eleven.' }],
    [' \n', undefined],
  ])('finds %j by its words', (quote, directive) => expect(directiveOf(quote)).toEqual(directive))
})

describe('directiveFor', () => {
  const found = (blocks: readonly (readonly string[])[], block: number, sentence: number) => {
    const { document, sentences } = documentOf(blocks)
    return directiveFor(document, sentences[block]![sentence]!)
  }

  it('is the words alone where they stand nowhere before', () => {
    expect(found([['It rained.', 'Then it stopped.', 'It rained.']], 0, 0)).toEqual({ start: 'It rained.' })
  })

  it('adds what stands around where they do', () => {
    expect(found([['It rained.', 'Then it stopped.', 'It rained.', 'Nobody came.']], 0, 2)).toEqual({
      prefix: 'Then it stopped.',
      start: 'It rained.',
      suffix: 'Nobody came.',
    })
  })

  it.each([
    ['case', 'As it rained, we left.'],
    ['accents', 'As it ràined, we left.'],
    ['soft hyphens', 'As it rai\u00adned, we left.'],
  ])('knows that browsers pass over %s', (_, earlier) => {
    expect(found([[earlier], ['It rained', 'all night.']], 1, 0)).toHaveProperty('suffix', 'all night.')
  })

  it('never parts a piece over two blocks: browsers look for each in one', () => {
    expect(found([['Yes.'], ['Who came?'], ['Yes.'], ['No.']], 2, 0)).toEqual({
      prefix: 'Who came?',
      start: 'Yes.',
      suffix: 'No.',
    })
  })

  it('tells a sentence from one with the same ends', () => {
    const other = LONG.replace('six', 'or')
    expect(found([[LONG], [other]], 1, 0)).toEqual({ start: other })
  })

  it('does not end at words that stand in the middle too', () => {
    const twice = `One two three four five ${'a b c d e. '.repeat(2)}`.trim()
    expect(found([[twice]], 0, 0)).toEqual({ start: twice })
  })

  it('always finds the words it is for, and that place where anything around it is its own', () => {
    const word = fc.constantFrom('rain', 'Rain', 'came', 'over', 'the', 'harbour,', 'half-day', 'é', 'e')
    const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
    const blocks = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(blocks, (blocks) => {
        const { document, sentences } = documentOf(blocks)
        const texts = ['The Harbour', 'Notes', ...blocks.map((block) => block.join(' '))]
        const compared = texts.map(asBrowsersCompare)
        for (const [block, spans] of sentences.entries()) {
          const blockStart = spans[0]!.start
          for (const at of spans) {
            const place = firstPlaceOf(compared, directiveFor(document, at)!)!
            const own = [2 + block, at.start - blockStart] as const
            expect(compared[place.text]!.slice(place.from, place.to)).toBe(
              asBrowsersCompare(document.text.slice(at.start, at.end)),
            )
            if (place.text === own[0] && place.from === own[1]) continue
            // An earlier place, which then has the same for eight words around it.
            const around = (text: number, from: number, to: number) => [
              wordsOf(compared[text]!.slice(0, from) || compared[text - 1]!)
                .slice(-8)
                .join(' '),
              wordsOf(compared[text]!.slice(to) || (compared[text + 1] ?? ''))
                .slice(0, 8)
                .join(' '),
            ]
            const [before, behind] = around(place.text, place.from, place.to)
            const [ownBefore, ownBehind] = around(own[0], own[1], own[1] + (at.end - at.start))
            expect(before!.endsWith(ownBefore!)).toBe(true)
            expect(behind!.startsWith(ownBehind!)).toBe(true)
          }
        }
      }),
    )
  })

  it('takes no longer than the text is long, whatever repeats in it', () => {
    const { document, sentences } = documentOf([[`${'a b '.repeat(100_000)}.`, `${'a b '.repeat(20)}c.`]])
    expect(directiveFor(document, sentences[0]![1]!)).toBeDefined()
  })
})

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
