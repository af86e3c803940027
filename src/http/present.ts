import type { Document, DocumentId, DocumentRef } from '../core/document.ts'
import type { Abstention, Answer, Quote, Reply } from '../core/reply.ts'
import type { AskReply, DocumentText, QuotedSentence } from './contract.ts'
import type { Messages } from './messages.ts'
import { citationPath, type Site } from './site.ts'
import { directiveFor, directiveOf } from './text-directive.ts'
import { withTextFragment } from './text-fragment.ts'

/** What a reply is worded by. */
export interface Presenting {
  readonly site: Site
  /** Of headings from the top down; nothing is one where absent. */
  readonly isSpoiler?: (section: readonly string[]) => boolean
  /** English where absent. */
  readonly messages?: Messages
  /** Those that are quoted, to tell apart places in them that read the same. */
  readonly documents?: ReadonlyMap<DocumentId, Document>
  /** Links to the source view have a text fragment too: no script runs there that would mark the quote. */
  readonly withoutScripts?: boolean
}

/** A reply as the contract words it. */
export function presentReply(reply: Reply, presenting: Presenting): AskReply {
  const { question, understoodAs, suggestions, generation } = reply
  const basis = {
    question,
    ...(understoodAs === undefined ? {} : { understoodAs }),
    suggestions,
    generation,
  }
  const present = (quote: Quote) => presentQuote(quote, presenting)
  switch (reply.kind) {
    case 'answer': {
      const [first, ...others] = reply.quotes
      return {
        kind: 'answer',
        ...basis,
        ...partsOf(reply),
        confidence: reply.confidence,
        shortAnswer: reply.shortAnswer && { text: reply.shortAnswer.text, ...reply.shortAnswer.span },
        quotes: [present(first), ...others.map(present)],
      }
    }
    case 'abstention':
      return {
        kind: 'abstention',
        ...basis,
        ...partsOf(reply),
        confidence: reply.confidence,
        message: worded(reply.message, presenting),
        nearest: reply.nearest.map(present),
      }
    case 'smalltalk':
      return { kind: 'smalltalk', ...basis, message: worded(reply.message, presenting) }
    default:
      return unreachable(reply)
  }
}

function worded(message: string, { messages }: Presenting): string {
  return messages?.get(message) ?? message
}

function partsOf({ parts }: Answer | Abstention): Pick<Answer, 'parts'> {
  return parts === undefined ? {} : { parts }
}

function presentQuote(quote: Quote, presenting: Presenting): QuotedSentence {
  const { text, span, passage, highlight, document, section, confidence } = quote
  return {
    text,
    ...span,
    passage,
    highlight,
    document: presentDocumentRef(document),
    section,
    confidence,
    link: linkTo(quote, presenting),
    spoiler: presenting.isSpoiler?.(section) ?? false,
  }
}

/** Where the quote can be read in its place: on the site that publishes the document, else in our source view. */
function linkTo(quote: Quote, { site, documents, withoutScripts = false }: Presenting): string {
  const { text, span, document } = quote
  if (document.url === null && !withoutScripts) return site.link(citationPath(document, span))
  const whole = documents?.get(document.id)
  const directive = whole?.version === document.version ? directiveFor(whole, span) : directiveOf(text)
  const address = document.url ?? site.link(citationPath(document, span))
  return directive === undefined ? address : withTextFragment(address, directive)
}

export function presentDocumentRef({ id, title, url, version }: DocumentRef): DocumentRef {
  return { id, title, url, version }
}

export function presentDocument(document: Document): DocumentText {
  const { language, text, sections } = document
  return {
    ...presentDocumentRef(document),
    language,
    text,
    sections: sections.map(({ path, span }) => ({ path, ...span })),
  }
}

function unreachable(reply: never): never {
  throw new TypeError(`a reply of no known kind: ${JSON.stringify(reply)}`)
}
