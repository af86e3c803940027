import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Inquiry, Quote, Reply } from '../../src/core/reply.ts'
import { loadAssets } from '../../src/http/assets.ts'
import { listen, type Listening } from '../../src/http/listen.ts'
import { launchChromium } from '../support/chromium.ts'
import { faintTexts } from '../support/contrast.ts'
import { abstaining, answering, ARTICLE, smallApp } from '../support/small-app.ts'

// The built page in a real browser, against the real app with answers made up.
describe('the chat page', () => {
  let browser: Browser
  let server: Listening
  let page: Page
  let answer: (inquiry: Inquiry) => Promise<Reply>
  let inquiries: readonly Inquiry[]
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    answer = async (inquiry) => answering(inquiry)
    const small = smallApp({
      assets: await loadAssets(resolve('dist/web')),
      ask: (inquiry) => answer(inquiry),
      suggestions: () => ['Who shot it?'],
    })
    inquiries = small.inquiries
    server = await listen(small.app, { host: '127.0.0.1', port: 0 })
    page = await browser.newPage({ viewport: { width: 900, height: 800 } })
    complaints.length = 0
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(server.url)
  })
  afterEach(async () => {
    await page.close()
    await server.close(0)
  })

  async function ask(question: string): Promise<void> {
    await page.getByLabel('Your question').fill(question)
    await page.keyboard.press('Enter')
  }

  it('says what can be asked about', async () => {
    await page.getByRole('link', { name: 'The Harbour' }).click()
    await page.getByRole('dialog').getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('offers, before anything is asked, questions that can be asked by a click', async () => {
    await page.getByRole('button', { name: 'Who shot it?' }).click()
    await page.locator('blockquote').waitFor()
    expect(inquiries.map(({ question }) => question)).toEqual(['Who shot it?'])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('You asked: Who shot it?')
    expect(complaints).toEqual([])
  })

  it('answers a question typed on the keyboard by a marked quote whose link shows exactly that text', async () => {
    await ask('who shot it?')
    const quote = page.locator('blockquote')
    await quote.waitFor()
    const text = 'It was shot by Ilse Brandt — 🚀 in Lisbon.'
    expect(await quote.textContent()).toBe(text)
    expect(await quote.locator('mark').textContent()).toBe('Ilse Brandt')
    expect(await page.getByLabel('Your question').inputValue()).toBe('')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')

    await page.getByRole('link', { name: 'Show in the article' }).click()
    const marks = page.getByRole('dialog').locator('mark')
    await marks.waitFor()
    expect(await marks.allTextContents()).toEqual([text])
    expect(complaints).toEqual([])
  })

  it('is a form that works where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(server.url)
    expect(await plain.locator('.promise').isVisible()).toBe(true)
    await plain.getByLabel('Your question').fill('who shot it?')
    await plain.getByRole('button', { name: 'Ask' }).click()
    await plain.waitForURL((url) => url.searchParams.get('question') === 'who shot it?')
    expect(await plain.getByLabel('Your question').isVisible()).toBe(true)
    await context.close()
  })

  it('answers small talk in plain words, with nothing that looks like a quote', async () => {
    answer = async ({ question }) => ({
      kind: 'smalltalk',
      question,
      message: 'You’re welcome!',
      suggestions: [],
      generation: 'g1',
    })
    await ask('thanks')
    await page.getByRole('log').getByText('You’re welcome!').waitFor()
    expect(await page.locator('.outcome').locator('blockquote, mark, .abstention, .understood').count()).toBe(
      0,
    )
    expect(complaints).toEqual([])
  })

  it('marks any span in the source view, across lines and blocks, and follows the address', async () => {
    const span = (from: string, to: string) =>
      [ARTICLE.text.indexOf(from), ARTICLE.text.indexOf(to) + to.length] as const
    const [start, end] = span('stopped', 'A choir')
    await page.goto(`${server.url}/documents/reviews/harbour?v=${ARTICLE.version}#c${start}-${end}`)
    await page.locator('mark').first().waitFor()
    expect(await page.locator('mark').allTextContents()).toEqual(['stopped</b> it & them twice.', 'A choir'])

    const [from, to] = span('Lisbon.', 'Rain')
    await page.evaluate((hash) => {
      location.hash = hash
    }, `#c${from}-${to}`)
    await page.waitForFunction(() => document.querySelector('mark')?.textContent?.startsWith('Lisbon'))
    expect(await page.locator('mark').allTextContents()).toEqual(['Lisbon.\r\nRain'])
    expect(complaints).toEqual([])
  })

  it('shows an abstention as one, with nearby sentences folded away and labelled as no answer', async () => {
    answer = async (inquiry) => ({ ...abstaining(inquiry), nearest: quotesOf(answering(inquiry)) })
    await ask('what was the budget?')
    const abstention = page.locator('.abstention')
    await abstention.waitFor()
    expect(await abstention.locator('> p').textContent()).toBe('The article doesn’t say.')
    expect(await page.locator('blockquote').isVisible()).toBe(false)
    await abstention.getByText('Nearby sentences, not an answer').click()
    expect(await page.locator('blockquote').isVisible()).toBe(true)
    expect(await page.locator('mark').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('answers several questions one by one, and says which of them is not answered', async () => {
    answer = async (inquiry) => ({
      ...answering(inquiry),
      parts: [
        { question: 'Who shot it?', quotes: [0] },
        { question: 'Who wrote it?', quotes: [] },
        { question: 'Where was it shot?', quotes: [0] },
      ],
    })
    await ask('who shot it, who wrote it and where was it shot?')
    const parts = page.locator('.part')
    await parts.first().waitFor()
    expect(await parts.getByRole('heading').allTextContents()).toEqual([
      'Who shot it?',
      'Who wrote it?',
      'Where was it shot?',
    ])
    expect(await parts.nth(1).locator('p').allTextContents()).toEqual(['The text doesn’t say.'])
    const quoted = 'It was shot by Ilse Brandt — 🚀 in Lisbon.'
    expect(await parts.locator('blockquote').allTextContents()).toEqual([quoted, quoted])
    expect(await page.locator('mark').count()).toBe(1)
    const said = `Answer, from The Harbour: ${quoted}`
    expect(await page.getByRole('status').textContent()).toBe(
      `Who shot it? ${said} Who wrote it? The text doesn’t say. Where was it shot? ${said}`,
    )
    expect(await faintTexts(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('says in words that it is not sure and what it understood, and folds further quotes away', async () => {
    answer = async (inquiry) => {
      const sure = answering(inquiry)
      const [first] = quotesOf(sure)
      if (sure.kind !== 'answer' || !first) throw new TypeError('expected an answer')
      return { ...sure, confidence: 0.4, understoodAs: 'Who shot The Harbour?', quotes: [first, first] }
    }
    await ask('who shot it?')
    await page.locator('details').waitFor()
    expect(await page.locator('.outcome > p').allTextContents()).toEqual([
      'Understood as: Who shot The Harbour? Answer my exact words (who shot it?)',
      'This may be the answer; it is not certain.',
    ])
    expect(await page.locator('blockquote').evaluateAll(visible)).toEqual([true, false])
    await page.getByText('One more sentence').click()
    expect(await page.locator('blockquote').evaluateAll(visible)).toEqual([true, true])
  })

  it('asks what is suggested by a click, and keeps the focus with the question', async () => {
    answer = async (inquiry) => ({ ...abstaining(inquiry), suggestions: ['Who sang?'] })
    await ask('what was the budget?')
    await page.getByRole('button', { name: 'Who sang?', exact: true }).click()
    await page.getByRole('article').nth(1).locator('.abstention').waitFor()
    expect(inquiries.map(({ question }) => question)).toEqual(['what was the budget?', 'Who sang?'])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('You asked: Who sang?')
    expect(await page.getByRole('button', { name: 'Who sang?', exact: true }).count()).toBe(1)
  })

  it.each([
    { window: 'a phone', width: 360, height: 640 },
    { window: 'a window zoomed to 400 %', width: 320, height: 256 },
  ])('brings every answer into view above the question box: $window', async ({ width, height }) => {
    await page.setViewportSize({ width, height })
    for (const nth of [0, 1, 2, 3]) {
      await ask('who shot it?')
      await page.locator('figure').nth(nth).waitFor()
      const quote = await page.locator('blockquote').nth(nth).boundingBox()
      const form = await page.locator('.composer').boundingBox()
      expect(quote!.y + quote!.height).toBeLessThanOrEqual(Math.min(form!.y, height))
    }
  })

  it('leaves whoever reads further up where they are', async () => {
    await page.setViewportSize({ width: 360, height: 400 })
    for (const nth of [0, 1, 2]) {
      await ask('who shot it?')
      await page.locator('figure').nth(nth).waitFor()
    }
    const held = latch()
    answer = (inquiry) => held.opened.then(() => answering(inquiry))
    await ask('who shot it?')
    await page.locator('.waiting').waitFor()
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    held.open()
    await page.locator('figure').nth(3).waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('starts a new conversation, which drops an answer still under way', async () => {
    await ask('who shot it?')
    await page.locator('blockquote').waitFor()
    const held = latch()
    answer = (inquiry) => held.opened.then(() => abstaining(inquiry))
    await ask('and why?')
    await page.locator('.waiting').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.getByRole('article').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
    held.open()
    answer = async (inquiry) => answering(inquiry)
    await ask('who shot it?')
    await page.locator('blockquote').waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
    expect(inquiries.at(-1)?.turns).toEqual([])
  })

  it('says that the server cannot be reached, or for how long it is busy', async () => {
    await page.route('**/ask', (route) => route.abort())
    await ask('who shot it?')
    await page.locator('.failure').getByText('The server cannot be reached').waitFor()
    await page.unroute('**/ask')
    await page.route('**/ask', (route) => route.fulfill({ status: 429, headers: { 'retry-after': '30' } }))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.failure').getByText('Try again in 30 seconds.').waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
  })

  it('shows how much of a long question is too much, and does not send it', async () => {
    await ask('x'.repeat(1001))
    expect(await page.locator('#limit').textContent()).toBe('1 character too many')
    expect(await page.getByLabel('Your question').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('Your question').fill('who shot it?')
    expect(await page.locator('#limit').textContent()).toBe('')
    await page.keyboard.press('Enter')
    await page.locator('blockquote').waitFor()
    expect(inquiries.map(({ question }) => question)).toEqual(['who shot it?'])
  })

  it.each(['light', 'dark'] as const)('can be read in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await faintTexts(page)).toEqual([])
    await ask('who shot it?')
    await page.locator('blockquote').waitFor()
    answer = async (inquiry) => ({ ...abstaining(inquiry), nearest: quotesOf(answering(inquiry)) })
    await ask('what was the budget?')
    await page.locator('summary').click()
    answer = () => Promise.reject(new Error('broken'))
    await ask('why?')
    await page.locator('.failure').waitFor()
    expect(await faintTexts(page)).toEqual([])
    await page.getByRole('link', { name: 'Show in the article' }).first().click()
    await page.getByRole('dialog').locator('mark').waitFor()
    expect(await faintTexts(page)).toEqual([])
  })

  it('says what went wrong, keeps the question, and asks again when told to', async () => {
    answer = () => Promise.reject(new Error('broken'))
    await ask('who shot it?')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await page.getByLabel('Your question').inputValue()).toBe('who shot it?')
    answer = async (inquiry) => answering(inquiry)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('blockquote').waitFor()
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('You asked: who shot it?')
    expect(await page.getByLabel('Your question').inputValue()).toBe('')
  })

  it('sends the conversation so far along', async () => {
    await ask('who shot it?')
    await page.locator('blockquote').waitFor()
    await ask('and where?')
    await page.locator('blockquote').nth(1).waitFor()
    expect(inquiries[1]?.turns).toMatchObject([
      { question: 'who shot it?', quotes: [{ document: 'reviews/harbour', version: ARTICLE.version }] },
    ])
  })

  it('tells a screen reader the answer once, from a status that is not the log', async () => {
    await ask('who shot it?')
    const status = page.getByRole('status')
    await status.getByText('Ilse Brandt').waitFor()
    expect(await status.textContent()).toBe(
      'Answer, from The Harbour: It was shot by Ilse Brandt — 🚀 in Lisbon.',
    )
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off')
  })

  it('starts a new line by Shift+Enter and leaves Enter to an input method', async () => {
    const box = page.getByLabel('Your question')
    await box.fill('who')
    await page.keyboard.press('Shift+Enter')
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })
    expect(await box.inputValue()).toBe('who\n')
    expect(inquiries).toEqual([])
  })

  it('never takes what is asked or quoted for markup', async () => {
    const payload = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    answer = async (inquiry) => ({ ...abstaining(inquiry), message: payload })
    await ask(payload)
    await page.locator('.abstention').waitFor()
    expect(await page.getByRole('log').locator('img, script').count()).toBe(0)
    expect(await page.title()).toBe('Verbatim')
    expect(complaints).toEqual([])
  })

  it.each([320, 360])('fits a window %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 640 })
    await ask('who shot it, '.repeat(20))
    await page.locator('blockquote').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})

function quotesOf(reply: Reply): readonly Quote[] {
  return reply.kind === 'answer' ? reply.quotes : []
}

function visible(nodes: readonly Element[]): readonly boolean[] {
  return nodes.map((node) => node.checkVisibility())
}

function latch(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}
