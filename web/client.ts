import type { AskBodyAsSent, AskReply, DocumentList, Problem, SuggestionList } from '../src/http/contract.js'

/** Why a question was not answered at all. */
export type AskFailure =
  | { readonly kind: 'offline' }
  /** The server says what is wrong with the question. */
  | { readonly kind: 'rejected'; readonly detail: string }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'failed' }

export class AskError extends Error {
  readonly failure: AskFailure
  constructor(failure: AskFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

export interface Client {
  /** Throws AskError; an abort throws what fetch throws. */
  ask(body: AskBodyAsSent, signal: AbortSignal): Promise<AskReply>
  documents(): Promise<DocumentList>
  /** Limited to documents, by their ids, where some are given. */
  suggestions(documents?: readonly string[]): Promise<SuggestionList>
}

const RETRY_SECONDS = 5

/** Talks to the server whose pages stand under `base`, which ends in a slash. */
export function clientOf(base: string, send: typeof fetch = (...request) => fetch(...request)): Client {
  async function request(path: string, init?: RequestInit): Promise<Response> {
    let response: Response
    try {
      response = await send(new URL(path, base), init)
    } catch (error) {
      if (init?.signal?.aborted) throw error
      throw new AskError({ kind: 'offline' })
    }
    if (!response.ok) throw new AskError(await failureOf(response))
    return response
  }

  return {
    async ask(body, signal) {
      const response = await request('ask', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      })
      return replyOf(response, signal)
    },
    documents: async () => (await request('documents', { headers: { accept: 'application/json' } })).json(),
    suggestions: async (documents = []) => {
      const query = new URLSearchParams(documents.map((id) => ['document', id]))
      return (await request(documents.length === 0 ? 'suggestions' : `suggestions?${query}`)).json()
    },
  }
}

/** The reply itself, or AskError where something else came: a page of a proxy in between, half an answer. */
async function replyOf(response: Response, signal: AbortSignal): Promise<AskReply> {
  try {
    return await response.json()
  } catch (error) {
    if (signal.aborted) throw error
    throw new AskError({ kind: error instanceof SyntaxError ? 'failed' : 'offline' })
  }
}

async function failureOf(response: Response): Promise<AskFailure> {
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'))
    return { kind: 'busy', retryAfterSeconds: seconds > 0 ? seconds : RETRY_SECONDS }
  }
  if (response.status >= 500) return { kind: 'failed' }
  const problem: Partial<Problem> = await response.json().catch(() => ({}))
  return problem.detail === undefined ? { kind: 'failed' } : { kind: 'rejected', detail: problem.detail }
}
