import type {
  AskBodyAsSent,
  AskReply,
  DocumentList,
  DocumentText,
  FeedbackAsSent,
  Problem,
  SuggestionList,
} from '../src/http/contract.js'
import { jsonOf } from './json.ts'

/** Why a question was not answered at all. */
export type AskFailure =
  /** The browser says that it has no connection. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  /** The server says what is wrong with the question. */
  | { readonly kind: 'rejected'; readonly detail: string }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'failed' }

export class AskError extends Error {
  readonly failure: AskFailure
  constructor(failure: AskFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** All throw AskError. */
export interface Client {
  /** The address of the server's page, which links are relative to. */
  readonly base: string
  /** An abort throws what fetch throws. */
  ask(question: AskBodyAsSent, signal: AbortSignal): Promise<AskReply>
  document(id: string): Promise<DocumentText>
  feedback(feedback: FeedbackAsSent): Promise<void>
  documents(): Promise<DocumentList>
  /** Limited to documents, by their ids, where some are given. */
  suggestions(documents?: readonly string[]): Promise<SuggestionList>
}

const RETRY_SECONDS = 5

export interface ClientOptions {
  /** BCP 47: what the server's own words are to be in, where that is not what the browser asks for. */
  readonly language?: string
  readonly send?: typeof fetch
}

/** Talks to the server whose pages stand under `base`, which ends in a slash. */
export function clientOf(base: string, options: ClientOptions = {}): Client {
  const { send = fetchLater, language } = options
  const spoken = language === undefined ? {} : { 'accept-language': language }

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    let response: Response
    try {
      response = await send(new URL(path, base), { ...init, headers: { ...spoken, ...init.headers } })
    } catch (error) {
      if (init.signal?.aborted) throw error
      throw new AskError({ kind: online() ? 'unreachable' : 'offline' })
    }
    if (!response.ok) throw new AskError(await failureOf(response))
    return response
  }

  const post = (path: string, body: unknown, signal?: AbortSignal) =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: jsonOf(body),
      signal: signal ?? null,
    })
  const json = { headers: { accept: 'application/json' } }

  return {
    base,
    ask: async (question, signal) => replyOf(await post('ask', question, signal), signal),
    document: async (id) => (await request(documentPath(id), json)).json(),
    feedback: async (feedback) => void (await post('feedback', feedback)),
    documents: async () => (await request('documents', json)).json(),
    suggestions: async (documents = []) => {
      const query = new URLSearchParams(documents.map((id) => ['document', id]))
      return (await request(documents.length === 0 ? 'suggestions' : `suggestions?${query}`)).json()
    },
  }
}

/** Where a document can be read, under the server's address. */
export function documentPath(id: string): string {
  return `documents/${id.split('/').map(encodeURIComponent).join('/')}`
}

const fetchLater: typeof fetch = (...request) => fetch(...request)

function online(): boolean {
  return globalThis.navigator?.onLine !== false
}

/** The reply itself, or AskError where something else came: a page of a proxy in between, half an answer. */
async function replyOf(response: Response, signal: AbortSignal): Promise<AskReply> {
  try {
    const reply: AskReply | null = await response.json()
    if (reply && KINDS.has(reply.kind)) return reply
  } catch (error) {
    if (signal.aborted) throw error
    if (!(error instanceof SyntaxError)) throw new AskError({ kind: 'unreachable' })
  }
  throw new AskError({ kind: 'failed' })
}

const KINDS: ReadonlySet<AskReply['kind']> = new Set(['answer', 'abstention', 'smalltalk'])

async function failureOf(response: Response): Promise<AskFailure> {
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'))
    return {
      kind: response.status === 429 ? 'too-many' : 'busy',
      retryAfterSeconds: seconds > 0 ? seconds : RETRY_SECONDS,
    }
  }
  if (response.status >= 500) return { kind: 'failed' }
  const problem: Partial<Problem> = await response.json().catch(() => ({}))
  return problem.detail === undefined ? { kind: 'failed' } : { kind: 'rejected', detail: problem.detail }
}
