import type { Document, DocumentId, DocumentRef } from '../core/document.ts'
import { UnknownDocumentsError } from '../core/errors.ts'
import type { PassageStore } from '../core/ports.ts'
import type { Reply } from '../core/reply.ts'
import { withSnapshot } from '../core/with-snapshot.ts'
import { UnknownDocumentError } from './request-errors.ts'

type Store = Pick<PassageStore, 'snapshot'>

/** Throws UnknownDocumentsError. */
export function requireKnown(store: Store, within: readonly DocumentId[]): Promise<void> {
  return withSnapshot(store, async (snapshot) => {
    const known = new Set((await snapshot.documents()).map(({ id }) => id))
    const unknown = within.filter((id) => !known.has(id))
    if (unknown.length > 0) throw new UnknownDocumentsError(unknown)
  })
}

/** Throws UnknownDocumentError. */
export function findDocument(store: Store, id: string): Promise<Document> {
  return withSnapshot(store, async (snapshot) => {
    const ids: readonly DocumentId[] = (await snapshot.documents()).map((document) => document.id)
    const known = ids.find((known) => known === id)
    const document = known && (await snapshot.document(known))
    if (!document) throw new UnknownDocumentError(id)
    return document
  })
}

export function firstDocument(store: Store): Promise<Document | undefined> {
  return withSnapshot(store, async (snapshot) => {
    const [first] = await snapshot.documents()
    return first && snapshot.document(first.id)
  })
}

/** The wanted ones of the documents that a reply quotes, as they are now. */
export async function quotedDocuments(
  store: Store,
  reply: Reply,
  isWanted: (document: DocumentRef) => boolean,
): Promise<ReadonlyMap<DocumentId, Document>> {
  const quotes = reply.kind === 'answer' ? reply.quotes : reply.kind === 'abstention' ? reply.nearest : []
  const ids = new Set(quotes.flatMap(({ document }) => (isWanted(document) ? [document.id] : [])))
  if (ids.size === 0) return new Map()
  return withSnapshot(store, async (snapshot) => {
    const documents = await Promise.all(Array.from(ids, (id) => snapshot.document(id)))
    return new Map(documents.flatMap((document) => (document ? [[document.id, document] as const] : [])))
  })
}
