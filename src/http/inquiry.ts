import * as z from 'zod'
import { documentId, isNonEmpty, span, type DocumentId, type NonEmpty } from '../core/document.ts'
import { UnknownDocumentsError } from '../core/errors.ts'
import type { Inquiry } from '../core/reply.ts'
import { askBody, askQuery, suggestionsQuery, type AskBody } from './contract.ts'
import { InvalidRequestError, type FieldError } from './request-errors.ts'

/** Throws InvalidRequestError that names every bad field, and UnknownDocumentsError for what cannot be an id. */
export function inquiryFromBody(body: unknown): Inquiry {
  return inquiryOf(checked(askBody, body))
}

/** The same for the parameters of `GET /ask`: question, document (as often as wanted) and limit. */
export function inquiryFromQuery(parameters: URLSearchParams): Inquiry {
  return inquiryOf(checked(askQuery, valuesOf(parameters)))
}

/** The documents that `GET /suggestions` is limited to; undefined where it is not. Throws like `inquiryFromBody`. */
export function documentsFromQuery(parameters: URLSearchParams): NonEmpty<DocumentId> | undefined {
  const { document } = checked(suggestionsQuery, valuesOf(parameters))
  return document && idsOf(document)
}

function valuesOf(parameters: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  const names = new Set(parameters.keys())
  return Object.fromEntries(Array.from(names, (name) => [name, parameters.getAll(name)]))
}

function inquiryOf({ question, turns, documents, asTyped, limit }: AskBody): Inquiry {
  const within = documents && idsOf(documents)
  return {
    question,
    turns: turns.map((turn) => ({
      question: turn.question,
      quotes: turn.quotes.flatMap(({ document, version, start, end }) =>
        asDocumentId(document).map((id) => ({ document: id, version, ...span(start, end) })),
      ),
    })),
    ...(within === undefined ? {} : { within }),
    ...(asTyped === true ? { asTyped } : {}),
    limit,
  }
}

/** Throws UnknownDocumentsError for what cannot be an id. */
function idsOf(documents: readonly string[]): NonEmpty<DocumentId> | undefined {
  const unknown = documents.filter((id) => asDocumentId(id).length === 0)
  if (unknown.length > 0) throw new UnknownDocumentsError(unknown)
  const ids = documents.flatMap(asDocumentId)
  return isNonEmpty(ids) ? ids : undefined
}

/** Nothing for what no document can be called: ids are lower case. */
function asDocumentId(id: string): readonly DocumentId[] {
  return id !== '' && id === id.toLowerCase() ? [documentId(id)] : []
}

export function checked<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  throw new InvalidRequestError(result.error.issues.flatMap(fieldErrors).slice(0, ERRORS_NAMED))
}

// More than anybody writes by hand; a body of thousands of mistakes must not be answered by megabytes.
const ERRORS_NAMED = 100

function fieldErrors(issue: z.core.$ZodIssue): readonly FieldError[] {
  if (issue.code !== 'unrecognized_keys') return [{ pointer: pointerTo(issue.path), message: issue.message }]
  return issue.keys.map((key) => ({
    pointer: pointerTo([...issue.path, key]),
    message: 'is no field of this request',
  }))
}

/** RFC 6901. */
function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
