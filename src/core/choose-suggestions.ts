import type { DocumentId, Span } from './document.ts'
import type { Inquiry, Quote, Reply } from './reply.ts'
import type { DocumentSuggestions, Suggestion } from './suggestion.ts'
import { termOf, terms, words } from './terms.ts'

/** What an empty chat shows. */
export const SHOWN_AT_FIRST = 5
/** What a reply shows. */
export const SHOWN_WITH_REPLY = 3

/**
 * For an empty chat, spread over documents and, within each, over its sections; the surest of each section first. The same
 * for the same suggestions.
 */
export function suggestionsAtFirst(
  known: readonly DocumentSuggestions[],
  {
    within,
    limit = SHOWN_AT_FIRST,
  }: { readonly within?: readonly DocumentId[]; readonly limit?: number } = {},
): readonly string[] {
  return questionsOf(spread(suggestionsOf(known, within)), limit)
}

/**
 * What to ask next: after an answer, near it in the document or in its words; else general. Nothing that was asked before, and
 * nothing that a sentence quoted already answers.
 */
export function suggestionsAfter(
  reply: Reply,
  { question, turns, within }: Inquiry,
  known: readonly DocumentSuggestions[],
): readonly string[] {
  const asked = new Set(
    [question, reply.understoodAs ?? question, ...turns.map((turn) => turn.question)].map(wordsOf),
  )
  const shown = [
    ...(reply.kind === 'answer' ? reply.quotes : []).map(({ document, span }) => ({
      document: document.id,
      ...span,
    })),
    ...turns.flatMap(({ quotes }) => quotes),
  ]
  const open = suggestionsOf(known, within).filter(
    (suggestion) =>
      !asked.has(wordsOf(suggestion.question)) &&
      !shown.some((span) => span.document === suggestion.document && overlaps(span, suggestion.answer)),
  )
  const ordered = reply.kind === 'answer' ? nearestTo(reply.quotes[0], question, open) : spread(open)
  return questionsOf(ordered, SHOWN_WITH_REPLY)
}

function suggestionsOf(
  known: readonly DocumentSuggestions[],
  within: readonly DocumentId[] | undefined,
): readonly Suggestion[] {
  return known
    .filter(({ document }) => within === undefined || within.includes(document))
    .flatMap(({ suggestions }) => suggestions)
}

/** No two that the same sentence answers, or that read as one question. */
function questionsOf(ordered: readonly Suggestion[], limit: number): readonly string[] {
  const chosen: Suggestion[] = []
  for (const next of ordered) {
    if (chosen.length === limit) break
    const repeats = chosen.some(
      ({ document, answer, question }) =>
        wordsOf(question) === wordsOf(next.question) ||
        (document === next.document && overlaps(answer, next.answer)),
    )
    if (!repeats) chosen.push(next)
  }
  return chosen.map(({ question }) => question)
}

/** In turn one of each document; within a document one of each part, first those that lie far apart. */
function spread(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const documents = grouped(suggestions, ({ document }) => document)
  return inTurn(
    documents.map((ofDocument) =>
      inTurn(
        farApart(
          grouped(ofDocument, ({ section }) => section[0] ?? '').map((ofPart) =>
            ofPart.toSorted((a, b) => b.confidence - a.confidence),
          ),
        ),
      ),
    ),
  )
}

/** Reordered so that the first few already go through the whole list, and those between them follow. */
function farApart<T>(items: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(items.length / SHOWN_AT_FIRST))
  return Array.from({ length: step }, (_, offset) => items.filter((_, at) => at % step === offset)).flat()
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}

function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}

/** Same document before others; there by sections in between, less by words in common. Equals in reading order. */
function nearestTo(
  quote: Quote,
  question: string,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  const about = new Set(terms(`${question} ${quote.text} ${quote.section.join(' ')}`))
  const sections = [...new Set(suggestions.map(({ document, section }) => placeOf(document, section)))]
  const here = sections.findIndex((place) => place === placeOf(quote.document.id, quote.section))
  const before = suggestions.filter(
    ({ document, answer }) => document === quote.document.id && answer.end <= quote.span.start,
  )
  const last = before.at(-1)
  const at = here >= 0 ? here : last ? sections.indexOf(placeOf(last.document, last.section)) + 0.5 : -0.5
  const nearness = ({ document, section, question }: Suggestion): number => {
    if (document !== quote.document.id) return 0
    const distance = Math.abs(sections.indexOf(placeOf(document, section)) - at)
    const words = new Set(terms(question))
    const shared = [...words].filter((word) => about.has(word)).length / Math.max(1, words.size)
    return 1 + 1 / (1 + distance) + shared
  }
  return suggestions
    .map((suggestion) => ({ suggestion, nearness: nearness(suggestion) }))
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ suggestion }) => suggestion)
}

function placeOf(document: DocumentId, section: readonly string[]): string {
  return JSON.stringify([document, ...section])
}

/** Two questions of the same words are one, however they are typed and whatever forms the words take. */
function wordsOf(question: string): string {
  return words(question).map(termOf).join(' ')
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
