import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { loadAssets } from '../../src/http/assets.ts'
import { listen } from '../../src/http/listen.ts'
import { directiveFor } from '../../src/http/text-directive.ts'
import { withTextFragment } from '../../src/http/text-fragment.ts'
import { launchChromium } from '../support/chromium.ts'
import { documentsIn, sentencesOf } from '../support/sentences-of.ts'
import { shelf, smallApp } from '../support/small-app.ts'

describe('a text fragment, followed by Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  it('brings the sentence into the middle of the page that publishes it', async () => {
    const [article] = await documentsIn(['corpus'])
    const { app } = smallApp({ store: shelf(article), assets: await loadAssets(resolve('dist/web')) })
    const server = await listen(app, { host: '127.0.0.1', port: 0 })
    const sentences = sentencesOf(article!)
    // From all over it, but not where the page cannot scroll any further.
    const every = Math.floor((sentences.length * 0.8) / 20)
    const missed: string[] = []
    for (let number = 1; number <= 20; number += 1) {
      const at = sentences[Math.floor(sentences.length * 0.1) + number * every]!
      const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
      await page.goto(withTextFragment(`${server.url}/demo`, directiveFor(article!, at)!))
      const middle = await page.evaluate(
        (sentence) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const from = node.nodeValue!.indexOf(sentence)
            if (from === -1) continue
            const range = new Range()
            range.setStart(node, from)
            range.setEnd(node, from + sentence.length)
            const { top, bottom } = range.getBoundingClientRect()
            return (top + bottom) / 2 / innerHeight
          }
          return NaN
        },
        sliceOf(article!.text, at),
      )
      if (!(Math.abs(middle - 0.5) < 0.25)) missed.push(`${at.start}: ${middle}`)
      await page.close()
    }
    await server.close(0)
    expect(missed).toEqual([])
  })
})
