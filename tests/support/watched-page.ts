import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page of its own context, with what the browser complains of in it: errors of scripts, and on its console. */
export interface WatchedPage {
  readonly page: Page
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export async function openWatchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { page, complaints, close: () => context.close() }
}
