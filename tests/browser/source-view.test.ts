import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf, type Document } from '../../src/core/document.ts'
import { splitSentences } from '../../src/core/sentences.ts'
import { readCorpus } from '../../src/corpus.ts'
import { loadAssets } from '../../src/http/assets.ts'
import { listen } from '../../src/http/listen.ts'
import { citationPath } from '../../src/http/site.ts'
import { launchChromium } from '../support/chromium.ts'
import { shelf, smallApp } from '../support/small-app.ts'
import { openWatchedPage } from '../support/watched-page.ts'

const CORPORA = ['corpus', ...['a', 'b', 'c'].map((part) => `tests/fixtures/evaluation/films/${part}`)]

describe('the source view', () => {
  let browser: Browser
  const documents: Document[] = []
  beforeAll(async () => {
    browser = await launchChromium()
    for (const folder of CORPORA) documents.push(...(await readCorpus(resolve(folder))).documents)
  })
  afterAll(() => browser.close())

  async function opened(article: Document, path: string) {
    const { app } = smallApp({ store: shelf(article), assets: await loadAssets(resolve('dist/web')) })
    const server = await listen(app, { host: '127.0.0.1', port: 0 })
    const { page, complaints, close } = await openWatchedPage(browser)
    await page.goto(new URL(path, server.url).href)
    return {
      page,
      complaints,
      close: async () => {
        await close()
        await server.close(0)
      },
    }
  }

  it('marks exactly the sentence that a citation names, for every sentence of every document', async () => {
    const wrong: string[] = []
    let sentences = 0
    for (const article of documents) {
      const spans = article.sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ span }) => splitSentences(article.text, span)),
      )
      const { page, complaints, close } = await opened(article, citationPath(article, spans[0]!))
      const marked = await page.evaluate(
        async (hashes) => {
          const found: (string | boolean)[][] = []
          for (const hash of hashes) {
            if (location.hash !== hash) {
              const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }))
              location.hash = hash
              await changed
            }
            const marks = Array.from(document.querySelectorAll('mark'))
            const { top = -1, bottom = Infinity } = marks[0]?.getBoundingClientRect() ?? {}
            const seen = bottom > 0 && top < innerHeight
            found.push([
              marks.map((mark) => mark.textContent).join(''),
              seen,
              document.activeElement === marks[0]!,
            ])
          }
          return found
        },
        spans.map(({ start, end }) => `#c${start}-${end}`),
      )
      for (const [at, span] of spans.entries()) {
        const [text, seen, focused] = marked[at]!
        if (text !== sliceOf(article.text, span) || !seen || !focused)
          wrong.push(`${article.id} ${span.start}`)
      }
      sentences += spans.length
      expect(complaints).toEqual([])
      await close()
    }
    expect(wrong).toEqual([])
    expect(sentences).toBeGreaterThan(700)
  }, 120_000)

  it('marks a span across sentences and blocks', async () => {
    const [article] = documents
    const [first, second] = article!.sections.flatMap(({ blocks }) => blocks)
    const across = { start: first!.span.end - 10, end: second!.span.start + 10 }
    const { page, close } = await opened(article!, `/documents/${article!.id}#c${across.start}-${across.end}`)
    const marks = await page.locator('mark').allTextContents()
    expect(marks).toHaveLength(2)
    expect(article!.text.slice(across.start, across.end)).toContain(marks[0])
    await close()
  })

  it('says that the text has changed since, and not otherwise', async () => {
    const [article] = documents
    const old = await opened(article!, `/documents/${article!.id}?v=00000000#c0-5`)
    expect(await old.page.getByRole('note').textContent()).toContain('changed')
    await old.close()
    const now = await opened(article!, citationPath(article!, article!.sections[0]!.span))
    expect(await now.page.getByRole('note').count()).toBe(0)
    await now.close()
  })

  it('links its sections and lets the keyboard skip to the text', async () => {
    const [article] = documents
    const { page, close } = await opened(article!, `/documents/${article!.id}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
    const links = page.getByRole('navigation', { name: 'Sections' })
    await links.getByText('Sections', { exact: true }).click()
    const last = links.getByRole('link').last()
    const target = await last.getAttribute('href')
    await last.click()
    expect(
      await page.locator(target!).evaluate((node) => node.getBoundingClientRect().top < innerHeight),
    ).toBe(true)
    await close()
  })
})
