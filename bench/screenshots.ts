import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { suggestionList } from '../src/http/contract.ts'
import { launchChromium } from '../tests/support/chromium.ts'
import { startServer } from './support/server-process.ts'

// Pictures of the real page and the real widget with real answers: screenshot.png and widget-desktop-open.png are those in the
// README, the others lie beside them. They go into docs/, or into the folder given.
const FOLDER = resolve(argv[2] ?? 'docs')
const SIZES = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'desktop', width: 1440, height: 900 },
] as const
const SCHEMES = ['light', 'dark'] as const

interface Scene {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly scheme: (typeof SCHEMES)[number]
  /** What is done before the picture is taken. */
  act(page: Page): Promise<void>
}

await mkdir(FOLDER, { recursive: true })
const index = await mkdtemp(join(tmpdir(), 'verbatim-screenshots-'))
const server = await startServer({ INDEX_DIR: index, CORPUS_DIR: resolve('corpus'), LOG_LEVEL: 'error' })
const browser = await launchChromium()
try {
  await suggestionsOf(server.url)
  await take(browser, 'screenshot', {
    viewport: { width: 1280, height: 800 },
    scheme: 'light',
    act: async (page) => {
      await ask(page, 'Who plays Mikey Saber?')
      await page.getByRole('link', { name: 'Show in the article' }).click()
      await page.locator('.pane mark').waitFor()
    },
  })
  for (const { name, ...viewport } of SIZES) {
    await take(browser, `screenshot-${name}-empty`, { viewport, scheme: 'light', act: async () => {} })
    for (const scheme of SCHEMES) {
      await take(browser, `screenshot-${name}-${scheme}`, { viewport, scheme, act: converse })
    }
  }
  for (const { name, ...viewport } of SIZES.filter(({ name }) => name !== 'tablet')) {
    await takeWidget(browser, `widget-${name}-closed`, { viewport, scheme: 'light', act: async () => {} })
    await takeWidget(browser, `widget-${name}-open`, { viewport, scheme: 'light', act: useWidget })
  }
} finally {
  await browser.close()
  await server.stop()
  await rm(index, { recursive: true, force: true })
}

async function take(browser: Browser, name: string, scene: Scene): Promise<void> {
  const page = await openedFor(browser, scene)
  await page.goto(server.url)
  await page.locator('.suggestions').waitFor()
  if (scene.viewport.width >= 1024) await page.locator('.pane article').waitFor()
  await shoot(page, name, scene)
}

/** On the page of a site that publishes the article. */
async function takeWidget(browser: Browser, name: string, scene: Scene): Promise<void> {
  const page = await openedFor(browser, scene)
  await page.goto(`${server.url}/demo`)
  await page.locator('verbatim-widget [part=launcher]').waitFor()
  await shoot(page, name, scene)
}

function openedFor(browser: Browser, { viewport, scheme }: Scene): Promise<Page> {
  return browser.newPage({ viewport, colorScheme: scheme, reducedMotion: 'reduce' })
}

async function shoot(page: Page, name: string, { act }: Scene): Promise<void> {
  await act(page)
  const path = join(FOLDER, `${name}.png`)
  await page.screenshot({ path })
  await page.close()
  console.log(path)
}

async function converse(page: Page): Promise<void> {
  await ask(page, 'How many dollars did it gross?')
  await ask(page, 'Who plays Mikey Saber?')
}

async function useWidget(page: Page): Promise<void> {
  await page.locator('verbatim-widget [part=launcher]').click()
  await ask(page, 'Who plays Mikey Saber?')
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question)
  await page.keyboard.press('Enter')
  await page.locator('[aria-busy=false]').waitFor()
}

/** Suggestions are asked of the index once it answers; the pictures wait for them. */
async function suggestionsOf(url: string): Promise<void> {
  for (;;) {
    const list = suggestionList.parse(await (await fetch(new URL('suggestions', url))).json())
    if (list.suggestions.length > 0) return
    await setTimeout(500)
  }
}
