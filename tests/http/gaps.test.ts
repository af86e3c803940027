import { describe, expect, it } from 'vitest'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { documentId, span } from '../../src/core/document.ts'
import type { Gap, GapsReport } from '../../src/core/gaps/gaps-report.ts'
import { gapsCsv } from '../../src/http/gaps/gaps-csv.ts'
import { gapsMarkdown } from '../../src/http/gaps/gaps-markdown.ts'
import { siteAt } from '../../src/http/site.ts'
import { smallApp } from '../support/small-app.ts'

const TOKEN = '0123456789abcdef0123456789abcdef'
const authorization = `Bearer ${TOKEN}`
const HARBOUR = { id: documentId('reviews/harbour'), title: 'The Harbour', url: null, version: '12345678' }

const GAP: Gap = {
  question: 'What did it cost?',
  document: HARBOUR,
  times: 12,
  unanswered: 10,
  notHelpful: 2,
  share: 0.12,
  wordings: 2,
  examples: [{ question: '<b>budget</b>?', times: 4 }],
  firstDay: '2026-11-03',
  lastDay: '2026-11-20',
  nearest: [{ text: 'It was shot in Lisbon.', span: span(10, 32), document: HARBOUR, section: ['Plot'] }],
}
const REPORT: GapsReport = {
  from: '2026-10-29',
  to: '2026-11-25',
  asked: 100,
  unanswered: 30,
  rated: 5,
  notHelpful: 2,
  gaps: [GAP],
  further: { gaps: 3, times: 4 },
}
const asking = (question: string): GapsReport => ({ ...REPORT, gaps: [{ ...GAP, question }] })

function gapsApp(report: GapsReport = REPORT, adminToken: string | undefined = TOKEN) {
  const days: number[] = []
  const read = async (asked: number) => {
    days.push(asked)
    return report
  }
  const { app } = smallApp({
    adminToken,
    operator: { gaps: { read, site: siteAt('https://films.example/qa') } },
  })
  return { app, days }
}

describe('GET /admin/gaps', () => {
  it.each<[accept: string | undefined, search: string, type: string]>([
    [undefined, '', 'application/json'],
    ['text/html,*/*;q=0.8', '', 'text/html; charset=utf-8'],
    ['text/csv', '', 'text/csv; charset=utf-8'],
    ['text/markdown', '', 'text/markdown; charset=utf-8'],
    ['text/html', '?format=csv', 'text/csv; charset=utf-8'],
    [undefined, '?format=markdown', 'text/markdown; charset=utf-8'],
  ])('gives what %s%s asks for', async (accept, search, type) => {
    const { app, days } = gapsApp()
    const response = await app.request(`/admin/gaps${search}`, {
      headers: { authorization, ...(accept === undefined ? {} : { accept }) },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('vary')).toContain('Accept')
    expect(await response.text()).toContain('What did it cost?')
    expect(days).toEqual([28])
  })

  it('has in JSON what a program needs, with links to what is quoted', async () => {
    const response = await gapsApp().app.request('/admin/gaps?days=7', { headers: { authorization } })
    const { span: _, ...nearest } = GAP.nearest[0]!
    const link = 'https://films.example/qa/documents/reviews/harbour?v=12345678#c10-32'
    expect(await response.json()).toEqual({
      ...REPORT,
      gaps: [{ ...GAP, nearest: [{ ...nearest, start: 10, end: 32, link }] }],
    })
  })

  it.each(['?days=0', '?days=3651', '?days=x', '?days=', '?format=pdf', '?day=3'])(
    'says what is wrong with %s',
    async (search) => {
      const { app, days } = gapsApp()
      const response = await app.request(`/admin/gaps${search}`, { headers: { authorization } })
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect((await response.json()).errors).toHaveLength(1)
      expect(days).toEqual([])
    },
  )

  it('is there for the operator alone, and only where something is kept', async () => {
    const status = async ({ app }: { app: ReturnType<typeof smallApp>['app'] }, headers: HeadersInit) =>
      (await app.request('/admin/gaps', { headers })).status
    expect(await status(gapsApp(), {})).toBe(404)
    expect(await status(gapsApp(), { authorization: `${authorization}x` })).toBe(404)
    expect(await status(smallApp({ adminToken: TOKEN }), { authorization })).toBe(404)
  })

  it('makes no markup of what visitors type, and runs no script', async () => {
    const { app } = gapsApp(asking('<img src=x onerror="alert(1)"> </title><script>'))
    const response = await app.request('/admin/gaps?format=html', { headers: { authorization } })
    const page = await response.text()
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;')
    expect(page).toContain('&lt;b&gt;budget&lt;/b&gt;')
    expect(page).not.toMatch(/<script|<img|style="/)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('the CSV', () => {
  const cellsOf = (report: GapsReport) => gapsCsv(report).split('\r\n')[1]!

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1+1', '\t=1', '\r=1', '＝1+1', '\u200b=1', '|cmd', '%0A=1'])(
    'has no formula in %j',
    (question) => {
      expect(cellsOf(asking(question))).toMatch(/^"'/)
    },
  )

  it('is one row a gap, whatever is in it', () => {
    const csv = gapsCsv(asking('Who said "no",\nand why?'))
    expect(csv.startsWith('\uFEFF"question","times"')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(cellsOf(asking('Who said "no",\nand why?'))).toBe(
      '"Who said ""no"", and why?",12,10,2,"12.0",2,"2026-11-03","2026-11-20","The Harbour","<b>budget</b>?","It was shot in Lisbon.","The Harbour"',
    )
  })
})

describe('the Markdown', () => {
  it.each([
    '# Who?',
    '*Who* _is_ `it`?',
    '[here](https://evil.example) ![x](y)',
    '<script>alert(1)</script>',
    '1. first',
    '- item',
    'a | b',
    '&lt;b&gt; &amp;',
    '> said',
    '~~no~~ \\ back',
    'https://evil.example www.evil.example',
    '***',
  ])('has %j as plain text', (question) => {
    const markdown = gapsMarkdown(asking(question), siteAt('https://films.example/qa'))
    const heading = fromMarkdown(markdown).children.find(
      (node) => node.type === 'heading' && node.depth === 2,
    )
    const text = (heading as { children: { type: string; value?: string }[] }).children
    expect(text.map(({ type, value }) => [type, value])).toEqual([['text', `1. ${question}`]])
  })

  it('links to the sentences, and tells what it leaves out', () => {
    const markdown = gapsMarkdown(REPORT, siteAt('https://films.example/qa'))
    expect(markdown).toContain(
      '[The Harbour](<https://films.example/qa/documents/reviews/harbour?v=12345678#c10-32>)',
    )
    expect(markdown).toContain('And 3 more, asked 4 times together.')
  })
})
