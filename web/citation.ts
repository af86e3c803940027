import type { QuotedSentence } from '../src/http/contract.js'

/** A quote as it is pasted elsewhere: the sentence, then where it stands. `base` is what links are relative to. */
export function citationOf({ text, document, section, link }: QuotedSentence, base: string): string {
  const place = [document.title, ...section].join(' › ')
  return [`“${text}”`, `— ${place}`, safeLink(link, base)].filter(Boolean).join('\n')
}

const WORDS_IN_A_NAME = 6

/** The first words of a quote, to name what belongs to it. */
export function nameOf({ text }: Pick<QuotedSentence, 'text'>): string {
  const words = text.split(/\s+/, WORDS_IN_A_NAME + 1)
  return words.length <= WORDS_IN_A_NAME ? text : `${words.slice(0, WORDS_IN_A_NAME).join(' ')}…`
}

/** The link where it leads to a page: a document's address is whatever its corpus says. */
export function safeLink(link: string, base: string): string | undefined {
  const url = URL.canParse(link, base) ? new URL(link, base) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined
}
