import { describe, expect, it } from 'vitest'
import { sliceOf, type Document } from '../../src/core/document.ts'
import { findText } from '../../web/find-text.ts'
import { documentsIn, sentencesOf } from '../support/sentences-of.ts'

/** As web/show-on-page.ts has it. */
const CONTEXT = 80

describe('a page that publishes the document', () => {
  it('is marked at exactly the sentence that is cited, for every sentence of every document of the corpus', async () => {
    for (const document of await documentsIn(['corpus'])) {
      const blocks = blocksOf(document)
      const texts = blocks.map(({ text }) => text)
      for (const { start, end } of sentencesOf(document)) {
        const [before, after] = [
          document.text.slice(start - CONTEXT, start),
          document.text.slice(end, end + CONTEXT),
        ]
        const [found] = findText(texts, document.text.slice(start, end), { before, after })
        const at = (place: { text: number; offset: number }) => blocks[place.text]!.start + place.offset
        expect(found && [at(found.start), at(found.end)]).toEqual([start, end])
      }
    }
  })
})

function blocksOf(document: Document): readonly { readonly start: number; readonly text: string }[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.map(({ span }) => ({ start: span.start, text: sliceOf(document.text, span) })),
  )
}
