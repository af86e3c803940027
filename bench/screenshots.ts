import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tests/support/chromium.ts'
import { startServer } from './support/server-process.ts'

// Pictures of the real page with real answers: docs/screenshot.png is the one in the README, the others lie beside it.
const DOCS = resolve('docs')
const SIZES = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'desktop', width: 1440, height: 900 },
] as const

await mkdir(DOCS, { recursive: true })
const index = await mkdtemp(join(tmpdir(), 'verbatim-screenshots-'))
const server = await startServer({ INDEX_DIR: index, CORPUS_DIR: resolve('corpus'), LOG_LEVEL: 'error' })
const browser = await launchChromium()
try {
  await take(browser, { width: 1000, height: 740 }, 'light', join(DOCS, 'screenshot.png'))
  for (const { name, ...viewport } of SIZES) {
    for (const scheme of ['light', 'dark'] as const) {
      await take(browser, viewport, scheme, join(DOCS, `screenshot-${name}-${scheme}.png`))
    }
  }
} finally {
  await browser.close()
  await server.stop()
  await rm(index, { recursive: true, force: true })
}

async function take(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
  path: string,
): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
  await page.goto(server.url)
  for (const question of ['Who plays Mikey Saber?', 'How many dollars did it gross?']) {
    await page.getByLabel('Your question').fill(question)
    await page.keyboard.press('Enter')
    await page.locator('[aria-busy=false]').waitFor()
  }
  await page.screenshot({ path })
  await page.close()
  console.log(path)
}
