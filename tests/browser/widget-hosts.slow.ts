import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openHostPage, PARAGRAPHS, type HostPageOptions } from '../support/host-page.ts'

const QUOTE = 'It was shot by Ilse Brandt — 🚀 in Lisbon.'

interface Hostile extends HostPageOptions {
  readonly host: string
}

const styled = (css: string) => `<style>${css}</style>`

/** Hosts that do not look like the plain one, and in which the widget must look the same all the same. */
const STYLES: readonly Hostile[] = [
  { host: 'unsets all of every element', head: styled('* { all: unset !important }') },
  {
    host: 'unsets all, and what stands before and after',
    head: styled('*, *::before, *::after { all: unset !important; content: "!" !important }'),
  },
  { host: 'makes a rem 10 pixels', head: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  { host: 'makes a rem 40 pixels', head: styled('html { font-size: 40px !important }') },
  {
    host: 'resets as Tailwind does',
    head: styled(`*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0;
      --accent: red; --paper: red; --ink: red; --on: red; --a: red }
      button, input, textarea { font: inherit; color: inherit; background: transparent; padding: 0; line-height: inherit }
      button { cursor: default } [role=button] { cursor: crosshair } svg { display: block } ol, ul { list-style: square }`),
  },
  {
    host: 'styles elements as Bootstrap does',
    head: styled(`button, textarea { display: block; width: 100%; padding: 3rem; text-transform: uppercase }
      p, h2, h3, blockquote, figure { margin: 4rem; font: 900 40px/3 monospace; color: lime }
      a { color: hotpink !important; text-decoration: line-through !important } mark { background: none !important }
      .place, .launcher, .frame, .body, .chat, .left, .top, .hidden { display: none !important }`),
  },
  {
    host: 'has styles for what it inherits',
    head: styled(`html { color: lime; font: italic 900 50px/4 cursive; letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase;
      text-align: right; text-indent: 5em; white-space: nowrap; visibility: hidden; cursor: none; user-select: none; pointer-events: none;
      line-height: 5; direction: ltr; text-shadow: 0 0 9px red; -webkit-text-fill-color: red; word-break: break-all; hyphens: auto;
      quotes: '<' '>'; list-style: square; border-collapse: collapse; tab-size: 99; font-variant: small-caps; color-scheme: dark }`),
  },
  {
    host: 'styles the widget’s own element',
    head: styled(`verbatim-widget { display: none !important; opacity: 0 !important; transform: scale(9) !important;
      zoom: 3 !important; filter: invert(1) !important; font-size: 99px !important; color: lime !important; contain: strict !important }`),
  },
  {
    host: 'moves, clips and fades its body',
    head: styled(
      `body { transform: translateX(90px); overflow: hidden; filter: blur(1px); opacity: 0.3; contain: layout; position: fixed; width: 50px }`,
    ),
  },
  {
    host: 'lays a layer over everything',
    body: `${PARAGRAPHS}<div style="position:fixed;inset:0;z-index:2147483647;background:#fff8"></div>`,
  },
  {
    host: 'is laid out as flex or grid',
    head: styled(
      'html { display: grid; grid-template-columns: 1fr 1fr } body { display: flex; flex-wrap: wrap }',
    ),
  },
  {
    host: 'animates and transitions everything',
    head: styled(
      'body, body *, verbatim-widget { transition: all 5s !important; animation: spin 5s infinite !important } @keyframes spin { to { rotate: 360deg } }',
    ),
  },
]

const STRICT =
  "default-src 'none'; script-src SERVER; connect-src SERVER; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Hosts on which scripts have a hard time. */
const SCRIPTS: readonly Hostile[] = [
  { host: 'has a strict policy, and wants trusted types', policy: STRICT },
  {
    host: 'lets in scripts by a nonce only',
    policy:
      "script-src 'nonce-NONCE' 'strict-dynamic'; connect-src SERVER; style-src 'nonce-NONCE'; object-src 'none'; require-trusted-types-for 'script'",
  },
  {
    host: 'wraps fetch',
    head: `<script nonce="r4nd0m">const real = fetch; window.fetch = function (...all) { return real.apply(this, all) }</script>`,
  },
  {
    host: 'breaks fetch once it has loaded',
    head: `<script>addEventListener('load', () => { window.fetch = () => { throw new Error('no') } })</script>`,
  },
  {
    host: 'adds to Array.prototype and Object.prototype',
    head: `<script>Array.prototype.last = function () {}; Array.prototype.toJSON = undefined; Object.prototype.each = function () {}; Object.prototype.id = 'clobber'</script>`,
  },
  {
    host: 'writes arrays in its own way',
    head: `<script>Array.prototype.toJSON = function () { return '[' + this.join() + ']' }; String.prototype.toJSON = function () { return String(this) }</script>`,
  },
  {
    host: 'has an old Array.from, find and includes',
    head: `<script>Array.from = function (it) { var a = []; for (var i = 0; i < (it ? it.length : 0); i++) a.push(it[i]); return a };
      Array.prototype.find = function (f) { for (var i = 0; i < this.length; i++) if (f(this[i], i)) return this[i] }</script>`,
  },
  {
    host: 'forbids custom elements',
    head: `<script>customElements.define = () => { throw new Error('no') }; window.customElements = undefined</script>`,
  },
  {
    host: 'has elements by the names of what scripts use',
    body: `${PARAGRAPHS}<img name="currentScript" alt=""><img name="body" alt=""><img name="Verbatim" alt=""><form name="fetch"><input name="append" aria-label="a"></form>`,
  },
  { host: 'has the tag in its head, at once', pages: { '/': headed('') } },
  { host: 'has the tag in its head, deferred', pages: { '/': headed('defer') } },
  { host: 'has the tag as a module', pages: { '/': headed('type="module"') } },
  {
    host: 'has the tag three times',
    pages: {
      '/': `<!doctype html><html lang="en"><title>Films</title>TAG<body>${PARAGRAPHS}TAG TAG</body></html>`,
    },
  },
  { host: 'is in quirks mode', pages: { '/': `<title>Films</title><body>${PARAGRAPHS}TAG` } },
  {
    host: 'adds the tag by a script',
    pages: {
      '/': `<!doctype html><html lang="en"><title>Films</title><body>${PARAGRAPHS}<script>
        const added = document.createElement('script'); added.src = 'SERVER/widget.js'; document.head.append(added)</script></body></html>`,
    },
  },
  {
    host: 'takes keys for itself',
    head: `<script>document.addEventListener('keydown', (event) => { if (event.target.tagName !== 'INPUT') event.preventDefault() })</script>`,
  },
  {
    host: 'takes the focus back',
    head: `<script>document.addEventListener('focusin', (event) => { if (!event.target.closest('main, verbatim-widget')) document.querySelector('input').focus() })</script>`,
  },
]

function headed(how: string): string {
  return `<!doctype html><html lang="en"><head><title>Films</title><script src="SERVER/widget.js" ${how}></script></head><body>${PARAGRAPHS}</body></html>`
}

describe('on a page that', () => {
  let browser: Browser
  let plain: Record<string, unknown>
  beforeAll(async () => {
    browser = await launchChromium()
    const host = await openHostPage(browser)
    plain = await looksOf(host.page, () => host.ask('who shot it?'))
    await host.close()
  })
  afterAll(() => browser.close())

  async function open(options: HostPageOptions) {
    const host = await openHostPage(browser, options)
    onTestFinished(() => host.close())
    return host
  }

  it.each(STYLES)('$host, the widget looks as it does elsewhere', async (options) => {
    const { page, ask, complaints } = await open(options)
    expect(await looksOf(page, () => ask('who shot it?'))).toEqual(plain)
    expect(complaints).toEqual([])
  })

  it.each(SCRIPTS)('$host, the widget answers', async (options) => {
    const { page, ask, panel, complaints, reports } = await open(options)
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    expect(await panel.locator('blockquote').textContent()).toBe(QUOTE)
    await ask('and where?')
    await panel.locator('blockquote').nth(1).waitFor()
    expect(await page.locator('verbatim-widget').count()).toBe(1)
    expect(complaints).toEqual([])
    expect(reports).toEqual([])
  })

  it('is written from right to left, the launcher stands where lines end, and the words run their own way', async () => {
    const { page, launcher, ask, panel } = await open({ html: 'lang="en" dir="rtl"' })
    const { x } = (await launcher.boundingBox())!
    expect(x).toBeLessThan(100)
    expect(await looksOf(page, () => ask('who shot it?'))).toEqual(plain)
    expect((await panel.boundingBox())!.x).toBeLessThan(100)
  })

  it('puts another body in place of its own, the widget stays, open and with what was said', async () => {
    const { page, ask, panel } = await open({})
    await ask('who shot it?')
    await panel.locator('blockquote').waitFor()
    await page.evaluate(() => {
      const other = document.createElement('body')
      other.textContent = 'Another page'
      document.documentElement.replaceChild(other, document.body)
    })
    expect(await panel.locator('blockquote').textContent()).toBe(QUOTE)
    await ask('and where?')
    await panel.locator('blockquote').nth(1).waitFor()
  })

  it('throws away whatever it does not know, the widget comes back, and runs no race with it', async () => {
    const { page, launcher } = await open({})
    await launcher.waitFor()
    await page.evaluate(() => document.querySelector('verbatim-widget')?.remove())
    await launcher.waitFor()
    const times = await page.evaluate(async () => {
      let times = 0
      new MutationObserver(() => {
        const widget = document.querySelector('verbatim-widget')
        if (widget) times += 1
        widget?.remove()
      }).observe(document, { childList: true, subtree: true })
      document.querySelector('verbatim-widget')?.remove()
      await new Promise((done) => setTimeout(done, 500))
      return times
    })
    expect(times).toBeLessThan(20)
  })

  it.each([
    { where: 'on the same page', options: {} },
    { where: 'in a frame without rights of its own', options: { pages: framed('allow-scripts') } },
  ])(
    'outlives the server, a sentence says that the assistant cannot be reached, $where',
    async ({ options }) => {
      const { page, stopServer, complaints } = await open(options)
      const there = 'pages' in options ? page.frameLocator('iframe') : page
      await (('pages' in options ? there : page) as typeof page)
        .locator('verbatim-widget [part=launcher]')
        .waitFor()
      await stopServer()
      await there.locator('verbatim-widget [part=launcher]').click()
      const notice = there.locator('verbatim-widget [part=notice]')
      await notice.getByText('The assistant cannot be reached. Please try again later.').waitFor()
      expect(complaints.filter((complaint) => !complaint.includes('net::ERR_CONNECTION_REFUSED'))).toEqual([])
    },
  )

  it('lost the server after the panel was opened, the question is kept with a sentence that says so', async () => {
    const { launcher, ask, panel, input, stopServer } = await open({})
    await launcher.click()
    await input.waitFor()
    await stopServer()
    await ask('who shot it?')
    await panel.getByText('The server cannot be reached. Your question is still here; try again.').waitFor()
    expect(await input.inputValue()).toBe('who shot it?')
  })

  it('may not ask the server, a sentence says so', async () => {
    const { ask, panel } = await open({ refused: true })
    await ask('who shot it?')
    await panel.locator('.failure p').waitFor()
    expect(await panel.locator('.failure p').textContent()).toMatch(/cannot be reached|may not ask/)
  })

  it('is in a frame without storage, the widget answers all the same', async () => {
    const { page } = await open({
      pages: framed('allow-scripts allow-popups'),
      deps: { allowedOrigins: ['null'] },
    })
    const frame = page.frameLocator('iframe')
    await frame.locator('verbatim-widget [part=launcher]').click()
    await frame.locator('verbatim-widget #question').fill('who shot it?')
    await frame.locator('verbatim-widget #question').press('Enter')
    expect(await frame.locator('verbatim-widget blockquote').textContent()).toBe(QUOTE)
  })
})

function framed(sandbox: string) {
  return {
    '/': `<!doctype html><html lang="en"><title>Films</title><body><iframe title="f" src="/in" width="700" height="700" sandbox="${sandbox}"></iframe></body></html>`,
    '/in': `<!doctype html><html lang="en"><title>Films</title><body>${PARAGRAPHS}TAG</body></html>`,
  }
}

/** How large, in which colours and letters the parts of the widget are shown, closed and with an answer. */
async function looksOf(page: Page, ask: () => Promise<void>): Promise<Record<string, unknown>> {
  await page.locator('verbatim-widget [part=launcher]').waitFor()
  const closed = await looks(page, ['[part=launcher]'])
  await ask()
  await page.locator('verbatim-widget blockquote').waitFor()
  return { closed, open: await looks(page, SHOWN) }
}

const SHOWN = [
  '.frame',
  'header',
  'h2',
  '.close',
  '.body',
  '.chat',
  'h3',
  'blockquote',
  'mark',
  'cite',
  'a',
  '.about button',
  'svg',
  'textarea',
  '[type=submit]',
]

function looks(page: Page, selectors: readonly string[]): Promise<unknown> {
  return page.evaluate((selectors) => {
    const root = document.querySelector('verbatim-widget')!.shadowRoot!
    const told =
      'color background-color font-size font-style font-weight font-family line-height letter-spacing word-spacing text-transform text-indent text-align text-decoration-line text-shadow white-space word-break hyphens visibility opacity cursor user-select padding margin border-top-width border-top-color border-radius display list-style-type box-sizing pointer-events transform filter direction'.split(
        ' ',
      )
    return selectors.map((selector) => {
      const node = root.querySelector(selector)!
      const style = getComputedStyle(node)
      const { width, height } = node.getBoundingClientRect()
      const size = [width, height].map((length) => Math.round(length * 10) / 10)
      return [selector, size, ...told.map((name) => `${name}: ${style.getPropertyValue(name)}`)]
    })
  }, selectors)
}
