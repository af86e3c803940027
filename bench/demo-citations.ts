import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process, { argv } from 'node:process'
import type { Page } from 'playwright-core'
import { sliceOf } from '../src/core/document.ts'
import { loadAssets } from '../src/http/assets.ts'
import { listen } from '../src/http/listen.ts'
import { answeringFrom } from '../tests/support/answering-from.ts'
import { launchChromium } from '../tests/support/chromium.ts'
import { documentsIn, sentencesOf } from '../tests/support/sentences-of.ts'
import { shelf, smallApp } from '../tests/support/small-app.ts'

// Pictures of twenty citations on the page that publishes the article, from all over it: every other one followed in the widget,
// which marks the sentence itself, the rest by their address alone, as from a page elsewhere, where the browser marks it. They go
// into the folder given; the exit status is 1 where one of them is not in view.
const FOLDER = resolve(argv[2] ?? 'dist/demo-citations')
const PICTURES = 20
const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const

const [article] = await documentsIn(['corpus'])
if (!article) throw new Error('corpus/ has no document')
const sentences = sentencesOf(article)
const { app } = smallApp({
  store: shelf(article),
  assets: await loadAssets(resolve('dist/web')),
  ask: async ({ question }) => answeringFrom(article, sentences[Number(question)]!, question),
})
await mkdir(FOLDER, { recursive: true })
const server = await listen(app, { host: '127.0.0.1', port: 0 })
const browser = await launchChromium()
let missed = 0
try {
  for (let picture = 0; picture < PICTURES; picture += 1) {
    const number = Math.floor(((picture + 0.5) * sentences.length) / PICTURES)
    const page = await browser.newPage({
      viewport: SIZES[Math.floor(picture / 2) % 2]!,
      reducedMotion: 'reduce',
    })
    const way = picture % 2 === 0 ? 'widget' : 'address'
    await follow(page, number, way)
    const seen = await isInView(page, sliceOf(article.text, sentences[number]!))
    if (!seen) missed += 1
    const path = join(FOLDER, `${String(picture + 1).padStart(2, '0')}-${way}.png`)
    await page.screenshot({ path })
    await page.close()
    console.log(
      `${seen ? 'in view' : 'MISSED '}  ${path}  “${sliceOf(article.text, sentences[number]!).slice(0, 70)}”`,
    )
  }
} finally {
  await browser.close()
  await server.close(0)
}
console.log(`${PICTURES - missed} of ${PICTURES} in view`)
process.exitCode = missed === 0 ? 0 : 1

async function follow(page: Page, number: number, way: 'widget' | 'address'): Promise<void> {
  await page.goto(`${server.url}/demo`)
  await page.locator('verbatim-widget [part=launcher]').click()
  await page.getByLabel('Your question').fill(String(number))
  await page.keyboard.press('Enter')
  const link = page.getByRole('link', { name: 'Show in the article' })
  if (way === 'widget') {
    await link.click()
    await page.waitForFunction(() => CSS.highlights.get('verbatim-quote')?.size === 1)
    return
  }
  const address = await link.evaluate((node: HTMLAnchorElement) => node.href)
  await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await page.goto(address)
  await page.waitForFunction(() => scrollY > 0)
}

/** Whether the sentence is on the screen, and nothing of the widget lies over its middle. */
function isInView(page: Page, sentence: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const from = node.data.indexOf(wanted)
      if (from === -1) continue
      const range = new Range()
      range.setStart(node, from)
      range.setEnd(node, from + wanted.length)
      const { top, bottom, left, right } = range.getBoundingClientRect()
      const at = document.elementFromPoint((left + right) / 2, Math.max(0, (top + bottom) / 2))
      return bottom > 0 && top < innerHeight && at?.localName !== 'verbatim-widget'
    }
    return false
  }, sentence)
}
