import { describe, expect, it, onTestFinished } from 'vitest'
import { violationsIn } from '../support/axe.ts'
import { changeReplies, latch, quotesOf, type ChatPage, chatPages } from '../support/chat-page.ts'
import { abstaining, answering } from '../support/small-app.ts'

interface State {
  readonly name: string
  /** Brings the page into the state, and waits until it is there. */
  reach(chat: ChatPage): Promise<unknown>
  readonly width?: number
}

const WIDE = 1200

const STATES: readonly State[] = [
  { name: 'nothing asked', reach: ({ page }) => page.locator('.suggestions').waitFor() },
  {
    name: 'nothing asked, with the article at the side',
    width: WIDE,
    reach: ({ page }) => page.locator('.pane article').waitFor(),
  },
  { name: 'an answer', reach: answered },
  {
    name: 'an answer, shown in the article at the side',
    width: WIDE,
    reach: async (chat) => {
      await answered(chat)
      await chat.page.getByRole('link', { name: 'Show in the article' }).click()
      await chat.page.locator('.pane mark').waitFor()
    },
  },
  {
    name: 'an answer with its passage opened',
    reach: async (chat) => {
      await answered(chat)
      await chat.page.getByRole('button', { name: 'Show more' }).click()
      await chat.page.locator('blockquote.whole').waitFor()
    },
  },
  {
    name: 'an uncertain answer to a corrected question, with further quotes opened',
    reach: async (chat) => {
      chat.answer(async (inquiry) => {
        const sure = answering(inquiry)
        const [first] = quotesOf(sure)
        if (sure.kind !== 'answer' || !first) throw new TypeError('expected an answer')
        return { ...sure, confidence: 0.4, understoodAs: 'Who shot The Harbour?', quotes: [first, first] }
      })
      await answered(chat)
      await chat.page.locator('.further > summary').click()
    },
  },
  {
    name: 'several questions, one of them not answered',
    reach: async (chat) => {
      chat.answer(async (inquiry) => ({
        ...answering(inquiry),
        parts: [
          { question: 'Who shot it?', quotes: [0] },
          { question: 'Who wrote it?', quotes: [] },
        ],
      }))
      await answered(chat)
    },
  },
  {
    name: 'an abstention with nearby sentences opened and suggestions',
    reach: async (chat) => {
      chat.answer(async (inquiry) => ({
        ...abstaining(inquiry),
        nearest: quotesOf(answering(inquiry)),
        suggestions: ['Who sang?'],
      }))
      await chat.ask('what was the budget?')
      await chat.page.locator('.further > summary').click()
    },
  },
  {
    name: 'small talk',
    reach: async (chat) => {
      chat.answer(async ({ question }) => ({
        kind: 'smalltalk',
        question,
        message: 'You’re welcome!',
        suggestions: [],
        generation: 'g1',
      }))
      await chat.ask('thanks')
      await chat.page.locator('.aside').waitFor()
    },
  },
  { name: 'a spoiler behind its control', reach: spoiled },
  {
    name: 'a spoiler that was revealed',
    reach: async (chat) => {
      await spoiled(chat)
      await chat.page.locator('.spoiler > summary').click()
    },
  },
  {
    name: 'an answer that lets itself be waited for',
    reach: async (chat) => {
      const held = latch()
      onTestFinished(held.open)
      chat.answer((inquiry) => held.opened.then(() => answering(inquiry)))
      await chat.ask('who shot it?')
      await chat.page.getByRole('button', { name: 'Stop' }).waitFor()
    },
  },
  {
    name: 'an answer that came below what is being read',
    reach: async (chat) => {
      await chat.page.setViewportSize({ width: 360, height: 400 })
      await answered(chat)
      const held = latch()
      chat.answer((inquiry) => held.opened.then(() => answering(inquiry)))
      await chat.ask('who shot it?')
      await chat.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      held.open()
      await chat.page.getByRole('button', { name: 'New answer' }).waitFor()
    },
  },
  {
    name: 'a server that fails',
    reach: async (chat) => {
      await chat.page.route('**/ask', (route) => route.fulfill({ status: 500 }))
      await chat.ask('who shot it?')
      await chat.page.locator('.failure').waitFor()
    },
  },
  {
    name: 'asking for what was wrong',
    reach: async (chat) => {
      await answered(chat)
      await chat.page.getByRole('button', { name: 'Not helpful' }).click()
      await chat.page.getByRole('group').waitFor()
    },
  },
  {
    name: 'a rating that could not be sent',
    reach: async (chat) => {
      await chat.page.route('**/feedback', (route) => route.fulfill({ status: 500 }))
      await answered(chat)
      await chat.page.getByRole('button', { name: 'Not helpful' }).click()
      await chat.page.getByRole('button', { name: 'Send' }).click()
      await chat.page.getByText('This could not be sent.').first().waitFor()
    },
  },
  {
    name: 'a rating that was sent',
    reach: async (chat) => {
      await chat.page.route('**/feedback', (route) => route.fulfill({ status: 204 }))
      await answered(chat)
      await chat.page.getByRole('button', { name: 'Helpful', exact: false }).first().click()
      await chat.page.locator('.said').getByText('Thank you').waitFor()
    },
  },
  { name: 'a question that is too long', reach: ({ ask }) => ask('x'.repeat(1001)) },
]

describe('every state of the chat page', () => {
  const opened = chatPages()

  it.each(STATES)('is without a fault that axe-core knows, in light and dark: $name', async (state) => {
    const { reach, width = 900 } = state
    const chat = await opened({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    await chat.page.locator('.suggestions').waitFor()
    await reach(chat)
    for (const colorScheme of ['light', 'dark'] as const) {
      await chat.page.emulateMedia({ colorScheme })
      expect(await violationsIn(chat.page)).toEqual([])
    }
    expect(await widthBeyond(chat)).toBe(0)
  })

  it('is looked at by an axe-core that finds a fault where there is one', async () => {
    const chat = await opened()
    await chat.page.locator('.promise').evaluate((node: HTMLElement) => {
      node.style.color = '#bbb'
      node.append(document.createElement('img'))
    })
    const found = await violationsIn(chat.page)
    expect(found.map((line) => line.split(':')[0]).toSorted()).toEqual(['color-contrast', 'image-alt'])
  })

  it.each(STATES)(
    'keeps to one column of 320 pixels, and to letters twice as large: $name',
    async (state) => {
      const chat = await opened({ viewport: { width: 320, height: 800 } })
      await chat.page.locator('.suggestions').waitFor()
      if (state.width === undefined) await state.reach(chat)
      await chat.page.setViewportSize({ width: 320, height: 800 })
      expect(await widthBeyond(chat)).toBe(0)
      await chat.page.setViewportSize({ width: 640, height: 800 })
      await chat.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await widthBeyond(chat)).toBe(0)
    },
  )
})

async function answered({ ask, page }: ChatPage): Promise<void> {
  await ask('who shot it?')
  await page.locator('.about').waitFor()
}

async function spoiled(chat: ChatPage): Promise<void> {
  await changeReplies(chat.page, (reply) => ({
    ...reply,
    quotes: (reply['quotes'] as object[]).map((quote) => ({ ...quote, spoiler: true })),
  }))
  await chat.ask('who shot it?')
  await chat.page.locator('.spoiler').waitFor()
}

/** By how many pixels one has to scroll sideways. */
function widthBeyond({ page }: ChatPage): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
