import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { Inquiry, Reply } from '../../src/core/reply.ts'
import type { AppDeps } from '../../src/http/app.ts'
import { loadAssets } from '../../src/http/assets.ts'
import { listen } from '../../src/http/listen.ts'
import { answering, smallApp } from './small-app.ts'
import { openWatchedPage } from './watched-page.ts'

/** Somebody else's page, of another origin than the server, with the widget in it. */
export interface HostPage {
  readonly page: Page
  /** The origin of the page. */
  readonly site: string
  /** The origin of the server. */
  readonly server: string
  readonly inquiries: readonly Inquiry[]
  /** What the browser complained of: errors of scripts, and on its console. */
  readonly complaints: readonly string[]
  /** What broke the page's content security policy. */
  readonly reports: readonly string[]
  /** The paths that the server was asked for. */
  readonly fetched: readonly string[]
  readonly launcher: Locator
  readonly panel: Locator
  readonly input: Locator
  answer(by: (inquiry: Inquiry) => Promise<Reply>): void
  /** Opens the panel, types a question and sends it by Enter. */
  ask(question: string): Promise<void>
  stopServer(): Promise<void>
  close(): Promise<void>
}

export interface HostPageOptions extends BrowserContextOptions {
  /** Attributes of the script tag, as they are written in it. */
  readonly attributes?: string
  /** By path; the whole page, with the tag put in for `TAG`. */
  readonly pages?: Readonly<Record<string, string>>
  /** For the default page: what is put into its head. */
  readonly head?: string
  /** For the default page. */
  readonly html?: string
  readonly body?: string
  /** A content security policy, with the server put in for `SERVER` and a nonce for `NONCE`. */
  readonly policy?: string
  readonly path?: string
  readonly deps?: Partial<AppDeps>
  readonly refused?: boolean
}

export const NONCE = 'r4nd0m'

export const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>Paragraph ${at} of the site, about films and what is said of them by people who saw them.</p>`,
).join('\n')

export async function openHostPage(browser: Browser, options: HostPageOptions = {}): Promise<HostPage> {
  const { pages = {}, policy, path = '/', deps, refused = false, ...rest } = options
  const { attributes = '', head = '', html = 'lang="en"', body = PARAGRAPHS, ...contextOptions } = rest
  const reports: string[] = []
  let serverUrl = ''
  const tag = () => `<script src="${serverUrl}/widget.js" ${attributes} nonce="${NONCE}" async></script>`
  const plain = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Film site</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
    <body><main><h1>Films</h1>${body}<p><a href="/other">Another page</a> <input aria-label="Search"></p></main>TAG</body></html>`

  const site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    if (pathname === '/reports') {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => reports.push(Buffer.concat(parts).toString()))
      response.writeHead(204).end()
      return
    }
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    const sent = policy?.replaceAll('SERVER', serverUrl).replaceAll('NONCE', NONCE)
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(sent && { 'content-security-policy': `${sent}; report-uri /reports` }),
    })
    response.end((pages[pathname] ?? plain).replaceAll('TAG', tag()).replaceAll('SERVER', serverUrl))
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`

  let answer: (inquiry: Inquiry) => Promise<Reply> = async (inquiry) => answering(inquiry)
  const { app, inquiries } = smallApp({
    assets: await loadAssets(resolve('dist/web')),
    ask: (inquiry) => answer(inquiry),
    suggestions: () => ['Who shot it?'],
    allowedOrigins: refused ? [] : [origin],
    ...deps,
  })
  const fetched: string[] = []
  const server = await listen(
    {
      fetch: (request) => {
        const { pathname, search } = new URL(request.url)
        if (request.method !== 'OPTIONS') fetched.push(pathname + search)
        return app.fetch(request)
      },
    },
    { host: '127.0.0.1', port: 0 },
  )
  serverUrl = server.url

  const { page, complaints, close } = await openWatchedPage(browser, {
    viewport: { width: 1200, height: 800 },
    ...contextOptions,
  })
  await page.goto(origin + path)

  const launcher = page.locator('verbatim-widget [part=launcher]')
  const panel = page.locator('verbatim-widget [part=panel]')
  const input = panel.locator('#question')
  let serving = true
  const stopServer = async () => {
    if (serving) await server.close(0)
    serving = false
  }
  return {
    page,
    site: origin,
    server: serverUrl,
    inquiries,
    complaints,
    reports,
    fetched,
    launcher,
    panel,
    input,
    answer: (by) => {
      answer = by
    },
    ask: async (question) => {
      if (await launcher.isVisible()) await launcher.click()
      await input.fill(question)
      await input.press('Enter')
    },
    stopServer,
    close: async () => {
      await close()
      await stopServer()
      site.closeAllConnections()
      await new Promise((done) => site.close(done))
    },
  }
}
