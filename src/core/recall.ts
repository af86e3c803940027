import type { About } from './about.ts'
import { meaningsOf, remembered } from './conversation.ts'
import { sliceOf, span, type DocumentId, type PassageId } from './document.ts'
import type { Conversation, Meaning } from './meaning.ts'
import type { IndexedDocument, Lexicon, Snapshot } from './ports.ts'
import type { QuotedPlace } from './quoted-place.ts'
import type { Turn } from './reply.ts'
import { hear } from './small-talk.ts'
import { understand } from './understand.ts'
import { withoutSubject } from './without-subject.ts'

/** What was said before, as far as it still holds. */
export interface Recollection {
  readonly conversation: Conversation
  /** Of the last turn that was answered, best first; none where nothing was. */
  readonly last: readonly QuotedPlace[]
  /** Of all turns. */
  readonly quoted: readonly QuotedPlace[]
  /** The passage quoted last and the one behind it, while their document is spoken of. */
  readonly near: readonly PassageId[]
  /** The documents that the last turn was about which named one or was answered. */
  readonly spokenOf: readonly DocumentId[]
  meaningsOf(question: string): readonly Meaning[]
}

/**
 * The turns of a conversation with what they quoted. Small talk is left out, and so is what was quoted from a document that
 * has changed since or is gone.
 */
export async function recall(
  turns: readonly Turn[],
  snapshot: Snapshot,
  documents: readonly IndexedDocument[],
): Promise<Recollection> {
  const lexicon = await snapshot.lexicon()
  const told = await Promise.all(turns.flatMap((turn) => asTold(turn, lexicon, snapshot, documents)))
  const quoted = told.flatMap(({ places }) => places)
  const everQuoted = new Set(quoted.map(({ document }) => document))
  const abouts = documents
    .filter(({ id }) => documents.length === 1 || everQuoted.has(id))
    .map(({ about }) => about)
  const conversation = remembered(told, together(abouts, documents))
  const last = told.findLast(({ places }) => places.length > 0)?.places ?? []
  const [latest] = last
  const spokenOf = spokenOfLast(
    told.map(({ places }, at) => ({ question: conversation.turns[at]!.question, places })),
    documents,
  )
  return {
    conversation,
    last,
    quoted,
    near:
      latest === undefined || !spokenOf.includes(latest.document)
        ? []
        : await snapshot.passagesFrom(latest.document, latest.span.start, PASSAGES_NEAR),
    spokenOf,
    meaningsOf: (question) => meaningsOf(question, conversation),
  }
}

const PASSAGES_NEAR = 2

interface Told {
  readonly question: string
  readonly quotes: readonly string[]
  readonly places: readonly QuotedPlace[]
}

function asTold(
  { question, quotes }: Turn,
  lexicon: Lexicon,
  snapshot: Snapshot,
  documents: readonly IndexedDocument[],
): readonly Promise<Told>[] {
  const heard = hear(question)
  if (heard.kind === 'smalltalk' && quotes.length === 0) return []
  const { text } = understand(heard.kind === 'question' ? heard.text : question, lexicon)
  const places = quotes
    .filter(({ document, version }) =>
      documents.some((known) => known.id === document && known.version === version),
    )
    .map(({ document, start, end }) => ({ document, span: span(start, end) }))
  return [
    (async () => ({
      question: text,
      quotes: await Promise.all(places.map((place) => textAt(place, snapshot))),
      places,
    }))(),
  ]
}

async function textAt({ document, span }: QuotedPlace, snapshot: Snapshot): Promise<string> {
  const found = await snapshot.document(document)
  return found === undefined ? '' : sliceOf(found.text, span)
}

/** A turn that names what a document is about speaks of that one, answered or not. */
function spokenOfLast(
  turns: readonly Pick<Told, 'question' | 'places'>[],
  documents: readonly IndexedDocument[],
): readonly DocumentId[] {
  for (const { question, places } of turns.toReversed()) {
    const named = documents.filter(
      ({ about: { subject } }) => subject !== null && withoutSubject(question, subject) !== undefined,
    )
    if (named.length > 0) return named.map(({ id }) => id)
    if (places.length > 0) return [...new Set(places.map(({ document }) => document))]
  }
  return []
}

/** Of several works, none is what everything is about: "And Emma?" then asks of another. */
function together(abouts: readonly About[], documents: readonly IndexedDocument[]): About {
  const people = abouts.flatMap(({ people }) => people)
  if (documents.length === 1) return { subject: abouts[0]?.subject ?? null, people }
  return {
    subject: null,
    people,
    works: documents.flatMap(({ about: { subject } }) => subject?.replace(/["“”]/g, '') ?? []),
  }
}
