import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { violationsIn } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { openHostPage, type HostPageOptions } from '../support/host-page.ts'

const QUOTE = 'It was shot by Ilse Brandt — 🚀 in Lisbon.'
const framed = (query = '') => ({
  body: `<iframe title="Ask" src="SERVER/embed${query}" width="500" height="600" sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
})

// The chat in a frame, on a page that lets in no script at all.
describe('the chat in a frame', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  async function open(options: HostPageOptions) {
    const host = await openHostPage(browser, { policy: "script-src 'none'; frame-src SERVER", ...options })
    onTestFinished(() => host.close())
    return { ...host, frame: host.page.frameLocator('iframe') }
  }

  it('answers, without the focus or a script of the page', async () => {
    const { page, frame } = await open(framed())
    await frame.locator('.suggestions').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await frame.getByLabel('Your question').fill('who shot it?')
    await frame.getByLabel('Your question').press('Enter')
    expect(await frame.locator('blockquote').textContent()).toBe(QUOTE)
    const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.locator('a.show').click()])
    await tab.locator('mark').waitFor()
    expect(await tab.locator('mark').allTextContents()).toEqual([QUOTE])
  })

  it('speaks, asks and offers as its address says', async () => {
    const { frame, inquiries } = await open(
      framed('?language=es&document=reviews/harbour&suggestion=%C2%BFQui%C3%A9n%3F'),
    )
    await frame.getByRole('button', { name: '¿Quién?' }).click()
    await frame.locator('blockquote').waitFor()
    expect(inquiries.map(({ question, within }) => [question, within])).toEqual([
      ['¿Quién?', ['reviews/harbour']],
    ])
    expect(await frame.locator('html').getAttribute('lang')).toBe('es')
  })

  it('is not shown on a page whose origin is not allowed', async () => {
    const { page, frame, complaints } = await open({ ...framed(), refused: true })
    await page.waitForLoadState('networkidle')
    expect(await frame.locator('main').count()).toBe(0)
    expect(complaints.join()).toContain('frame-ancestors')
  })

  it.each(['light', 'dark'] as const)('has no fault that axe-core knows, in %s', async (colorScheme) => {
    const { page, server } = await open({ ...framed(), colorScheme })
    await page.goto(`${server}/embed`)
    await page.locator('.suggestions button').first().click()
    await page.locator('blockquote').waitFor()
    expect(await violationsIn(page)).toEqual([])
  })
})
