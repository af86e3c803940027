import type { QuotedSentence } from '../src/http/contract.js'
import { button, labelled } from './button.ts'
import { citationOf, nameOf, safeLink } from './citation.ts'
import { copyButton } from './copy-button.ts'
import { element } from './element.ts'
import { hasMore } from './passage.ts'
import type { ReplyContext } from './reply-context.ts'

/** A sentence of a document with where it stands; one that gives away the story only when asked for. */
export function quoteView(quote: QuotedSentence, context: ReplyContext): HTMLElement {
  const figure = quoteFigure(quote, context)
  if (!quote.spoiler) return figure
  const { spoiler, reveal } = context.texts
  return element(
    'details',
    { class: 'spoiler' },
    element('summary', {}, element('span', {}, spoiler), ' ', element('span', { class: 'reveal' }, reveal)),
    figure,
  )
}

function quoteFigure(quote: QuotedSentence, context: ReplyContext): HTMLElement {
  const { document, section, link } = quote
  const href = safeLink(link, context.base)
  // Whatever language the words around it are in, it is not known to be that of the quote.
  const text = element('blockquote', { lang: '', ...(href && { cite: href }) }, ...markedText(quote))
  return element(
    'figure',
    { class: 'quote' },
    text,
    element(
      'figcaption',
      {},
      element('cite', { lang: '' }, document.title),
      ...section.flatMap((heading) => [' ', element('span', { class: 'heading', lang: '' }, heading)]),
    ),
    element(
      'div',
      { class: 'actions' },
      ...(href === undefined ? [] : [showLink(quote, href, context)]),
      ...(hasMore(quote) ? [moreButton(quote, text, context)] : []),
      copyButton(context.texts.copy, citationOf(quote, context.base), context, {
        icon: 'copy',
        of: context.texts.ofQuote(nameOf(quote)),
      }),
    ),
  )
}

/** The sentence with the short answer marked; offsets are those of the document. */
export function markedText({
  text,
  start,
  highlight,
}: Pick<QuotedSentence, 'text' | 'start' | 'highlight'>): readonly (Node | string)[] {
  if (highlight === null) return [text]
  const from = highlight.start - start
  const to = highlight.end - start
  return [text.slice(0, from), element('mark', {}, text.slice(from, to)), text.slice(to)]
}

function showLink(quote: QuotedSentence, href: string, { texts, cite }: ReplyContext): HTMLElement {
  const link = element('a', { href, class: 'quiet show' })
  link.append(...labelled(texts.showInDocument, { icon: 'article', of: texts.ofQuote(nameOf(quote)) }))
  link.addEventListener('click', (event) => cite(quote, event))
  return link
}

/** Opens the passage around the sentence, in its place, and closes it again. */
function moreButton(quote: QuotedSentence, at: HTMLElement, context: ReplyContext): HTMLElement {
  const { texts, passageOf, announce } = context
  const of = texts.ofQuote(nameOf(quote))
  const show = (open: boolean, ...content: readonly (Node | string)[]) => {
    at.replaceChildren(...content)
    at.classList.toggle('whole', open)
    more.ariaExpanded = String(open)
    more.replaceChildren(
      ...labelled(open ? texts.showLess : texts.showMore, { icon: open ? 'less' : 'more', of }),
    )
  }
  const press = async () => {
    const sentence = markedText(quote)
    if (more.ariaExpanded === 'true') return show(false, ...sentence)
    try {
      const passage = await passageOf(quote)
      if (passage === undefined) return refuse(texts.passageChanged)
      show(true, passage.before, element('strong', {}, ...sentence), passage.after)
    } catch {
      refuse(texts.passageFailed)
    }
  }
  const refuse = (why: string) => {
    more.title = why
    more.querySelector('.name')?.replaceChildren(why)
    announce(why)
  }
  const more = button(texts.showMore, () => void press(), { class: 'quiet', icon: 'more', of })
  more.ariaExpanded = 'false'
  return more
}
