import { html } from 'hono/html'
import type { AskReply, Problem, QuotedSentence } from './contract.ts'
import type { Site } from './site.ts'

/**
 * A reply as HTML for a page without scripts: the same words and classes as the page's own. `language` is that of the reply's
 * message; the words around it are English, as the page's are without its script.
 */
export function plainAnswer(reply: AskReply, site: Site, language: string) {
  const { question, understoodAs, suggestions } = reply
  return html`<article class="exchange">
    <h2 class="question" lang="">${question}</h2>
    <div class="outcome">
      ${understoodAs === undefined || understoodAs === question ? '' : html`<p class="understood">Understood as: <q lang="">${understoodAs}</q></p>`}
      ${outcome(reply, language)} ${suggested(suggestions, site)}
    </div>
  </article>`
}

/** What is wrong with a question, in the same place. */
export function plainFailure(question: string, { detail, errors = [] }: Problem) {
  // Where in a request a field stands says nothing to whoever filled in a form.
  const told =
    errors.map(({ message }) => `${message[0]?.toUpperCase()}${message.slice(1)}.`).join(' ') || detail
  return html`<article class="exchange">
    <h2 class="question" lang="">${question}</h2>
    <div class="outcome">
      <div class="failure" role="alert"><p>${told}</p></div>
    </div>
  </article>`
}

function outcome(reply: AskReply, language: string) {
  switch (reply.kind) {
    case 'answer': {
      const { parts, quotes, confidence } = reply
      if (parts === undefined) return answer(quotes, confidence)
      return parts.map((part, at) => {
        const before = new Set(parts.slice(0, at).flatMap((other) => other.quotes))
        const [first, ...others] = part.quotes.map((index) =>
          before.has(index) ? unmarked(quotes[index]!) : quotes[index]!,
        )
        return html`<section class="part">
          <h3>${part.question}</h3>
          ${first ? answer([first, ...others], first.confidence) : html`<div class="abstention"><p class="message">The text doesn’t say.</p></div>`}
        </section>`
      })
    }
    case 'abstention':
      return html`<div class="abstention">
        <p class="message" lang="${language}">${reply.message}</p>
        ${further('Nearby sentences, not an answer', reply.nearest.map(unmarked))}
      </div>`
    case 'smalltalk':
      return html`<p class="aside" lang="${language}">${reply.message}</p>`
  }
}

/** Below this an answer is said to be uncertain, as on the page with scripts. */
const SURE = 0.6

function answer(quotes: readonly QuotedSentence[], confidence: number) {
  const [first, ...others] = quotes
  return html`${confidence < SURE ? html`<p class="unsure">This may be the answer; it is not certain.</p>` : ''}
  ${first ? figure(first) : ''}
  ${further(others.length === 1 ? 'One more sentence' : `${others.length} more sentences`, others)}`
}

function unmarked(quote: QuotedSentence): QuotedSentence {
  return { ...quote, highlight: null }
}

function further(name: string, quotes: readonly QuotedSentence[]) {
  if (quotes.length === 0) return ''
  return html`<details class="further">
    <summary>${name}</summary>
    ${quotes.map(figure)}
  </details>`
}

function suggested(questions: readonly string[], site: Site) {
  if (questions.length === 0) return ''
  return html`<div class="offer">
    <p class="label">You could ask</p>
    <ul class="suggestions">
      ${questions.map((question) => html`<li><a href="${site.path('/')}?${new URLSearchParams({ question })}">${question}</a></li>`)}
    </ul>
  </div>`
}

function figure(quote: QuotedSentence) {
  const { text, start, highlight, document, section, link } = quote
  const at = highlight ?? { start, end: start }
  // By itself, so that no space comes before the first word: spaces count in a quote.
  const words = [
    text.slice(0, at.start - start),
    highlight === null ? '' : html`<mark>${text.slice(at.start - start, at.end - start)}</mark>`,
    text.slice(at.end - start),
  ]
  const quoted = html`<blockquote lang="">${words}</blockquote>`
  const shown = html`<figure class="quote">
    ${quoted}
    <figcaption>
      <cite lang="">${document.title}</cite
      >${section.map((heading) => html` <span class="heading" lang="">${heading}</span>`)}
    </figcaption>
    <div class="actions">
      ${/^(?:https?:\/\/|\/)/i.test(link) ? html`<a class="quiet show" href="${link}">Show in the article</a>` : ''}
    </div>
  </figure>`
  if (!quote.spoiler) return shown
  return html`<details class="spoiler">
    <summary><span>This sentence gives away the story.</span> <span class="reveal">Reveal</span></summary>
    ${shown}
  </details>`
}
