import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Pages of somebody else's site, of another origin than the server. */
export interface HostSite {
  readonly origin: string
  close(): Promise<void>
}

const PARAGRAPHS = Array.from(
  { length: 24 },
  (_, at) =>
    `<p>Paragraph ${at + 1} of a site about films, with as many words in it as a paragraph of such a site may have, so that the page is one that is scrolled.</p>`,
).join('\n')

/** `/` is a plain article with a search field; `/widget?server=…` is the same with the tag of that server's widget. */
export async function openHostSite(): Promise<HostSite> {
  const site = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (pathname === '/') response.end(page(''))
    else if (pathname === '/widget')
      response.end(page(`<script src="${searchParams.get('server')}/widget.js" async></script>`))
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    close: async () => {
      site.closeAllConnections()
      await new Promise((done) => site.close(done))
    },
  }
}

function page(tag: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A film site</title>
    <link rel="icon" href="data:,">
    ${tag}
  </head>
  <body>
    <header><form><input type="text" name="q" aria-label="Search the site"></form></header>
    <main><h1>A film site</h1>${PARAGRAPHS}</main>
    <script>document.querySelector('form').addEventListener('submit', (event) => event.preventDefault())</script>
  </body>
</html>`
}
