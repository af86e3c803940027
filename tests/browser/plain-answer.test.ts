import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Answer, Inquiry, Reply } from '../../src/core/reply.ts'
import { violationsIn } from '../support/axe.ts'
import { openChatPage, type ChatPage, type ChatPageOptions } from '../support/chat-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { abstaining, answering } from '../support/small-app.ts'

const withMore = (inquiry: Inquiry): Reply => {
  const answer = answering(inquiry) as Answer
  const [quote] = answer.quotes
  return { ...answer, suggestions: ['Who sang?', 'Did it rain?'], quotes: [quote, quote] }
}

describe('the page without scripts', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  async function opened(options: ChatPageOptions = {}): Promise<ChatPage> {
    const chat = await openChatPage(browser, { javaScriptEnabled: false, ...options })
    onTestFinished(chat.close)
    return chat
  }

  it('is a form that is answered, with a quote that leads into the article', async () => {
    const { page, answer } = await opened()
    answer(async (inquiry) => withMore(inquiry))
    await page.getByLabel('Your question').fill('Who shot it & why?')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    expect(await page.locator('.question').innerText()).toBe('Who shot it & why?')
    expect(await page.locator('blockquote mark').first().innerText()).toBe('Ilse Brandt')
    await page.getByRole('link', { name: 'Show in the article' }).first().click()
    expect(new URL(page.url()).pathname).toBe('/documents/reviews/harbour')
    expect(await page.locator('[data-start]').first().innerText()).toContain('It was shot by')
  })

  it('asks a suggested question at the press of its link', async () => {
    const { page, answer, inquiries } = await opened({ path: '/?question=Who' })
    answer(async (inquiry) => withMore(inquiry))
    await page.reload()
    await page.getByRole('link', { name: 'Who sang?' }).click()
    expect(await page.locator('.question').innerText()).toBe('Who sang?')
    expect(inquiries.at(-1)?.question).toBe('Who sang?')
  })

  it.each(['light', 'dark'] as const)('has nothing that keeps people out, in %s', async (colorScheme) => {
    // axe-core is a script itself, so that only the page's is kept away.
    const { page, answer } = await opened({ javaScriptEnabled: true, colorScheme })
    await page.route('**/assets/page.js', (route) => route.abort())
    await page.goto(`${page.url()}?question=Who`)
    for (const reply of [withMore, abstaining]) {
      answer(async (inquiry) => reply(inquiry))
      await page.reload()
      expect(await violationsIn(page)).toEqual([])
    }
  })
})
