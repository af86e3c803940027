import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf, type Document } from '../../src/core/document.ts'
import { citationPath } from '../../src/http/site.ts'
import { violationsIn } from '../support/axe.ts'
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

  const opened = (article: Document, path: string, options?: BrowserContextOptions) =>
    openSourcePage(browser, article, path, options)

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

  it('brings the beginning of a span into view that is longer than the window', async () => {
    const [article] = documents
    const { blocks } = article!.sections.at(-1)!
    const { page, close } = await opened(
      article!,
      `/documents/${article!.id}#c${blocks[0]!.span.start}-${article!.text.length}`,
      { viewport: { width: 320, height: 240 } },
    )
    const { top } = await page
      .locator('mark')
      .first()
      .evaluate((mark) => ({ top: mark.getClientRects()[0]!.top }))
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(240)
    await close()
  })

  it('says to those who hear it where the quote begins and ends, and changes no letter of the text', async () => {
    const [article] = documents
    const [block] = article!.sections[0]!.blocks
    const { page, close } = await opened(article!, citationPath(article!, block!.span))
    const text = sliceOf(article!.text, block!.span)
    const heard = await page.locator('main').ariaSnapshot()
    expect(heard).toContain(`Quoted: ${text.slice(0, 40)}`)
    expect(heard).toContain(`${text.slice(-40)} End of the quote.`)
    expect(await page.locator('mark').textContent()).toBe(text)
    await close()
  })

  it('says that the text has changed since, in sight of the quote, and not otherwise', async () => {
    const [article] = documents
    const { start, end } = sentencesOf(article!).at(-10)!
    const old = await opened(article!, `/documents/${article!.id}?v=00000000#c${start}-${end}`)
    const notice = old.page.getByRole('note')
    expect(await notice.textContent()).toContain('changed')
    const box = (await notice.boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    const mark = old.page.locator('mark')
    expect((await mark.boundingBox())!.y).toBeGreaterThan(box.y + box.height)
    expect(await mark.getAttribute('aria-describedby')).toBe(await notice.getAttribute('id'))
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

  it.each(['light', 'dark'] as const)('has no fault that axe-core knows, in %s', async (colorScheme) => {
    const [article] = documents
    const { start, end } = sentencesOf(article!)[30]!
    for (const width of [320, 1440]) {
      const { page, complaints, close } = await opened(
        article!,
        `/documents/${article!.id}?v=00000000#c${start}-${end}`,
        { colorScheme, viewport: { width, height: 800 } },
      )
      await page.getByText('Sections', { exact: true }).click()
      expect(await violationsIn(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(complaints).toEqual([])
      await close()
    }
  })

  it('speaks the visitor’s language around the text', async () => {
    const [article] = documents
    const { page, close } = await opened(article!, `/documents/${article!.id}?v=00000000`, {
      locale: 'de-AT',
    })
    expect(await page.getByRole('link', { name: 'Eine Frage stellen' }).getAttribute('lang')).toBe('de')
    expect(await page.getByRole('note').textContent()).toContain('geändert')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await close()
  })

  it('prints the text and the quote, on white', async () => {
    const [article] = documents
    const { page, close } = await opened(article!, citationPath(article!, sentencesOf(article!)[3]!), {
      colorScheme: 'dark',
    })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.getByText('Sections', { exact: true }).isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Ask a question' }).isVisible()).toBe(false)
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement)
      return {
        backgroundColor,
        color,
        underlined: getComputedStyle(document.querySelector('mark')!).borderBlockEndStyle,
      }
    })
    expect(colours).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      underlined: 'solid',
    })
    await close()
  })
})
