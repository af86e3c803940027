import { describe, expect, it } from 'vitest'
import { latch, type ChatPage, chatPages, askHeld } from '../support/chat-page.ts'
import { answering } from '../support/small-app.ts'

describe('a conversation on the page', () => {
  const opened = chatPages()

  async function answered(chat: ChatPage, question = 'who shot it?'): Promise<void> {
    const before = await chat.page.locator('.about').count()
    await chat.ask(question)
    await chat.page.locator('.about').nth(before).waitFor()
  }

  it('is there again after a reload, with what was being typed, and is followed up on', async () => {
    const chat = await opened()
    const { page } = chat
    await answered(chat)
    await page.getByLabel('Your question').pressSequentially('and wh')
    await page.reload()
    expect(await page.locator('blockquote').count()).toBe(1)
    expect(await page.getByLabel('Your question').inputValue()).toBe('and wh')
    await answered(chat, 'and where?')
    expect(chat.inquiries.at(-1)?.turns).toHaveLength(1)
    expect(await page.locator('.exchange h3').allTextContents()).toEqual([
      'You asked: who shot it?',
      'You asked: and where?',
    ])
  })

  it('says where it is kept, and keeps nothing once it is cleared', async () => {
    const chat = await opened()
    const { page } = chat
    expect(await page.locator('.kept').isVisible()).toBe(false)
    await answered(chat)
    expect(await page.locator('.kept').innerText()).toMatch(/^Kept in this browser only\.\s+Clear$/)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['verbatim:page:1'])
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await page.reload()
    await page.locator('.suggestions').waitFor()
    expect(await page.locator('.exchange').count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  it('is the same in two tabs, and gone from both once it is cleared in one', async () => {
    const chat = await opened()
    const { page } = chat
    const other = await page.context().newPage()
    await other.goto(chat.url)
    await page.getByLabel('Your question').fill('half a thou')
    for (const [tab, question] of [
      [other, 'who shot it?'],
      [other, 'and where?'],
    ] as const) {
      await tab.getByLabel('Your question').fill(question)
      await tab.getByLabel('Your question').press('Enter')
      await page.locator('.exchange h3').getByText(question).waitFor()
    }
    expect(await page.getByLabel('Your question').inputValue()).toBe('half a thou')
    await answered(chat, 'and the music?')
    expect(chat.inquiries.at(-1)?.turns).toHaveLength(2)
    const asked = ['who shot it?', 'and where?', 'and the music?'].map((question) => `You asked: ${question}`)
    for (const tab of [page, other]) {
      await tab.reload()
      await tab.locator('.exchange').nth(2).waitFor()
      expect(await tab.locator('.exchange h3').allTextContents()).toEqual(asked)
    }
    await page.getByRole('button', { name: 'Clear' }).click()
    await other.locator('.exchange').first().waitFor({ state: 'detached' })
    await other.reload()
    await other.locator('.suggestions').waitFor()
    expect(await other.locator('.exchange').count()).toBe(0)
  })

  it('can be had where nothing can be kept', async () => {
    const chat = await opened()
    await chat.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await chat.page.reload()
    await answered(chat)
    expect(chat.complaints).toEqual([])
  })

  it('says after a reload that a question was not answered before it, and asks again when told to', async () => {
    const chat = await opened()
    const { page } = chat
    await askHeld(chat, 'who shot it?')
    await page.locator('.waiting').waitFor()
    await page.reload()
    await page.locator('.failure').getByText('This was not answered before the page was left.').waitFor()
    chat.answer(async (inquiry) => answering(inquiry))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('blockquote').waitFor()
    expect(await page.locator('.exchange').count()).toBe(1)
  })

  it('starts with the question that the address asks, once', async () => {
    const chat = await opened({ path: '/?question=who%20shot%20it%3F' })
    await chat.page.getByRole('log').locator('blockquote').waitFor()
    expect(new URL(chat.page.url()).search).toBe('')
    expect(chat.inquiries.map(({ question }) => question)).toEqual(['who shot it?'])
    await chat.page.reload()
    await chat.page.getByRole('log').locator('blockquote').waitFor()
    expect(chat.inquiries).toHaveLength(1)
    expect(chat.complaints).toEqual([])
  })

  it('understands a question of the address after what was said before', async () => {
    const chat = await opened()
    await answered(chat)
    await chat.page.goto(`${chat.url}/?question=And%20the%20music%3F`)
    await expect.poll(() => chat.page.locator('.exchange blockquote').count()).toBe(2)
    expect(chat.inquiries.map(({ question, turns }) => [question, turns.length])).toEqual([
      ['who shot it?', 0],
      ['And the music?', 0],
      ['And the music?', 1],
    ])
  })

  it('gives a link that asks the question again', async () => {
    const chat = await opened({ permissions: ['clipboard-read', 'clipboard-write'] })
    await answered(chat, 'who shot it & why?')
    await chat.page.getByRole('button', { name: 'Copy link' }).click()
    await chat.page.locator('.about').getByText('Copied').waitFor()
    const link = await chat.page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(`${chat.url}/?question=who%20shot%20it%20%26%20why%3F`)
  })

  it('answers the exact words when told to, in the place of what was understood', async () => {
    const chat = await opened()
    const { page } = chat
    chat.answer(async (inquiry) => ({ ...answering(inquiry), understoodAs: 'Who shot The Harbour?' }))
    const sent: unknown[] = []
    await page.route('**/ask', async (route) => {
      const { asTyped, ...body } = route.request().postDataJSON()
      sent.push({ asTyped, ...body })
      await route.continue({ postData: JSON.stringify(body) })
    })
    await answered(chat)
    expect(await page.locator('.understood').innerText()).toContain('Understood as: Who shot The Harbour?')
    chat.answer(async (inquiry) => answering(inquiry))
    await page.getByRole('button', { name: 'Answer my exact words' }).click()
    await page.getByText('Answered in your exact words.').waitFor()
    expect(sent).toEqual([
      { asTyped: undefined, question: 'who shot it?', turns: [] },
      { asTyped: true, question: 'who shot it?', turns: [] },
    ])
    expect(await page.locator('.exchange').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('You asked: who shot it?')
  })

  it('does not say what was understood where that is what was typed', async () => {
    const chat = await opened()
    chat.answer(async (inquiry) => ({ ...answering(inquiry), understoodAs: inquiry.question }))
    await answered(chat)
    expect(await chat.page.locator('.understood').count()).toBe(0)
  })

  it('can be asked on after waiting was stopped', async () => {
    const chat = await opened()
    const { page } = chat
    await askHeld(chat, 'who shot it?')
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.locator('.failure').getByText('Stopped before an answer came.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
    expect(await page.getByLabel('Your question').inputValue()).toBe('who shot it?')
    chat.answer(async (inquiry) => answering(inquiry))
    await page.keyboard.press('Enter')
    await page.locator('blockquote').waitFor()
    expect(chat.complaints).toEqual([])
  })

  it('leads by a button to an answer that came below what is being read', async () => {
    const chat = await opened({ viewport: { width: 360, height: 400 } })
    const { page } = chat
    await answered(chat)
    await answered(chat)
    const held = latch()
    chat.answer((inquiry) => held.opened.then(() => answering(inquiry)))
    await chat.ask('and why?')
    await page.locator('.waiting').waitFor()
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    const newest = page.getByRole('button', { name: 'New answer' })
    expect(await newest.isVisible()).toBe(false)
    held.open()
    await newest.waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await newest.click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('You asked: and why?')
    expect(await page.locator('blockquote').last().isVisible()).toBe(true)
    await newest.waitFor({ state: 'hidden' })
  })

  it('takes one vote for an answer, and keeps it', async () => {
    const chat = await opened()
    const { page } = chat
    const sent: unknown[] = []
    await page.route('**/feedback', async (route) => {
      sent.push(route.request().postDataJSON())
      await route.fulfill({ status: 204 })
    })
    await answered(chat)
    const helpful = page.getByRole('button', { name: 'Helpful (who shot it?)', exact: true })
    await helpful.click()
    await page.locator('.said').getByText('Thank you for telling.').waitFor()
    await helpful.click({ force: true })
    await page.reload()
    expect(await helpful.getAttribute('aria-pressed')).toBe('true')
    await helpful.click({ force: true })
    expect(sent).toEqual([
      {
        question: 'who shot it?',
        kind: 'answer',
        quote: { document: 'reviews/harbour', version: expect.any(String), start: 19, end: 61 },
        generation: 'g1',
        helpful: true,
      },
    ])
  })

  it('asks what was wrong, and keeps what was written until it could be sent', async () => {
    const chat = await opened()
    const { page } = chat
    const sent: unknown[] = []
    let status = 500
    await page.route('**/feedback', async (route) => {
      sent.push(route.request().postDataJSON())
      await route.fulfill({ status })
    })
    await answered(chat)
    const down = page.getByRole('button', { name: 'Not helpful' })
    await down.click()
    await page.getByLabel('In your words').waitFor()
    expect(await down.getAttribute('aria-expanded')).toBe('true')
    await page.getByLabel('The question was misunderstood').check()
    await page.getByLabel('In your words').fill('I meant the sequel.')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.said').getByText('This could not be sent.').waitFor()
    expect(await page.getByLabel('In your words').inputValue()).toBe('I meant the sequel.')
    status = 204
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.said').getByText('Thank you for telling.').waitFor()
    expect(await page.getByLabel('In your words').isVisible()).toBe(false)
    expect(await down.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(sent).toHaveLength(2)
    expect(sent[1]).toMatchObject({ helpful: false, reason: 'misunderstood', note: 'I meant the sequel.' })
  })
})
