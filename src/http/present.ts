import type { Document, DocumentRef } from '../core/document.ts'
import type { Abstention, Answer, Quote, Reply } from '../core/reply.ts'
import type { AskReply, DocumentText, QuotedSentence } from './contract.ts'
import { citationPath, type Site } from './site.ts'
import { withTextFragment } from './text-fragment.ts'

/** A reply as the contract words it. */
export function presentReply(reply: Reply, site: Site): AskReply {
  const { question, understoodAs, suggestions, generation } = reply
  const basis = {
    question,
    ...(understoodAs === undefined ? {} : { understoodAs }),
    suggestions,
    generation,
  }
  switch (reply.kind) {
    case 'answer': {
      const [first, ...others] = reply.quotes
      return {
        kind: 'answer',
        ...basis,
        ...partsOf(reply),
        confidence: reply.confidence,
        shortAnswer: reply.shortAnswer && { text: reply.shortAnswer.text, ...reply.shortAnswer.span },
        quotes: [presentQuote(first, site), ...others.map((quote) => presentQuote(quote, site))],
      }
    }
    case 'abstention':
      return {
        kind: 'abstention',
        ...basis,
        ...partsOf(reply),
        confidence: reply.confidence,
        message: reply.message,
        nearest: reply.nearest.map((quote) => presentQuote(quote, site)),
      }
    case 'smalltalk':
      return { kind: 'smalltalk', ...basis, message: reply.message }
    default:
      return unreachable(reply)
  }
}

function partsOf({ parts }: Answer | Abstention): Pick<Answer, 'parts'> {
  return parts === undefined ? {} : { parts }
}

function presentQuote(quote: Quote, site: Site): QuotedSentence {
  const { text, span, passage, highlight, document, section, confidence } = quote
  return {
    text,
    ...span,
    passage,
    highlight,
    document: presentDocumentRef(document),
    section,
    confidence,
    link: linkTo(quote, site),
  }
}

/** Where the quote can be read in its place: on the site that publishes the document, else in our source view. */
function linkTo({ text, span, document }: Quote, site: Site): string {
  return document.url === null
    ? site.link(citationPath(document, span))
    : withTextFragment(document.url, text)
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
