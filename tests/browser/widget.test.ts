import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Inquiry, Reply } from '../../src/core/reply.ts'
import type { VerbatimApi } from '../../web/widget-settings.ts'
import { violationsIn } from '../support/axe.ts'
import { latch } from '../support/chat-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { openHostPage, PARAGRAPHS, type HostPageOptions } from '../support/host-page.ts'
import { abstaining, answering } from '../support/small-app.ts'

const QUOTE = 'It was shot by Ilse Brandt — 🚀 in Lisbon.'

// The built widget on a page of another origin, against the real app with answers made up.
describe('the widget', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  async function open(options: HostPageOptions = {}) {
    const host = await openHostPage(browser, options)
    onTestFinished(() => host.close())
    return host
  }

  it('answers on somebody else’s page by one script tag', async () => {
    const { ask, panel, complaints } = await open()
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    expect(await panel.locator('blockquote').textContent()).toBe(QUOTE)
    expect(complaints).toEqual([])
  })

  it('fetches nothing but the loader before it is used', async () => {
    const { page, launcher, fetched } = await open()
    await launcher.hover()
    await page.waitForLoadState('networkidle')
    expect(fetched).toEqual(['/widget.js'])
    await launcher.click()
    await page.locator('#question').waitFor()
    expect(fetched[1]).toMatch(/^\/widget\/panel-[A-Z0-9]{8}\.js$/)
  })

  it('leaves the page as it was: its elements, styles, focus, scrolling and layout', async () => {
    const { page, site, launcher, ask, panel } = await open({ body: PARAGRAPHS.repeat(8) })
    await launcher.waitFor()
    await page.evaluate(() => {
      document.querySelector('input')!.focus({ preventScroll: true })
      scrollTo(0, 300)
    })
    const before = await stateOf(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    await panel.locator('blockquote').hover()
    await page.mouse.wheel(0, 500)
    await page.keyboard.press('Escape')
    expect(await stateOf(page)).toEqual(before)
    const globals = await page.evaluate(() => Object.keys(window))
    await page.goto(`${site}/bare`)
    const own = await page.evaluate(() => Object.keys(window))
    expect(globals.filter((name) => !own.includes(name) && !name.startsWith('__playwright'))).toEqual([])
  })

  it('lets through every click beside it, open and closed', async () => {
    const { page, launcher } = await open({ body: '' })
    await page.evaluate(() => {
      const layer = document.createElement('div')
      layer.style.cssText = 'position:fixed;inset:0'
      document.body.append(layer)
    })
    const covered = (width: number, height: number) =>
      page.evaluate(
        ([width, height]) => {
          let covered = 0
          for (let x = 5; x < innerWidth; x += 10)
            for (let y = 5; y < innerHeight; y += 10)
              if (document.elementFromPoint(x, y)?.localName === 'verbatim-widget') covered += 100
          return covered / (width! * height!)
        },
        [width, height],
      )
    const closed = (await launcher.boundingBox())!
    expect(await covered(closed.width, closed.height)).toBeLessThan(1.3)
    await launcher.click()
    const opened = (await page.locator('verbatim-widget [part=panel]').boundingBox())!
    expect(await covered(opened.width, opened.height)).toBeLessThan(1.05)
  })

  it('is used by the keyboard alone, and gives the focus back', async () => {
    const { page, panel, input, inquiries } = await open()
    for (let presses = 0; presses < 10 && !(await isFocused(page, '[part=launcher]')); presses += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await input.waitFor()
    expect(await isFocused(page, '#question')).toBe(true)
    await page.keyboard.type('who')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('shot it?')
    await input.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })
    await input.dispatchEvent('keydown', {
      key: 'Escape',
      isComposing: true,
      bubbles: true,
      cancelable: true,
    })
    expect(await input.inputValue()).toBe('who\nshot it?')
    expect(inquiries).toEqual([])
    await page.keyboard.press('Enter')
    await panel.locator('blockquote').waitFor()
    expect(await isFocused(page, '#question')).toBe(true)
    for (let presses = 0; presses < 12 && !(await isFocused(page, 'a.show')); presses += 1)
      await page.keyboard.press('Shift+Tab')
    expect(await isFocused(page, 'a.show')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await panel.isVisible()).toBe(false)
    expect(await isFocused(page, '[part=launcher]')).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await panel.locator('blockquote').textContent()).toBe(QUOTE)
  })

  it('keeps what is typed in it from the shortcuts of the page', async () => {
    const { page, launcher, input } = await open({
      head: `<script>window.keys = []; document.addEventListener('keydown', (event) => keys.push(event.key))</script>`,
    })
    await launcher.click()
    await input.pressSequentially('s/?')
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([])
    expect(await input.inputValue()).toBe('s/?')
  })

  it('announces each answer once, whole, in light DOM', async () => {
    const { page, ask, panel, answer } = await open()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      for (const root of [document, document.querySelector('verbatim-widget')!.shadowRoot!])
        new MutationObserver((changes) => {
          for (const { target, addedNodes } of changes) {
            const live = (target as Element).closest(
              '[role=status], [role=alert], [aria-live]:not([aria-live=off])',
            )
            if (live)
              said.push(...Array.from(addedNodes, (node) => `${root === document}: ${node.textContent}`))
          }
        }).observe(root, { childList: true, subtree: true, characterData: true })
    })
    const said = () =>
      page.evaluate(() => (window as unknown as { said: string[] }).said.filter((one) => one !== 'true: '))
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    expect(await said()).toEqual([`true: Answer, from The Harbour: ${QUOTE}`])
    answer(async (inquiry) => abstaining(inquiry))
    await ask('what was the budget?')
    await panel.locator('.abstention').waitFor()
    expect((await said()).slice(1)).toEqual(['true: The article doesn’t say.'])
    expect(await page.locator('body ~ [role=status], body [role=status]').count()).toBe(1)
    expect(await page.getByRole('status').evaluate((node) => node.getRootNode() === document)).toBe(true)
  })

  it('keeps the conversation and the open panel over pages of the site, and takes no focus there', async () => {
    const { page, ask, panel, site } = await open()
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    await page.goto(`${site}/other`)
    await panel.locator('blockquote').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page.keyboard.press('Escape')
    await panel.getByRole('button', { name: 'Close' }).click()
    await page.goto(`${site}/third`)
    await page.locator('verbatim-widget [part=launcher]').click()
    expect(await panel.locator('blockquote').textContent()).toBe(QUOTE)
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
      [expect.stringMatching(/^verbatim:/), expect.stringMatching(/^verbatim:/)],
    )
    await panel.getByRole('button', { name: 'Clear' }).click()
    await page.reload()
    await panel.locator('.suggestions').waitFor()
    expect(await panel.locator('blockquote').count()).toBe(0)
  })

  it('is loaded by a name that changes with it and a hash that the page checks', async () => {
    const name = (await readdir('dist/web')).find((file) => /^widget-[A-Z0-9]{8}\.js$/.test(file))!
    const hash = createHash('sha384')
      .update(await readFile(`dist/web/${name}`))
      .digest('base64')
    const { ask, panel, server, fetched } = await open({
      pages: {
        '/': `<!doctype html><html lang="en"><title>Films</title><body>
          <script src="SERVER/widget/${name}" integrity="sha384-${hash}" crossorigin></script></body></html>`,
      },
    })
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    expect(fetched.slice(0, 2)).toEqual([`/widget/${name}`, expect.stringMatching(/^\/widget\/panel-/)])
    const { headers } = await fetch(`${server}/widget/${name}`)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('can be opened, asked and closed by the page, and tells it what happens', async () => {
    const { page, panel } = await open()
    const told = await page.evaluate(async () => {
      const told: string[] = []
      for (const name of ['open', 'close', 'question', 'reply', 'error'])
        addEventListener(`verbatim:${name}`, (event) => {
          const { question, kind } = ((event as CustomEvent).detail ?? {}) as Record<string, string>
          told.push([name, kind, question].filter(Boolean).join(' '))
        })
      const verbatim = (window as unknown as { Verbatim: VerbatimApi }).Verbatim
      const replied = new Promise((done) => addEventListener('verbatim:reply', done))
      await verbatim.open()
      await verbatim.ask('who shot it?')
      await replied
      await verbatim.close()
      return told
    })
    expect(told).toEqual(['open', 'question who shot it?', 'reply answer who shot it?', 'close'])
    expect(await panel.isVisible()).toBe(false)
    expect(await isFocused(page, '[part=launcher]')).toBe(true)
  })

  it('does as its attributes say', async () => {
    const { launcher, panel, input, ask, inquiries } = await open({
      attributes: `data-position="top left" data-label="Das Archiv fragen" data-heading="Archiv" data-language="de" data-z-index="7"
        data-suggestions="Wer drehte es?|Wo wurde gedreht?" data-documents="reviews/harbour"`,
    })
    expect(await launcher.textContent()).toBe('Das Archiv fragen')
    const { x, y } = (await launcher.boundingBox())!
    expect([x, y]).toEqual([20, 20])
    expect(await launcher.evaluate((node) => getComputedStyle(node.parentElement!).zIndex)).toBe('7')
    await launcher.click()
    await panel.locator('.suggestions').waitFor()
    expect(await panel.locator('.suggestions button').allTextContents()).toEqual([
      'Wer drehte es?',
      'Wo wurde gedreht?',
    ])
    expect(await panel.getAttribute('lang')).toBe('de')
    expect(await panel.locator('h2').first().textContent()).toBe('Archiv')
    expect(await panel.evaluate((node) => node.getBoundingClientRect().x)).toBe(20)
    await ask('wer?')
    await panel.locator('blockquote').waitFor()
    expect(inquiries[0]?.within).toEqual(['reviews/harbour'])
    expect(await input.inputValue()).toBe('')
  })

  it('speaks the language of the page', async () => {
    const { launcher, panel } = await open({ html: 'lang="fr-CA"' })
    expect(await launcher.textContent()).toBe('Poser une question')
    await launcher.click()
    await panel.getByText('Votre question').waitFor()
  })

  it('stands in an element of the page where it is told to, makes its room when pressed, and waits for the element', async () => {
    const { page, launcher, ask, panel } = await open({
      attributes: 'data-inline="#faq"',
      body: '<p>Before</p><section style="min-height: 3em"></section><p>After</p>',
    })
    await page.waitForFunction(() => 'Verbatim' in window)
    expect(await page.locator('verbatim-widget').count()).toBe(0)
    await page.evaluate(() => {
      const faq = document.createElement('div')
      faq.id = 'faq'
      faq.style.minHeight = '3em'
      document.querySelector('section')!.replaceWith(faq)
    })
    await launcher.waitFor()
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    expect(await page.locator('#faq verbatim-widget').count()).toBe(1)
    expect(await panel.getAttribute('role')).toBe('region')
    await page.keyboard.press('Escape')
    expect(await panel.isVisible()).toBe(true)
    expect(await stateOf(page)).toMatchObject({ shifted: 0 })
  })

  it.each([
    { window: 'a phone', width: 360, height: 640 },
    { window: 'a phone held sideways', width: 700, height: 340 },
    { window: 'a screen at 400 %', width: 320, height: 256 },
  ])('fills the window of $window', async ({ width, height }) => {
    const { page, ask, panel } = await open({ viewport: { width, height } })
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width, height })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await panel.locator('.body').evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
    expect(
      await panel.locator('#question').evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
    ).toBeGreaterThanOrEqual(16)
  })

  it('keeps above a keyboard on the screen', async () => {
    const { page, launcher, panel } = await open({ viewport: { width: 360, height: 640 } })
    await launcher.click()
    await panel.waitFor()
    await page.evaluate(() => {
      Object.defineProperties(visualViewport!, { height: { value: 300 }, offsetTop: { value: 40 } })
      visualViewport!.dispatchEvent(new Event('resize'))
    })
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 40, width: 360, height: 300 })
  })

  describe('shows a citation', () => {
    const published =
      (site: string, path: string) =>
      async (inquiry: Inquiry): Promise<Reply> => {
        const reply = answering(inquiry)
        if (reply.kind !== 'answer') throw new TypeError('expected an answer')
        const [quote] = reply.quotes
        return { ...reply, quotes: [{ ...quote, document: { ...quote.document, url: site + path } }] }
      }
    const ARTICLE = `<p>Rain.</p><p>It <em>was</em> shot by Ilse\n Brandt – 🚀 in&nbsp;Lisbon. It rained.</p>`
    const follow = (page: Page) => page.locator('verbatim-widget a.show').click()
    const marked = (page: Page) =>
      page.evaluate(() =>
        [...(CSS.highlights.get('verbatim-quote') ?? [])].map((range) => (range as Range).toString()),
      )

    it('in its place, where the page is the one that the document is published on', async () => {
      const { page, site, ask, answer, panel } = await open({
        body: PARAGRAPHS.repeat(5) + ARTICLE + PARAGRAPHS.repeat(5),
      })
      answer(published(site, '/'))
      await ask('who shot it?')
      const elements = await page.evaluate(() => document.body.innerHTML)
      await follow(page)
      await page.waitForFunction(() => CSS.highlights.get('verbatim-quote')?.size === 1)
      expect((await marked(page)).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
        'It was shot by Ilse Brandt – 🚀 in Lisbon.',
      ])
      const seen = await page.locator('em').boundingBox()
      expect(seen!.y).toBeGreaterThan(0)
      expect(seen!.y).toBeLessThan(800)
      expect(await panel.isVisible()).toBe(true)
      expect(await page.evaluate(() => document.body.innerHTML)).toBe(elements)
      expect(new URL(page.url()).hash).toBe('')
    })

    it('where it stands among the same words elsewhere', async () => {
      const twin = '<p>It was shot by Ilse Brandt — 🚀 in Lisbon. No.</p>'
      const whole =
        '<p>Plot</p><p id="right">It was shot by Ilse Brandt — 🚀 in Lisbon.<br>Rain &lt;b>stopped&lt;/b> it &amp; them twice.</p>'
      const { page, site, ask, answer } = await open({ body: twin + twin + whole + twin })
      answer(published(site, '/'))
      await ask('who shot it?')
      await follow(page)
      await page.waitForFunction(() => CSS.highlights.get('verbatim-quote')?.size === 1)
      expect(
        await page.evaluate(() => {
          const [range] = CSS.highlights.get('verbatim-quote')!
          return (range as Range).startContainer.parentElement?.id
        }),
      ).toBe('right')
    })

    it('under a panel that would cover it, which closes', async () => {
      const { page, site, ask, answer, panel, launcher } = await open({
        viewport: { width: 360, height: 640 },
        body: PARAGRAPHS + ARTICLE,
      })
      answer(published(site, '/'))
      await ask('who shot it?')
      await follow(page)
      await launcher.waitFor()
      expect(await panel.isVisible()).toBe(false)
      expect(await marked(page)).toHaveLength(1)
    })

    it('by selecting it, in a browser that has no highlights', async () => {
      const { page, site, ask, answer } = await open({
        body: ARTICLE,
        head: '<script>delete CSS.highlights; Object.defineProperty(CSS, "highlights", { value: undefined })</script>',
      })
      answer(published(site, '/'))
      await ask('who shot it?')
      await follow(page)
      await page.waitForFunction(() => getSelection()!.toString() !== '')
      expect((await page.evaluate(() => getSelection()!.toString())).replaceAll(/\s+/g, ' ')).toBe(
        'It was shot by Ilse Brandt – 🚀 in Lisbon.',
      )
    })

    it('on another page of the site, in the same tab, by a text fragment', async () => {
      const { page, site, ask, answer, panel } = await open({
        pages: {
          '/article': `<!doctype html><html lang="en"><title>A</title><body>${PARAGRAPHS.repeat(9)}<p id="it">${QUOTE}</p>${PARAGRAPHS.repeat(9)}TAG</body></html>`,
        },
      })
      answer(published(site, '/article'))
      await ask('who shot it?')
      await follow(page)
      await page.waitForURL(`${site}/article**`)
      await panel.locator('blockquote').waitFor()
      await page.waitForFunction(() => scrollY > 0)
      const { y } = (await page.locator('#it').boundingBox())!
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(800)
    })

    it('in the source view, in another tab, where the document is published nowhere', async () => {
      const { page, ask, server } = await open()
      await ask('who shot it?')
      const [tab] = await Promise.all([page.context().waitForEvent('page'), follow(page)])
      await tab.locator('mark').waitFor()
      expect(new URL(tab.url()).origin).toBe(server)
      expect(await tab.locator('mark').allTextContents()).toEqual([QUOTE])
    })
  })

  describe('has no fault that axe-core knows', () => {
    it.each([
      { colorScheme: 'light', attributes: '' },
      { colorScheme: 'dark', attributes: '' },
      { colorScheme: 'light', attributes: 'data-accent="#ffe600"' },
      {
        colorScheme: 'light',
        attributes: 'data-accent="#777" data-paper="#808080" data-ink="#8a8a8a" data-mark="#888"',
      },
      { colorScheme: 'dark', attributes: 'data-accent="rgb(0 0 90)" data-paper="navy" data-mark="purple"' },
      { colorScheme: 'light', attributes: 'data-color-scheme="dark" data-inline="main"' },
    ] as const)('in $colorScheme, with $attributes', async ({ colorScheme, attributes }) => {
      const { page, launcher, ask, answer, panel, stopServer } = await open({
        colorScheme,
        attributes,
        reducedMotion: 'reduce',
      })
      await launcher.waitFor()
      expect(await violationsIn(page)).toEqual([])
      await launcher.click()
      await panel.locator('.suggestions').waitFor()
      expect(await violationsIn(page)).toEqual([])
      const held = latch()
      answer((inquiry) => held.opened.then(() => answering(inquiry)))
      await ask('who shot it?')
      await panel.locator('.waiting').waitFor()
      expect(await violationsIn(page)).toEqual([])
      held.open()
      await panel.locator('blockquote').waitFor()
      answer(async (inquiry) => abstaining(inquiry))
      await ask('what was the budget?')
      await panel.locator('.abstention').waitFor()
      await panel
        .getByRole('button', { name: /^Not helpful/ })
        .last()
        .click()
      await panel.locator('.reasons').waitFor()
      expect(await violationsIn(page)).toEqual([])
      await stopServer()
      await ask('why?')
      await panel.locator('.failure').waitFor()
      expect(await violationsIn(page)).toEqual([])
    })
  })
})

/** Of the page, all that the widget is to leave alone. `shifted`: the layout shifts that nobody caused, by CLS. */
function stateOf(page: Page) {
  return page.evaluate(async () => {
    const shifted = await new Promise<number>((done) => {
      let sum = 0
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) sum += entry.value
      })
      observer.observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => done(sum), 100)
    })
    const { documentElement, body, head } = document
    return {
      shifted,
      head: head.outerHTML,
      body: body.outerHTML,
      attributes: documentElement.getAttributeNames(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      scrollY,
      size: [documentElement.scrollWidth, documentElement.scrollHeight],
      styles: [documentElement, body, document.querySelector('a')!].map((node) => {
        const style = getComputedStyle(node)
        return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`)
      }),
      fragment: location.hash,
    }
  })
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (selector) =>
      document.querySelector('verbatim-widget')?.shadowRoot?.activeElement?.matches(selector) ?? false,
    selector,
  )
}
