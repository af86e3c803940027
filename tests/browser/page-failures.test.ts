import { describe, expect, it } from 'vitest'
import { latch, type ChatPage, chatPages } from '../support/chat-page.ts'
import { answering } from '../support/small-app.ts'

describe('a question that goes wrong', () => {
  const chatPage = chatPages()

  async function opened(): Promise<ChatPage> {
    const chat = await chatPage()
    await chat.page.locator('.suggestions').waitFor()
    return chat
  }

  it.each([
    { status: 500, headers: {}, says: 'Something went wrong on the server.' },
    { status: 429, headers: { 'retry-after': '30' }, says: 'Too many questions came at once.' },
    { status: 429, headers: { 'retry-after': '30' }, says: 'Try again in 30 seconds.' },
    { status: 503, headers: { 'retry-after': '7' }, says: 'The server is busy. Try again in 7 seconds.' },
  ])('is told in words of its own, and is kept and asked again: $status', async (problem) => {
    const { page, ask } = await opened()
    await page.route('**/ask', (route) => route.fulfill(problem))
    await ask('who shot it?')
    await page.locator('.failure').getByText(problem.says).waitFor()
    expect(await page.getByRole('status').textContent()).toContain(problem.says)
    expect(await page.getByLabel('Your question').inputValue()).toBe('who shot it?')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
    await page.unroute('**/ask')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('blockquote').waitFor()
    expect(await page.locator('.exchange').count()).toBe(1)
    expect(await page.getByLabel('Your question').inputValue()).toBe('')
  })

  it('says that the wait is over when it is', async () => {
    const { page, ask } = await opened()
    await page.route('**/ask', (route) => route.fulfill({ status: 429, headers: { 'retry-after': '1' } }))
    await ask('who shot it?')
    await page.locator('.failure').getByText('You can try again now.').waitFor()
    expect(await page.locator('.failure').getByText('in a second').count()).toBe(0)
  })

  it('knows being offline from a server that does not answer', async () => {
    const { page, ask } = await opened()
    await page.route('**/ask', (route) => route.abort())
    await ask('who shot it?')
    await page.locator('.failure').getByText('The server cannot be reached.').waitFor()
    await page.unroute('**/ask')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.failure').getByText('You are offline.').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('blockquote').waitFor()
    expect(await page.locator('.failure').count()).toBe(0)
  })

  it('shows that an answer is waited for, and that it takes long', async () => {
    const chat = await opened()
    const { page } = chat
    await page.clock.install()
    const held = latch()
    chat.answer((inquiry) => held.opened.then(() => answering(inquiry)))
    await chat.ask('who shot it?')
    await page.locator('.waiting').getByText('Searching…').waitFor()
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0)
    await page.clock.fastForward(2000)
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    await page.clock.fastForward(8000)
    await page.locator('.waiting').getByText('Still searching.').waitFor()
    expect(await page.getByRole('status').textContent()).toContain('Still searching.')
    await page.getByLabel('Your question').fill('another meanwhile')
    await page.getByRole('button', { name: 'Stop' }).focus()
    held.open()
    await page.locator('blockquote').waitFor()
    expect(await page.getByLabel('Your question').inputValue()).toBe('another meanwhile')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('You asked: who shot it?')
  })

  it('does without suggestions and documents that cannot be had', async () => {
    const chat = await chatPage({ path: '/assets/style.css' })
    await chat.page.route('**/{documents,suggestions}', (route) => route.fulfill({ status: 503 }))
    await chat.page.goto(chat.url)
    await chat.ask('who shot it?')
    await chat.page.locator('blockquote').waitFor()
    expect(await chat.page.locator('.askable, .suggestions').count()).toBe(0)
  })
})
