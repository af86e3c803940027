import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { span } from '../../src/core/document.ts'
import type { Inquiry, Quote, Reply } from '../../src/core/reply.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import type { VerbatimApi } from '../../web/widget-settings.ts'
import { launchChromium } from '../support/chromium.ts'
import { openHostPage, PARAGRAPHS, type HostPage } from '../support/host-page.ts'
import { PAYLOADS, URLS } from '../support/payloads.ts'
import { answering, shelf } from '../support/small-app.ts'

const STRICT =
  "default-src 'none'; script-src SERVER; connect-src SERVER; style-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** A document of nothing but payloads, one in each paragraph, read as an operator's file would be. */
const HOSTILE = readDocument({
  path: 'hostile.txt',
  bytes: new TextEncoder().encode(
    `${PAYLOADS[0]}\n\n${PAYLOADS.map((payload) => payload.replaceAll(/\s+|\0/g, ' ')).join('\n\n')}\n`,
  ),
})

describe('nothing that is asked or quoted is taken for more than text', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  it('are more than 300', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThan(300)
  })

  it.each([
    { where: 'where a policy would report it', policy: STRICT },
    // Without a policy nothing would hold back what gets through.
    { where: 'where nothing would hold it back', policy: undefined },
  ])('in questions, and in all that a hostile corpus makes of a reply, $where', async ({ policy }) => {
    const { host, unharmed } = await hostile({ body: PARAGRAPHS, ...(policy && { policy }) })
    const { page, panel, answer } = host
    answer(async (inquiry) => hostileReply(inquiry))
    let shown = 0
    for (const [at, payload] of PAYLOADS.entries()) {
      await askAndWait(page, payload)
      shown += 1
      if (at % 20 !== 19) continue
      expect(
        await panel
          .locator('script, img, iframe, object, embed, style, link, meta, base, form form, input')
          .count(),
      ).toBe(0)
      for (const link of await panel.locator('a').all())
        expect((await link.getAttribute('href')) ?? 'http:').toMatch(/^https?:/)
      await panel.getByRole('button', { name: 'Clear' }).click()
    }
    expect(shown).toBe(PAYLOADS.length)
    await unharmed()
  })

  it('shows every question and quote as it is, character for character', async () => {
    const { host, unharmed } = await hostile({})
    const { page, panel, answer } = host
    answer(async (inquiry) => hostileReply(inquiry))
    for (const payload of PAYLOADS.filter((_, at) => at % 9 === 0)) {
      await askAndWait(page, payload)
      const asked = host.inquiries.at(-1)!.question
      expect(await panel.locator('blockquote').last().textContent()).toBe(asked)
      expect(await panel.locator('.question > span:last-child').last().textContent()).toBe(payload.trim())
    }
    await unharmed()
  })

  it('keeps words that run the other way from turning around what stands beside them', async () => {
    const { host } = await hostile({})
    const { page, panel, answer } = host
    answer(async (inquiry) => ({ ...hostileReply(inquiry), understoodAs: inquiry.question }) as Reply)
    await askAndWait(page, 'plain words \u202ewords that run backwards')
    const order = await panel
      .locator('.place > *')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().x))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('in the source view and the list of documents', async () => {
    const { host, unharmed } = await hostile({ deps: { store: shelf(HOSTILE) } })
    const { page, server, panel, launcher } = host
    await launcher.click()
    await panel.locator('.askable a').waitFor()
    await page.goto(`${server}/documents/hostile`)
    await page.locator('article p').first().waitFor()
    expect(
      await page
        .locator('article :is(script, img, iframe, object, embed, style, link, a, input, form, svg)')
        .count(),
    ).toBe(0)
    const texts = await page.locator('article [data-start]').allTextContents()
    expect(texts.length).toBeGreaterThan(250)
    expect(texts.every((text) => HOSTILE.text.includes(text))).toBe(true)
    await unharmed()
  })

  async function hostile(options: Parameters<typeof openHostPage>[1]) {
    const host = await openHostPage(browser, options)
    onTestFinished(() => host.close())
    const { page, site, server } = host
    const strayed: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(site) && !url.startsWith(server)) strayed.push(url)
      if (request.resourceType() === 'image') strayed.push(url)
    })
    page.on('dialog', (dialog) => strayed.push(dialog.message()))
    const ran: unknown[] = []
    await page.exposeFunction('ran', (what: unknown) => ran.push(what))
    const unharmed = async () => {
      await page.mouse.move(300, 300)
      await page.mouse.move(1000, 500)
      await page.waitForTimeout(200)
      expect(ran).toEqual([])
      expect(strayed).toEqual([])
      expect(host.reports).toEqual([])
      expect(host.complaints.filter((complaint) => !complaint.includes('status of 422'))).toEqual([])
      expect(new URL(page.url()).origin === site || new URL(page.url()).origin === server).toBe(true)
    }
    return { host, unharmed }
  }
})

/** Asks by the interface that pages use, and waits for whatever comes of it. */
function askAndWait(page: HostPage['page'] | Page, question: string): Promise<void> {
  return page.evaluate(
    (question) =>
      new Promise<void>((done) => {
        for (const name of ['verbatim:reply', 'verbatim:error'])
          addEventListener(name, () => setTimeout(done), { once: true })
        void (window as unknown as { Verbatim: VerbatimApi }).Verbatim.ask(question)
      }),
    question,
  )
}

let turn = 0

/** The payload wherever a document's words get into a reply. */
function hostileReply(inquiry: Inquiry): Reply {
  const reply = answering(inquiry)
  if (reply.kind !== 'answer') throw new TypeError('expected an answer')
  const { question: payload } = inquiry
  const [first] = reply.quotes
  turn += 1
  const quote: Quote = {
    ...first,
    text: payload,
    span: span(0, payload.length),
    passage: span(0, payload.length + 50),
    highlight: span(0, Math.min(3, payload.length)),
    document: { ...first.document, title: payload, url: URLS[turn % URLS.length]! },
    section: [payload, payload],
  }
  const others = { understoodAs: `${payload} `, suggestions: [payload, `${payload}?`] }
  return turn % 3 === 0
    ? {
        kind: 'abstention',
        question: payload,
        generation: reply.generation,
        confidence: 0.1,
        message: payload,
        nearest: [quote],
        ...others,
      }
    : { ...reply, ...others, shortAnswer: null, quotes: [quote, quote] }
}
