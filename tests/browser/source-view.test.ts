import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf, type Document } from '../../src/core/document.ts'
import { citationPath } from '../../src/http/site.ts'
import { launchChromium } from '../support/chromium.ts'
import { documentsIn, sentencesOf } from '../support/sentences-of.ts'
import { marksFor, openSourcePage } from '../support/source-page.ts'

describe('the source view', () => {
  let browser: Browser
  let documents: readonly Document[]
  beforeAll(async () => {
    browser = await launchChromium()
    documents = await documentsIn(['corpus'])
  })
  afterAll(() => browser.close())

  const opened = (article: Document, path: string) => openSourcePage(browser, article, path)

  it('marks exactly the sentence that a citation names, for every sentence of the article', async () => {
    const [article] = documents
    const spans = sentencesOf(article!)
    const { page, complaints, close } = await opened(article!, citationPath(article!, spans[0]!))
    expect(await marksFor(page, spans)).toEqual(
      spans.map((span) => ({ text: sliceOf(article!.text, span), seen: true, focused: true })),
    )
    expect(complaints).toEqual([])
    await close()
  })

  it('marks a span across sentences and blocks', async () => {
    const [article] = documents
    const [first, second] = article!.sections.flatMap(({ blocks }) => blocks)
    const across = { start: first!.span.end - 10, end: second!.span.start + 10 }
    const { page, close } = await opened(article!, `/documents/${article!.id}#c${across.start}-${across.end}`)
    const marks = await page.locator('mark').allTextContents()
    expect(marks).toHaveLength(2)
    expect(article!.text.slice(across.start, across.end)).toContain(marks[0])
    await close()
  })

  it('says that the text has changed since, and not otherwise', async () => {
    const [article] = documents
    const old = await opened(article!, `/documents/${article!.id}?v=00000000#c0-5`)
    expect(await old.page.getByRole('note').textContent()).toContain('changed')
    await old.close()
    const now = await opened(article!, citationPath(article!, article!.sections[0]!.span))
    expect(await now.page.getByRole('note').count()).toBe(0)
    await now.close()
  })

  it('links its sections and lets the keyboard skip to the text', async () => {
    const [article] = documents
    const { page, close } = await opened(article!, `/documents/${article!.id}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
    const links = page.getByRole('navigation', { name: 'Sections' })
    await links.getByText('Sections', { exact: true }).click()
    const last = links.getByRole('link').last()
    const target = await last.getAttribute('href')
    await last.click()
    expect(
      await page.locator(target!).evaluate((node) => node.getBoundingClientRect().top < innerHeight),
    ).toBe(true)
    await close()
  })
})
