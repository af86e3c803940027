import { resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Document, Span } from '../../src/core/document.ts'
import { loadAssets } from '../../src/http/assets.ts'
import { listen } from '../../src/http/listen.ts'
import { shelf, smallApp } from './small-app.ts'

export interface SourcePage {
  readonly page: Page
  readonly server: string
  /** What the browser complained of. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** A server of one document, opened at a path. */
export async function openSourcePage(
  browser: Browser,
  document: Document,
  path: string,
  options: BrowserContextOptions = {},
): Promise<SourcePage> {
  const { app } = smallApp({ store: shelf(document), assets: await loadAssets(resolve('dist/web')) })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  const page = await browser.newPage(options)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(new URL(path, server.url).href)
  return {
    page,
    server: server.url,
    complaints,
    close: async () => {
      await page.close()
      await server.close(0)
    },
  }
}

export interface Marked {
  readonly text: string
  /** Within the window. */
  readonly seen: boolean
  readonly focused: boolean
}

/** What is marked when the address names one span after the other. */
export function marksFor(page: Page, spans: readonly Span[]): Promise<readonly Marked[]> {
  return page.evaluate(
    async (hashes) => {
      const found: Marked[] = []
      for (const hash of hashes) {
        if (location.hash !== hash) {
          const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }))
          location.hash = hash
          await changed
        }
        const marks = Array.from(document.querySelectorAll('mark'))
        const { top = -1, bottom = -1 } = marks[0]?.getBoundingClientRect() ?? {}
        found.push({
          text: marks.map((mark) => mark.textContent).join(''),
          seen: bottom > 0 && top < innerHeight,
          focused: document.activeElement === marks[0],
        })
      }
      return found
    },
    spans.map(({ start, end }) => `#c${start}-${end}`),
  )
}
