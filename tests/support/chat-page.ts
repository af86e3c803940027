import { resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Inquiry, Quote, Reply } from '../../src/core/reply.ts'
import type { AppDeps } from '../../src/http/app.ts'
import { loadAssets } from '../../src/http/assets.ts'
import { listen } from '../../src/http/listen.ts'
import { launchChromium } from './chromium.ts'
import { answering, smallApp } from './small-app.ts'
import { openWatchedPage } from './watched-page.ts'

/** The built page in a browser, against the real app with answers made up. */
export interface ChatPage {
  readonly page: Page
  readonly url: string
  /** What the server was asked. */
  readonly inquiries: readonly Inquiry[]
  /** What the browser complained of: errors of scripts, and on its console. */
  readonly complaints: readonly string[]
  /** Changes what the server answers from now on. */
  answer(by: (inquiry: Inquiry) => Promise<Reply>): void
  /** Types a question and sends it by Enter. */
  ask(question: string): Promise<void>
  close(): Promise<void>
}

export interface ChatPageOptions extends BrowserContextOptions {
  readonly deps?: Partial<AppDeps>
  /** Below the server's address. */
  readonly path?: string
}

export async function openChatPage(browser: Browser, options: ChatPageOptions = {}): Promise<ChatPage> {
  const { deps, path = '', ...contextOptions } = options
  let answer: (inquiry: Inquiry) => Promise<Reply> = async (inquiry) => answering(inquiry)
  const { app, inquiries } = smallApp({
    assets: await loadAssets(resolve('dist/web')),
    ask: (inquiry) => answer(inquiry),
    suggestions: () => ['Who shot it?'],
    ...deps,
  })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  const { page, complaints, close } = await openWatchedPage(browser, {
    viewport: { width: 900, height: 800 },
    ...contextOptions,
  })
  await page.goto(server.url + path)
  return {
    page,
    url: server.url,
    inquiries,
    complaints,
    answer: (by) => {
      answer = by
    },
    ask: async (question) => {
      await page.locator('#question').fill(question)
      await page.keyboard.press('Enter')
    },
    close: async () => {
      await close()
      await server.close(0)
    },
  }
}

/** To be called in a describe block: a browser for all of its tests; what is opened by it is closed behind each. */
export function chatPages(): (options?: ChatPageOptions) => Promise<ChatPage> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  return async (options) => {
    const chat = await openChatPage(browser, options)
    onTestFinished(chat.close)
    return chat
  }
}

/** Asks what is not answered until the latch is opened, at the latest behind the test. */
export async function askHeld(chat: ChatPage, question: string): Promise<ReturnType<typeof latch>> {
  const held = latch()
  onTestFinished(held.open)
  chat.answer((inquiry) => held.opened.then(() => answering(inquiry)))
  await chat.ask(question)
  return held
}

export function quotesOf(reply: Reply): readonly Quote[] {
  return reply.kind === 'answer' ? reply.quotes : []
}

/** A promise that waits until it is told to go on. */
export function latch(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

/** Changes the replies that reach the page: for what the server under test does not say by itself. */
export async function changeReplies(
  page: Page,
  change: (reply: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  await page.route('**/ask', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: change(await response.json()) })
  })
}
