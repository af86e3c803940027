import type { DocumentRef } from '../core/document.ts'
import type { Quote, Reply } from '../core/reply.ts'
import { askBody, type Published } from './contract.ts'

/** Where the page that asks says it publishes a document. The body has been checked before. */
export function publishedFrom(body: unknown): Published | undefined {
  return askBody.safeParse(body).data?.published
}

/** The reply with the document's address that of the page that asked, whatever the corpus says of it: the visitor is there. */
export function citingPage(reply: Reply, published: Published | undefined): Reply {
  if (published === undefined || reply.kind === 'smalltalk') return reply
  const page = new URL(published.url)
  // Where somebody was on the page is no part of where the document is.
  page.hash = ''
  const placed = (document: DocumentRef) =>
    document.id === published.document ? { ...document, url: page.href } : document
  const cite = (quote: Quote): Quote => ({ ...quote, document: placed(quote.document) })
  if (reply.kind === 'abstention') return { ...reply, nearest: reply.nearest.map(cite) }
  const [first, ...others] = reply.quotes
  return { ...reply, quotes: [cite(first), ...others.map(cite)] }
}
