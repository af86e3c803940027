import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { demoPage } from '../../src/http/demo-page.ts'
import { siteAt } from '../../src/http/site.ts'
import { directiveFor } from '../../src/http/text-directive.ts'
import { withTextFragment } from '../../src/http/text-fragment.ts'
import { launchChromium } from '../support/chromium.ts'
import { followFragments } from '../support/follow-fragments.ts'
import { documentsIn, FOLDERS, sentencesOf } from '../support/sentences-of.ts'

describe('a text fragment, on a page that publishes the document', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  it('names exactly its sentence, for every sentence of every document', async () => {
    const wrong: string[] = []
    let sentences = 0
    for (const document of await documentsIn(FOLDERS)) {
      const spans = sentencesOf(document)
      const page = String(await demoPage(document, siteAt()))
      const addresses = spans.map((span) => withTextFragment('/', directiveFor(document, span)!))
      const found = await followFragments(browser, page, addresses)
      for (const [at, span] of spans.entries())
        if (plain(found[at]) !== plain(sliceOf(document.text, span))) wrong.push(addresses[at]!)
      sentences += spans.length
    }
    expect(wrong).toEqual([])
    expect(sentences).toBeGreaterThan(2000)
  }, 300_000)
})

function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim()
}
