import { describe, expect, it } from 'vitest'
import { documentId, span } from '../../src/core/document.ts'
import type { GapsReport } from '../../src/core/gaps/gaps-report.ts'
import { siteAt } from '../../src/http/site.ts'
import { violationsIn } from '../support/axe.ts'
import { chatPages } from '../support/chat-page.ts'

const TOKEN = '0123456789abcdef0123456789abcdef'
const HARBOUR = { id: documentId('reviews/harbour'), title: 'The Harbour', url: null, version: '12345678' }
const REPORT: GapsReport = {
  from: '2026-10-29',
  to: '2026-11-25',
  asked: 420,
  unanswered: 97,
  rated: 31,
  notHelpful: 6,
  gaps: ['What did it cost?', '<script>alert(1)</script>', 'x'.repeat(400)].map((question, at) => ({
    question,
    document: at === 0 ? HARBOUR : null,
    times: 12 - at,
    unanswered: 10,
    notHelpful: 2,
    share: 0.03,
    wordings: 3,
    examples: [
      { question: 'budget?', times: 4 },
      { question: 'how much money', times: 1 },
    ],
    firstDay: '2026-11-03',
    lastDay: '2026-11-20',
    nearest: [{ text: 'It was shot in Lisbon.', span: span(10, 32), document: HARBOUR, section: ['Plot'] }],
  })),
  further: { gaps: 3, times: 4 },
}

describe('the page of what visitors ask and don’t get', () => {
  const opened = chatPages()

  it.each(['light', 'dark'] as const)('keeps no editor out, on a phone, in %s', async (colorScheme) => {
    const { page, complaints } = await opened({
      path: '/admin/gaps',
      deps: { adminToken: TOKEN, operator: { gaps: { read: async () => REPORT, site: siteAt() } } },
      colorScheme,
      viewport: { width: 320, height: 700 },
      // As a proxy adds it that asks editors for their password.
      extraHTTPHeaders: { authorization: `Bearer ${TOKEN}` },
    })
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      REPORT.gaps.map(({ question }) => question),
    )
    await page.getByText('The nearest that the documents say').first().click()
    await page.getByText('It was shot in Lisbon.').first().waitFor()
    for (const details of await page.locator('details').all())
      await details.evaluate((each: HTMLDetailsElement) => {
        each.open = true
      })
    expect(await violationsIn(page)).toEqual([])
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(wide).toBe(seen)
    expect(complaints).toEqual([])
  })
})
