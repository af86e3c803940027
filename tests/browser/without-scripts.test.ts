import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadAssets } from '../../src/http/assets.ts'
import { listen, type Listening } from '../../src/http/listen.ts'
import { launchChromium } from '../support/chromium.ts'
import { abstaining, answering, ARTICLE, smallApp } from '../support/small-app.ts'

describe('the page, where no script runs', () => {
  let browser: Browser
  let server: Listening
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    const { app } = smallApp({
      assets: await loadAssets(resolve('dist/web')),
      ask: async (inquiry) =>
        inquiry.question.startsWith('Who')
          ? answering(inquiry)
          : { ...abstaining(inquiry), suggestions: ['Who shot it?'] },
    })
    server = await listen(app, { host: '127.0.0.1', port: 0 })
    page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 300 } })
  })
  afterAll(async () => {
    await browser.close()
    await server.close(0)
  })

  it('answers what is typed, says where it does not, and offers what it would answer', async () => {
    await page.goto(server.url)
    await page.getByLabel('Your question').fill('Why?')
    await page.getByRole('button', { name: 'Ask' }).click()
    expect(await page.getByText('The article doesn’t say.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Who shot it?' }).click()
    expect(await page.locator('blockquote mark').textContent()).toBe('Ilse Brandt')
    expect(await page.title()).toBe('Who shot it? · Verbatim')
  })

  it('leads to the quote in its place, which the browser brings into view by itself', async () => {
    await page.goto(`${server.url}/?question=Who+shot+it%3F`)
    // Too low for the quote to be seen without scrolling.
    await page.setViewportSize({ width: 320, height: 120 })
    await page.getByRole('link', { name: 'Show in the article' }).click()
    await page.waitForURL(/\/documents\/reviews\/harbour\?v=/)
    const quoted = page.locator('p', { hasText: ARTICLE.text.slice(19, 40) })
    const { y } = (await quoted.boundingBox())!
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(120)
  })
})
