import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { citationPath } from '../../src/http/site.ts'
import { launchChromium } from '../support/chromium.ts'
import { documentsIn, FOLDERS, sentencesOf } from '../support/sentences-of.ts'
import { marksFor, openSourcePage } from '../support/source-page.ts'

describe('the source view', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  it('marks exactly the sentence that a citation names, for every sentence of every document', async () => {
    const wrong: string[] = []
    let sentences = 0
    for (const article of await documentsIn(FOLDERS)) {
      const spans = sentencesOf(article)
      const { page, complaints, close } = await openSourcePage(
        browser,
        article,
        citationPath(article, spans[0]!),
      )
      const marked = await marksFor(page, spans)
      for (const [at, span] of spans.entries()) {
        const { text, seen, focused } = marked[at]!
        if (text !== sliceOf(article.text, span) || !seen || !focused)
          wrong.push(`${article.id} ${span.start}`)
      }
      sentences += spans.length
      expect(complaints).toEqual([])
      await close()
    }
    expect(wrong).toEqual([])
    expect(sentences).toBeGreaterThan(2000)
  }, 300_000)
})
