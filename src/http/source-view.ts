import { html, raw } from 'hono/html'
import type { Block, Document, Section } from '../core/document.ts'
import { sliceOf } from '../core/document.ts'
import { openedHeadings } from './opened-headings.ts'
import type { Site } from './site.ts'

/**
 * A document as a page to read. The text of every element with `data-start` is exactly the document's from that offset
 * on, so that a script can mark any span. `citedVersion` is the version a link was made for.
 */
export function sourceView(document: Document, site: Site, citedVersion: string | undefined) {
  const { title, language, sections, url } = document
  const outdated = citedVersion !== undefined && citedVersion !== document.version
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · source</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${site.path('/assets/style.css')}" />
        <script type="module" src="${site.path('/assets/source-view.js')}"></script>
      </head>
      <body class="source">
        <a class="skip" href="#text" lang="en">Skip to the text</a>
        <header class="bar"><a href="${site.path('/')}" lang="en">Ask a question</a></header>
        ${contentsView(sections)}
        <main id="text" tabindex="-1">
          <article>
            <h1>${title}</h1>
            ${url === null ? '' : html`<p class="published" lang="en"><a href="${url}">Published here</a></p>`}
            ${outdated ? html`<p class="notice" role="note" lang="en">The text has changed since this was quoted. The place that is marked may not be the one that was meant.</p>` : ''}
            ${sections.map((section, at) => sectionView(document, section, sections[at - 1]))}
          </article>
        </main>
      </body>
    </html>`
}

/** Links to the sections, in their order; nothing where there are hardly any. */
function contentsView(sections: readonly Section[]) {
  const named = sections.flatMap(({ path, span }) => {
    const heading = path.at(-1)
    return heading === undefined ? [] : [{ heading, depth: path.length, at: span.start }]
  })
  if (named.length < LINKED_FROM) return ''
  return html`<nav class="contents" aria-labelledby="contents">
    <details>
      <summary id="contents" lang="en">Sections</summary>
      <ol>
        ${named.map(({ heading, depth, at }) => html`<li class="depth-${Math.min(depth, 3)}"><a href="#s${at}">${heading}</a></li>`)}
      </ol>
    </details>
  </nav>`
}

/** Sections. */
const LINKED_FROM = 3

function sectionView(document: Document, section: Section, before: Section | undefined) {
  return html`<section id="s${section.span.start}">
    ${openedHeadings(section, before).map(({ heading, depth }) => headingView(heading, Math.min(6, depth + 1)))}
    ${runs(section.blocks).map((run) =>
      run[0]?.kind === 'item'
        ? html`<ul>
            ${run.map((block) => html`<li ${start(block)}>${exactly(sliceOf(document.text, block.span))}</li>`)}
          </ul> `
        : run.map((block) => html`<p ${start(block)}>${exactly(sliceOf(document.text, block.span))}</p> `),
    )}
  </section> `
}

function headingView(heading: string, level: number) {
  const tag = raw(`h${level}`)
  return html`<${tag}>${heading}</${tag}> `
}

function start({ span }: Block) {
  return raw(`data-start="${span.start}"`)
}

/** A browser reads CR LF as one character and CR as LF, unless CR is written as a reference: offsets must not shift. */
function exactly(text: string) {
  return text.split('\r').map((part, at) => (at === 0 ? part : html`${raw('&#13;')}${part}`))
}

/** Neighbouring blocks of the same kind together. */
function runs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const together: Block[][] = []
  for (const block of blocks) {
    const last = together.at(-1)
    if (last?.[0]?.kind === block.kind) last.push(block)
    else together.push([block])
  }
  return together
}
