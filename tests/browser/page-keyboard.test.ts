import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { quotesOf, type ChatPage, type ChatPageOptions, chatPages } from '../support/chat-page.ts'
import { abstaining, answering, ARTICLE } from '../support/small-app.ts'

describe('the chat page by keyboard, screen reader and setting', () => {
  const chatPage = chatPages()

  async function opened(options: ChatPageOptions = {}): Promise<ChatPage> {
    const chat = await chatPage(options)
    await chat.page.locator('.suggestions').waitFor()
    return chat
  }

  it('takes no focus when it opens, and moves none when an answer comes', async () => {
    const chat = await opened()
    expect(await chat.page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await chat.ask('who shot it?')
    await chat.page.locator('blockquote').waitFor()
    expect(await chat.page.evaluate(() => document.activeElement?.id)).toBe('question')
  })

  it('has everything within reach of Tab, in the order in which it is read', async () => {
    const chat = await opened()
    const { page } = chat
    chat.answer(async (inquiry) => ({
      ...answering(inquiry),
      understoodAs: 'Who shot The Harbour?',
      suggestions: ['Who sang?'],
    }))
    expect(await tabStops(page)).toEqual(['The Harbour', 'Who shot it?', 'question', 'Ask'])
    await page.locator('#question').focus()
    await page.keyboard.type('who shot it?')
    await page.keyboard.press('Enter')
    await page.locator('blockquote').waitFor()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    expect(await tabStops(page)).toEqual([
      'Answer my exact words (who shot it?)',
      'Show in the article (“It was shot by Ilse Brandt…”)',
      'Show more (“It was shot by Ilse Brandt…”)',
      'Copy quote (“It was shot by Ilse Brandt…”)',
      'Helpful (who shot it?)',
      'Not helpful (who shot it?)',
      'Copy link (who shot it?)',
      'Who sang?',
      'question',
      'Ask',
      'Clear',
    ])
  })

  it('is one tree of roles and names for each turn', async () => {
    const chat = await opened()
    const { page } = chat
    expect(await page.locator('main').ariaSnapshot()).toBe(`- main:
  - paragraph: Ask a question. You get the sentence that answers it, word for word, and where it stands. If the text does not say, you are told so.
  - paragraph: You can ask about
  - list:
    - listitem:
      - link "The Harbour":
        - /url: ${chat.url}/documents/reviews/harbour
  - paragraph: You could ask
  - list:
    - listitem:
      - button "Who shot it?"
  - heading "Conversation" [level=2]
  - log "Conversation"
  - text: Your question
  - textbox "Your question"
  - button "Ask"`)

    await chat.ask('who shot it?')
    await page.locator('blockquote').waitFor()
    expect(await page.getByRole('article').ariaSnapshot()).toBe(`- 'article "You asked: who shot it?"':
  - 'heading "You asked: who shot it?" [level=3]'
  - figure "The Harbour , Plot":
    - blockquote:
      - text: It was shot by
      - mark: Ilse Brandt
      - text: — 🚀 in Lisbon.
    - text: The Harbour , Plot
    - link "Show in the article (“It was shot by Ilse Brandt…”)":
      - /url: ${chat.url}/documents/reviews/harbour?v=${ARTICLE.version}#c19-61
    - button "Show more (“It was shot by Ilse Brandt…”)"
    - button "Copy quote (“It was shot by Ilse Brandt…”)"
  - button "Helpful (who shot it?)"
  - button "Not helpful (who shot it?)"
  - button "Copy link (who shot it?)"`)

    chat.answer(async (inquiry) => ({ ...abstaining(inquiry), suggestions: ['Who sang?'] }))
    await chat.ask('what was the budget?')
    await page.locator('.abstention').waitFor()
    expect(await page.getByRole('article').nth(1).ariaSnapshot())
      .toBe(`- 'article "You asked: what was the budget?"':
  - 'heading "You asked: what was the budget?" [level=3]'
  - paragraph: The article doesn’t say.
  - button "Helpful (what was the budget?)"
  - button "Not helpful (what was the budget?)"
  - button "Copy link (what was the budget?)"
  - paragraph: You could ask
  - list:
    - listitem:
      - button "Who sang?"`)
  })

  it('tells each answer once, whole, and leaves nothing of it to be met again', async () => {
    const chat = await opened()
    const { page } = chat
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(globalThis, { said })
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) said.push(node.textContent ?? '')
      }).observe(document.querySelector('.announcer')!, { childList: true, subtree: true })
    })
    await chat.ask('who shot it?')
    await page.locator('blockquote').waitFor()
    chat.answer(async (inquiry) => ({ ...abstaining(inquiry), nearest: quotesOf(answering(inquiry)) }))
    await chat.ask('what was the budget?')
    await page.locator('.abstention').waitFor()
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
      'Answer, from The Harbour: It was shot by Ilse Brandt — 🚀 in Lisbon.',
      'The article doesn’t say. There are nearby sentences, not an answer.',
    ])
    await page.waitForFunction(() => document.querySelector('.announcer')?.textContent === '')
    expect(await page.locator('[aria-live=polite], [aria-live=assertive], [role=alert]').count()).toBe(1)
  })

  it('does not cover what has the focus by the question box', async () => {
    const chat = await opened({ viewport: { width: 360, height: 500 } })
    const { page } = chat
    for (const nth of [0, 1, 2]) {
      await chat.ask('who shot it?')
      await page.locator('blockquote').nth(nth).waitFor()
    }
    await page.evaluate(() => {
      ;(document.activeElement as HTMLElement).blur()
      scrollTo({ top: 0, behavior: 'instant' })
    })
    const top = (await page.locator('.composer').boundingBox())!.y
    for (let stop = 0; stop < 22; stop += 1) {
      await page.keyboard.press('Tab')
      const { bottom, name } = await page.evaluate(() => {
        const at = document.activeElement!
        const apart = at === document.body || at.closest('.composer') !== null
        return { bottom: apart ? 0 : at.getBoundingClientRect().bottom, name: at.textContent }
      })
      expect(bottom > top ? name : undefined).toBeUndefined()
    }
  })

  it('marks the answer in forced colours, where backgrounds go', async () => {
    const chat = await opened({ forcedColors: 'active' })
    await chat.ask('who shot it?')
    const mark = chat.page.locator('blockquote mark')
    await mark.waitFor()
    expect(await mark.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid')
  })

  it('stands still where less motion is wanted', async () => {
    const chat = await opened({ reducedMotion: 'reduce' })
    await chat.page.route('**/ask', () => {})
    await chat.ask('who shot it?')
    await chat.page.locator('.waiting').waitFor()
    expect(await chat.page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  it.each([
    { locale: 'de-AT', question: 'Ihre Frage', send: 'Fragen' },
    { locale: 'fr-CA', question: 'Votre question', send: 'Demander' },
    { locale: 'es-MX', question: 'Su pregunta', send: 'Preguntar' },
    { locale: 'en-US', question: 'Your question', send: 'Ask' },
    { locale: 'ja-JP', question: 'Your question', send: 'Ask' },
  ])('speaks the browser’s language where it can: $locale', async ({ locale, question, send }) => {
    const chat = await opened({ locale })
    const { page } = chat
    await page.getByLabel(question).waitFor()
    await page.getByRole('button', { name: send, exact: true }).waitFor()
    const lang = await page.evaluate(() => document.documentElement.lang)
    expect(lang).toBe(locale === 'ja-JP' ? 'en' : locale.slice(0, 2))
    await chat.ask('who shot it?')
    expect(await page.locator('blockquote').getAttribute('lang')).toBe('')
    expect(chat.complaints).toEqual([])
  })
})

/** Names of what Tab stops at, from where the focus is to the end of the page; ids where there is no name in words. */
async function tabStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const { activeElement: at } = document
      return at === null || at === document.body ? '' : at.textContent || at.id
    })
    if (stop === '' || stops.includes(stop)) return stops
    stops.push(stop)
  }
}
