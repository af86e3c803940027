import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsIn } from '../support/axe.ts'
import { changeReplies, type ChatPage, type ChatPageOptions, chatPages } from '../support/chat-page.ts'
import { ARTICLE } from '../support/small-app.ts'

const QUOTE = 'It was shot by Ilse Brandt — 🚀 in Lisbon.'
const WIDE = { viewport: { width: 1200, height: 800 } }

describe('a quote and its article', () => {
  const opened = chatPages()

  async function answered(options: ChatPageOptions = {}): Promise<ChatPage> {
    const chat = await opened(options)
    await chat.ask('who shot it?')
    await chat.page.locator('blockquote').waitFor()
    return chat
  }

  it('shows the only article at the side of the chat where there is room', async () => {
    const { page, complaints } = await answered(WIDE)
    const pane = page.getByRole('complementary', { name: 'The article' })
    expect(await pane.getByRole('heading', { name: 'The Harbour' }).isVisible()).toBe(true)
    expect(await pane.locator('mark').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('shows no article beside the chat in one column', async () => {
    const { page } = await answered()
    expect(await page.locator('.pane').isVisible()).toBe(false)
  })

  it('shows it once there is room', async () => {
    const { page } = await answered()
    await page.setViewportSize({ width: 1200, height: 800 })
    await page.locator('.pane article').waitFor()
    expect(await page.locator('.pane').isVisible()).toBe(true)
  })

  it('brings the article to the marked quote, and the keyboard there and back', async () => {
    const { page, complaints } = await answered(WIDE)
    const link = page.getByRole('link', { name: 'Show in the article' })
    await link.focus()
    await page.keyboard.press('Enter')
    const mark = page.locator('.pane mark')
    await mark.waitFor()
    expect(await mark.allTextContents()).toEqual([QUOTE])
    expect(await mark.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(new URL(page.url()).pathname).toBe('/')
    await page.keyboard.press('Escape')
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true)

    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Back to the answer' }).click()
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
  })

  it('brings a quote far down a long article into view without moving the chat', async () => {
    const chat = await answered({ viewport: { width: 1200, height: 400 } })
    await chat.page.locator('.pane article').evaluate((node) => {
      for (let line = 0; line < 60; line += 1) {
        const filler = document.createElement('p')
        filler.textContent = 'Filler.'
        node.prepend(filler)
      }
    })
    const link = chat.page.getByRole('link', { name: 'Show in the article' })
    await link.scrollIntoViewIfNeeded()
    const before = await chat.page.evaluate(() => scrollY)
    await link.click()
    const frame = await chat.page.locator('.pane-body').boundingBox()
    await chat.page.locator('.pane mark').waitFor()
    await chat.page.waitForFunction(
      (bottom) => document.querySelector('.pane mark')!.getBoundingClientRect().bottom < bottom,
      frame!.y + frame!.height,
    )
    expect(await chat.page.evaluate(() => scrollY)).toBe(before)
  })

  it('says in the article that it has changed since it was quoted', async () => {
    const chat = await opened(WIDE)
    await changeReplies(chat.page, withVersion('00000000'))
    await chat.ask('who shot it?')
    await chat.page.getByRole('link', { name: 'Show in the article' }).click()
    await chat.page.locator('.pane').getByText('The text has changed since this was quoted.').waitFor()
    expect(await chat.page.locator('.pane mark').allTextContents()).toEqual([QUOTE])
  })

  it('says that the article cannot be shown, and leaves the chat as it is', async () => {
    const chat = await opened()
    await chat.page.route('**/documents/reviews/*', (route) => route.abort())
    await chat.page.setViewportSize({ width: 1200, height: 800 })
    await chat.ask('who shot it?')
    await chat.page.getByRole('link', { name: 'Show in the article' }).click()
    await chat.page.locator('.pane').getByText('The article cannot be shown now.').waitFor()
    expect(await chat.page.locator('blockquote').textContent()).toBe(QUOTE)
  })

  it('comes over the chat in one column, and goes by Escape, by its button and by the way back', async () => {
    const { page, complaints } = await answered({
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    })
    const link = page.getByRole('link', { name: 'Show in the article' })
    const sheet = page.getByRole('dialog', { name: 'The article' })
    const ways = [
      () => page.keyboard.press('Escape'),
      () => sheet.getByRole('button', { name: 'Back to the answer' }).click(),
      () => page.goBack(),
    ]
    for (const goBack of ways) {
      await link.press('Enter')
      await sheet.locator('mark').waitFor()
      expect(await sheet.locator('mark').allTextContents()).toEqual([QUOTE])
      expect(await sheet.locator('mark').evaluate((node) => node === document.activeElement)).toBe(true)
      expect(await page.locator('main').evaluate((node: HTMLElement) => node.inert)).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      expect(await violationsIn(page)).toEqual([])
      await goBack()
      await sheet.waitFor({ state: 'hidden' })
      expect(await link.evaluate((node) => node === document.activeElement)).toBe(true)
      expect(await page.locator('main').evaluate((node: HTMLElement) => node.inert)).toBe(false)
      expect(new URL(page.url()).pathname).toBe('/')
    }
    expect(complaints).toEqual([])
  })

  it('stands beside the chat once there is room for it', async () => {
    const { page } = await answered({ viewport: { width: 360, height: 640 } })
    await page.getByRole('link', { name: 'Show in the article' }).click()
    await page.getByRole('dialog', { name: 'The article' }).locator('mark').waitFor()
    await page.setViewportSize({ width: 1200, height: 800 })
    await page.getByRole('complementary', { name: 'The article' }).waitFor()
    expect(await page.locator('main').evaluate((node: HTMLElement) => node.inert)).toBe(false)
    expect(await page.locator('.pane mark').allTextContents()).toEqual([QUOTE])
  })

  it('leaves the chat in sight where the page was loaded anew under it, and the way back as it was', async () => {
    const { page, url } = await answered({ viewport: { width: 360, height: 640 } })
    await page.goto(`${url}/documents/reviews/harbour`)
    await page.goBack()
    await page.getByRole('link', { name: 'Show in the article' }).click()
    await page.getByRole('dialog').locator('mark').waitFor()
    await page.reload()
    expect(await page.locator('blockquote').textContent()).toBe(QUOTE)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.waitForFunction(() => history.state === null)
  })

  it('says in one column too that it cannot be shown, with a way back', async () => {
    const { page } = await answered({ viewport: { width: 360, height: 640 } })
    await page.route('**/documents/reviews/*', (route) => route.abort())
    await page.getByRole('link', { name: 'Show in the article' }).click()
    await page.getByRole('dialog').getByText('The article cannot be shown now.').waitFor()
    await page.getByRole('button', { name: 'Back to the answer' }).click()
    expect(await page.locator('blockquote').isVisible()).toBe(true)
  })

  it('opens the source view in another tab where that is asked for', async () => {
    const { page } = await answered({ viewport: { width: 360, height: 640 } })
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Show in the article' }).click({ modifiers: ['Control'] }),
    ])
    await tab.locator('.source mark').waitFor()
    expect(new URL(tab.url()).pathname).toBe('/documents/reviews/harbour')
  })

  it('opens a document from the list at the side', async () => {
    const chat = await opened(WIDE)
    await chat.page.getByRole('link', { name: 'The Harbour' }).click()
    await chat.page.locator('.pane article').waitFor()
    expect(new URL(chat.page.url()).pathname).toBe('/')
  })

  it('says where a quote stands, by the document and its headings', async () => {
    const { page } = await answered()
    expect(await page.locator('figcaption').textContent()).toBe('The Harbour Plot')
  })

  it('opens the passage around the sentence, in the document’s very words, and closes it', async () => {
    const { page, complaints } = await answered()
    await page.getByRole('button', { name: 'Show more' }).click()
    const quote = page.locator('blockquote')
    await quote.and(page.locator('.whole')).waitFor()
    const whole = await quote.evaluate((node) => node.textContent)
    expect(ARTICLE.text).toContain(whole)
    expect(whole.length).toBeGreaterThan(QUOTE.length)
    expect(await quote.locator('strong').textContent()).toBe(QUOTE)
    expect(await quote.locator('strong mark').textContent()).toBe('Ilse Brandt')
    const less = page.getByRole('button', { name: 'Show less' })
    expect(await less.getAttribute('aria-expanded')).toBe('true')
    expect(await less.evaluate((node) => node === document.activeElement)).toBe(true)
    await less.click()
    expect(await quote.textContent()).toBe(QUOTE)
    expect(complaints).toEqual([])
  })

  it('does not show more of a text that is no longer the one that was quoted', async () => {
    const chat = await opened()
    await changeReplies(chat.page, withVersion('00000000'))
    await chat.ask('who shot it?')
    await chat.page.getByRole('button', { name: 'Show more' }).click()
    await chat.page.locator('.actions').getByText('The text has changed since this was quoted').waitFor()
    expect(await chat.page.locator('blockquote').textContent()).toBe(QUOTE)
  })

  it('copies the quote with its citation', async () => {
    const { page, url } = await answered({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy quote' }).click()
    await page.locator('.actions').getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“${QUOTE}”\n— The Harbour › Plot\n${url}/documents/reviews/harbour?v=${ARTICLE.version}#c19-61`,
    )
    expect(await statusOf(page)).toContain('Copied')
  })

  it('copies without the clipboard’s own interface too, as on a page without TLS', async () => {
    const { page } = await answered({ permissions: ['clipboard-read'] })
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not here'))
    })
    const copy = page.getByRole('button', { name: 'Copy quote' })
    await copy.click()
    await page.locator('.actions').getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(QUOTE)
    expect(await copy.evaluate((node) => node === document.activeElement)).toBe(true)
  })

  it('keeps a sentence that gives away the story behind a control, from screen readers too', async () => {
    const chat = await opened()
    await changeReplies(chat.page, (reply) => ({
      ...reply,
      quotes: (reply['quotes'] as object[]).map((quote) => ({ ...quote, spoiler: true })),
    }))
    await chat.ask('who shot it?')
    const { page } = chat
    const control = page.locator('.spoiler > summary')
    await control.waitFor()
    expect(await page.locator('blockquote').isVisible()).toBe(false)
    expect(await statusOf(page)).toBe(
      'Answer, from The Harbour. The sentence gives away the story; choose Reveal to read it.',
    )
    await control.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('blockquote').isVisible()).toBe(true)
    expect(chat.complaints).toEqual([])
  })

  it('does all this under Trusted Types', async () => {
    const chat = await opened({ ...WIDE, locale: 'de-DE' })
    const { page } = chat
    const policy = (await page.goto(chat.url))?.headers()['content-security-policy']
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    await chat.ask('who shot it?')
    await page.getByRole('button', { name: 'Mehr zeigen' }).click()
    await page.getByRole('link', { name: 'Im Artikel zeigen' }).click()
    await page.locator('.pane mark').waitFor()
    expect(chat.complaints).toEqual([])
  })

  it('links nowhere but to pages', async () => {
    const chat = await opened()
    await changeReplies(chat.page, (reply) => ({
      ...reply,
      quotes: (reply['quotes'] as object[]).map((quote) => ({
        ...quote,
        link: 'javascript:document.title=1',
      })),
    }))
    await chat.ask('who shot it?')
    await chat.page.locator('blockquote').waitFor()
    expect(await chat.page.getByRole('log').locator('a').count()).toBe(0)
    await chat.page.getByRole('button', { name: 'Copy quote' }).waitFor()
  })
})

function withVersion(version: string) {
  return (reply: Record<string, unknown>) => ({
    ...reply,
    quotes: (reply['quotes'] as { document: object }[]).map((quote) => ({
      ...quote,
      document: { ...quote.document, version },
    })),
  })
}

function statusOf(page: Page): Promise<string | null> {
  return page.getByRole('status').textContent()
}
