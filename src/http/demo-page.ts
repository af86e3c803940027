import { html } from 'hono/html'
import { sliceOf, type Document } from '../core/document.ts'
import { openedHeadings } from './opened-headings.ts'
import type { Site } from './site.ts'

/** A page of an invented film magazine that publishes a document, with the widget on it: to try what embedding looks like. */
export function demoPage({ id, title, language, sections, text }: Document, site: Site) {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · The Second Reel</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${site.path('/assets/demo.css')}" />
        <script
          src="${site.path('/widget.js')}"
          data-label="Ask this article"
          data-article="${id}"
          data-accent="#8a1c2b"
          async
        ></script>
      </head>
      <body>
        <header lang="en">
          <p class="name">The Second Reel</p>
          <p>A magazine that does not exist, to show the chat on a page of somebody else’s.</p>
        </header>
        <main>
          <article>
            <h1>${title}</h1>
            ${sections.map(
              (section, at) =>
                html`${openedHeadings(section, sections[at - 1]).map(({ heading }) => html`<h2>${heading}</h2>`)}
                ${section.blocks.map(({ span }) => html`<p>${sliceOf(text, span)}</p> `)}`,
            )}
          </article>
        </main>
        <footer lang="en"><a href="${site.path('/')}">The chat by itself</a></footer>
      </body>
    </html>`
}
