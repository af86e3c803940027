import { html, raw } from 'hono/html'
import type { Gap, GapsReport, NearSentence } from '../../core/gaps/gaps-report.ts'
import { citationPath, type Site } from '../site.ts'
import { aboutIn, andMore, counts, NOTHING, overall } from './gaps-words.ts'

export interface GapsPage {
  readonly site: Site
  /** A page in a file brings its style along. */
  readonly style: { readonly href: string } | { readonly text: string }
  readonly days: number
}

/** The report as a page: without any script, to be read and to be printed. */
export function gapsPage(report: GapsReport, { site, style, days }: GapsPage) {
  const more = andMore(report)
  const about = aboutIn(report)
  const isServed = 'href' in style
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>What visitors ask and don’t get</title>
        <link rel="icon" href="data:," />
        ${
          'href' in style
            ? html`<link rel="stylesheet" href="${style.href}" />`
            : html`<style>
                ${raw(style.text)}
              </style>`
        }
      </head>
      <body>
        <main>
          <h1>What visitors ask and don’t get</h1>
          <p>${overall(report)}</p>
          ${isServed ? otherForms(days, site) : ''}
          ${
            report.gaps.length === 0
              ? html`<p>${NOTHING}</p>`
              : html`<ol>
                  ${report.gaps.map((gap) => gapView(gap, about(gap), site))}
                </ol>`
          }
          ${more === undefined ? '' : html`<p>${more}</p>`}
        </main>
      </body>
    </html>`
}

const PERIODS = [7, 28, 90] as const

function otherForms(days: number, site: Site) {
  const to = (search: string) => site.path(`/admin/gaps?${search}`)
  return html`<nav aria-label="Period and form">
    ${PERIODS.map(
      (period) =>
        html`<a
          href="${to(`format=html&days=${period}`)}"
          ${period === days ? raw('aria-current="page"') : ''}
          >${period} days</a
        > `,
    )}
    <a href="${to(`format=csv&days=${days}`)}">CSV</a>
    <a href="${to(`format=markdown&days=${days}`)}">Markdown</a>
    <a href="${to(`format=json&days=${days}`)}">JSON</a>
  </nav>`
}

function gapView(gap: Gap, about: string | undefined, site: Site) {
  const { question, examples, nearest } = gap
  return html`<li>
    <h2 dir="auto">${question}</h2>
    <p class="counts">${counts(gap)}${about === undefined ? '' : html`, about <cite>${about}</cite>`}</p>
    ${
      examples.length === 0
        ? ''
        : html`<ul aria-label="Also asked as">
            ${examples.map(
              (example) =>
                html`<li dir="auto">
                  ${example.question}
                  ${example.times === 1 ? '' : html`<span class="times">${example.times}×</span>`}
                </li>`,
            )}
          </ul>`
    }
    ${
      nearest.length === 0
        ? ''
        : html`<details>
            <summary>The nearest that the documents say</summary>
            ${nearest.map((sentence) => sentenceView(sentence, site))}
          </details>`
    }
  </li>`
}

function sentenceView({ text, span, document, section }: NearSentence, site: Site) {
  return html`<figure>
    <blockquote dir="auto">${text}</blockquote>
    <figcaption>
      <a href="${site.link(citationPath(document, span))}">${[document.title, ...section].join(' › ')}</a>
    </figcaption>
  </figure>`
}
