import { UnknownDocumentsError } from '../core/errors.ts'
import { problemOf } from '../http/problem.ts'
import { InvalidRequestError, UnknownDocumentError } from '../http/request-errors.ts'
import { UnknownSectionError } from './find-section.ts'
import { RangeOutsideError } from './read-document-tool.ts'

export interface ToldError {
  /** What is wrong, and what to do. */
  readonly text: string
  /** Whether the operator must hear of it. */
  readonly ourFault: boolean
}

/** An error as an assistant is told of it: by the tools that it has, where the HTTP contract names addresses. */
export function inWordsForAssistants(error: unknown): ToldError {
  if (error instanceof InvalidRequestError) return theirs(badArguments(error))
  if (error instanceof UnknownDocumentsError) return theirs(noSuch(error.unknown))
  if (error instanceof UnknownDocumentError) return theirs(noSuch([error.id]))
  if (error instanceof UnknownSectionError || error instanceof RangeOutsideError) return theirs(error.message)
  const { problem, ourFault } = problemOf(error, '/mcp')
  return { text: problem.status === 500 ? INTERNAL : problem.detail, ourFault }
}

const INTERNAL =
  'The server failed to answer; its log has the reason. Try again once, and tell the user that it failed if it does so again.'

function theirs(text: string): ToldError {
  return { text, ourFault: false }
}

function badArguments({ fields }: InvalidRequestError): string {
  const named = fields.map(
    ({ pointer, message }) => `${pointer === '' ? 'the arguments' : pointer.slice(1)}: ${message}`,
  )
  return `The arguments are not as this tool takes them. Correct them and call it again.\n${named.join('\n')}`
}

function noSuch(ids: readonly string[]): string {
  return `There is no document ${ids.map((id) => JSON.stringify(id)).join(', ')}. Call list_documents for the ids there are.`
}
