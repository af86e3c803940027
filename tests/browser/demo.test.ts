import { describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/core/document.ts'
import { answeringFrom } from '../support/answering-from.ts'
import { chatPages } from '../support/chat-page.ts'
import { documentsIn, sentencesOf } from '../support/sentences-of.ts'
import { shelf } from '../support/small-app.ts'

describe('the demo of a site that publishes the article', () => {
  const opened = chatPages()

  it('marks what is cited in its place, under an address that any browser finds it by', async () => {
    const [article] = await documentsIn(['corpus'])
    const sentences = sentencesOf(article!)
    const chat = await opened({
      path: '/demo',
      // Wide enough for the panel to stand beside the article, so that it stays open.
      viewport: { width: 1600, height: 800 },
      deps: {
        store: shelf(article),
        ask: async ({ question }) => answeringFrom(article!, sentences[Number(question)]!, question),
      },
    })
    const { page, complaints, url } = chat
    await page.locator('verbatim-widget [part=launcher]').click()
    for (const number of [3, Math.floor(sentences.length / 2), sentences.length - 2]) {
      await chat.ask(String(number))
      const link = page.locator('.exchange').last().getByRole('link', { name: 'Show in the article' })
      expect(await link.getAttribute('href')).toMatch(`${url}/demo#:~:text=`)
      await link.click()
      const wanted = sliceOf(article!.text, sentences[number]!)
      await page.waitForFunction(
        (text) => CSS.highlights.get('verbatim-quote')?.values().next().value?.toString() === text,
        wanted,
      )
      const top = await page.evaluate(() => {
        const [range] = CSS.highlights.get('verbatim-quote')!
        return (range as Range).getBoundingClientRect().top
      })
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(800)
    }
    expect(new URL(page.url()).pathname).toBe('/demo')
    expect(complaints).toEqual([])
  })
})
