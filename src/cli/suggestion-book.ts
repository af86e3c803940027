import { suggestionsAfter, suggestionsAtFirst } from '../core/choose-suggestions.ts'
import type { Document, DocumentId } from '../core/document.ts'
import type { PassageStore } from '../core/ports.ts'
import type { Inquiry, Reply } from '../core/reply.ts'
import type { DocumentSuggestions } from '../core/suggestion.ts'
import { stillVerified, verifySuggestions } from '../core/verify-suggestions.ts'
import { withSnapshot } from '../core/with-snapshot.ts'

/** What can be asked and is known to be answered. It begins with what was found out before and still holds. */
export interface SuggestionBook {
  /** For an empty chat. */
  atFirst(within?: readonly DocumentId[]): readonly string[]
  /** A suggestion is asked as it was when it was found to be answered: not as a follow-up on what was said before. */
  asVerified(inquiry: Inquiry): Inquiry
  /** The reply with what to ask next. */
  withSuggestions(reply: Reply, inquiry: Inquiry): Reply
  /** Asks about every document that is not known yet, one after the other, and keeps what is found out. `stop` ends it between two questions. */
  complete(stop?: AbortSignal): Promise<void>
}

export interface SuggestionBookOptions {
  readonly store: Pick<PassageStore, 'snapshot'>
  /** The way that every question takes, at low priority. */
  readonly ask: (inquiry: Inquiry) => Promise<Reply>
  readonly read: () => Promise<readonly DocumentSuggestions[]>
  readonly write: (known: readonly DocumentSuggestions[]) => Promise<void>
}

export async function openSuggestionBook({
  store,
  ask,
  read,
  write,
}: SuggestionBookOptions): Promise<SuggestionBook> {
  const kept = await read()
  let known = stillVerified(kept, await documentsOf(store))
  let unwritten = kept.length - known.length

  return {
    atFirst: (within) => suggestionsAtFirst(known, within === undefined ? {} : { within }),
    asVerified(inquiry) {
      const suggested = known.some(({ suggestions }) =>
        suggestions.some(({ question }) => question === inquiry.question),
      )
      return suggested ? { ...inquiry, turns: [] } : inquiry
    },
    withSuggestions: (reply, inquiry) => ({ ...reply, suggestions: suggestionsAfter(reply, inquiry, known) }),
    async complete(stop) {
      const documents = await documentsOf(store)
      const holding = stillVerified(known, documents)
      unwritten += known.length - holding.length
      known = holding
      try {
        for (const { id } of documents) {
          const document = known.some((of) => of.document === id) ? undefined : await documentOf(store, id)
          if (!document) continue
          const found = await verifySuggestions(document, {
            alone: documents.length === 1,
            ask: (question) => {
              stop?.throwIfAborted()
              return ask({ question, turns: [], limit: QUOTES })
            },
          })
          known = [...known, found].toSorted((a, b) => (a.document < b.document ? -1 : 1))
          unwritten += 1
          if (unwritten >= WRITTEN_AFTER) await save()
        }
      } finally {
        if (unwritten > 0) await save()
      }
    },
  }

  async function save(): Promise<void> {
    unwritten = 0
    await write(known)
  }
}

/** As many as a page asks for. */
const QUOTES = 3
/** Documents: a stop or crash loses a minute's work at most, and a large corpus is not written out thousands of times. */
const WRITTEN_AFTER = 10

function documentsOf(
  store: Pick<PassageStore, 'snapshot'>,
): Promise<readonly { readonly id: DocumentId; readonly fingerprint: string }[]> {
  return withSnapshot(store, (snapshot) => snapshot.documents())
}

function documentOf(store: Pick<PassageStore, 'snapshot'>, id: DocumentId): Promise<Document | undefined> {
  return withSnapshot(store, (snapshot) => snapshot.document(id))
}
