import { html, raw } from 'hono/html'
import type { Block, Document, Section } from '../core/document.ts'
import { sliceOf } from '../core/document.ts'
import type { Messages } from './messages.ts'
import { openedHeadings } from './opened-headings.ts'
import type { Site } from './site.ts'
import { SOURCE_WORDS } from './source-words.ts'

export interface SourceViewing {
  readonly site: Site
  /** The version that a link was made for. */
  readonly citedVersion: string | undefined
  /** What the page says itself: all but the document. */
  readonly language: string
  /** English where absent. */
  readonly messages?: Messages
}

/**
 * A document as a page to read. The text of every element with `data-start` is exactly the document's from that offset
 * on, so that a script can mark any span. The chat page shows the `article` of it beside the chat (web/fetch-article.ts).
 */
export function sourceView(document: Document, { site, citedVersion, language, messages }: SourceViewing) {
  const { title, sections, url } = document
  const outdated = citedVersion !== undefined && citedVersion !== document.version
  const say = (word: keyof typeof SOURCE_WORDS) => messages?.get(SOURCE_WORDS[word]) ?? SOURCE_WORDS[word]
  return html`<!doctype html>
    <html lang="${document.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${say('source')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${site.path('/assets/source.css')}" />
        <script type="module" src="${site.path('/assets/source-view.js')}"></script>
      </head>
      <body class="source">
        <a class="skip" href="#text" lang="${language}">${say('skip')}</a>
        <header class="bar"><a href="${site.path('/')}" lang="${language}">${say('ask')}</a></header>
        ${contentsView(sections, say('sections'), language)}
        <main id="text" tabindex="-1">
          <article data-quote-begins="${say('quoteBegins')}" data-quote-ends="${say('quoteEnds')}">
            <h1>${title}</h1>
            ${url === null ? '' : html`<p class="published" lang="${language}"><a href="${url}">${say('published')}</a></p>`}
            ${outdated ? html`<p class="notice" id="notice" role="note" lang="${language}">${say('changed')}</p>` : ''}
            ${sections.map((section, at) => sectionView(document, section, sections[at - 1]))}
          </article>
        </main>
      </body>
    </html>`
}

/** Links to the sections, in their order; nothing where there are hardly any. */
function contentsView(sections: readonly Section[], name: string, language: string) {
  const named = sections.flatMap(({ path, span }) => {
    const heading = path.at(-1)
    return heading === undefined ? [] : [{ heading, depth: path.length, at: span.start }]
  })
  if (named.length < LINKED_FROM) return ''
  return html`<nav class="contents" aria-labelledby="contents">
    <details>
      <summary id="contents" lang="${language}">${name}</summary>
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
