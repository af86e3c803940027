import type {
  AskBodyAsSent,
  AskReply,
  DocumentList,
  DocumentText,
  FeedbackAsSent,
  Problem,
  SuggestionList,
} from '../http/contract.ts'

export type {
  AbstentionReply,
  AnswerReply,
  AskBodyAsSent,
  AskReply,
  DocumentList,
  DocumentText,
  EarlierTurn,
  FeedbackAsSent,
  Problem,
  QuotedSentence,
  ReplyPart,
  SmallTalkReply,
  SuggestionList,
} from '../http/contract.ts'

export interface ClientOptions {
  /** Milliseconds that one request may take, each try by itself: 30,000 unless said otherwise. */
  readonly timeoutMs?: number
  /** How often to ask again where the server says to come back (429, 503): not at all unless said otherwise. */
  readonly retries?: number
  /** Milliseconds to wait before asking again at most, whatever the server says: 30,000 unless said otherwise. */
  readonly longestWaitMs?: number
  /** BCP 47: what the server's own words are to be in. */
  readonly language?: string
  /** Sent with each request: a proxy's key, say. */
  readonly headers?: Readonly<Record<string, string>>
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch
}

export interface CallOptions {
  /** Aborting it rejects the call with its reason. */
  readonly signal?: AbortSignal
}

/** The server refused, or failed: what it said. */
export class VerbatimError extends Error {
  override readonly name = 'VerbatimError'
  readonly status: number
  /** RFC 9457; undefined where something else than the server answered, such as a proxy. */
  readonly problem: Problem | undefined
  /** Milliseconds until it makes sense to ask again, where the server knows. */
  readonly retryAfterMs: number | undefined
  constructor(status: number, problem: Problem | undefined, retryAfterMs: number | undefined) {
    super(problem?.detail ?? `The server answered with status ${status}.`)
    this.status = status
    this.problem = problem
    this.retryAfterMs = retryAfterMs
  }
}

/** All reject with VerbatimError, with what fetch rejects with, with a TimeoutError (DOMException), or with a signal's reason. */
export interface VerbatimClient {
  /** A question alone, or with `turns` and whatever else the contract takes. */
  ask(question: string | AskBodyAsSent, options?: CallOptions): Promise<AskReply>
  documents(options?: CallOptions): Promise<DocumentList>
  document(id: string, options?: CallOptions): Promise<DocumentText>
  /** About these documents only, where some are given. */
  suggestions(documents?: readonly string[], options?: CallOptions): Promise<SuggestionList>
  feedback(feedback: FeedbackAsSent, options?: CallOptions): Promise<void>
}

const TIMEOUT_MS = 30_000
const LONGEST_WAIT_MS = 30_000

/** Asks the server at `address`, a path prefix included: `verbatimClient('https://films.example/ask')`. */
export function verbatimClient(address: string | URL, options: ClientOptions = {}): VerbatimClient {
  const { retries = 0, longestWaitMs = LONGEST_WAIT_MS } = options
  const base = new URL(address)
  if (!base.pathname.endsWith('/')) base.pathname += '/'

  async function send(path: string, init: RequestInit, call: CallOptions = {}): Promise<Response> {
    for (let tries = 0; ; tries += 1) {
      const response = await sendOnce(new URL(path, base), init, options, call)
      if (response.ok) return response
      const error = await errorOf(response)
      const wait = error.retryAfterMs
      if (tries >= retries || wait === undefined || wait > longestWaitMs) throw error
      await sleep(wait, call.signal)
    }
  }

  const get = async <Content>(path: string, call?: CallOptions) =>
    (await (await send(path, {}, call)).json()) as Content
  const post = (path: string, body: unknown, call?: CallOptions) =>
    send(
      path,
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      call,
    )

  return {
    async ask(question, call) {
      const body = typeof question === 'string' ? { question } : question
      return (await post('ask', body, call)).json() as Promise<AskReply>
    },
    documents: (call) => get<DocumentList>('documents', call),
    document: (id, call) =>
      get<DocumentText>(`documents/${id.split('/').map(encodeURIComponent).join('/')}`, call),
    suggestions(documents = [], call) {
      const query = new URLSearchParams(documents.map((id): [string, string] => ['document', id])).toString()
      return get<SuggestionList>(query === '' ? 'suggestions' : `suggestions?${query}`, call)
    },
    async feedback(feedback, call) {
      await post('feedback', feedback, call)
    },
  }
}

function sendOnce(
  url: URL,
  init: RequestInit,
  { fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS, language, headers }: ClientOptions,
  { signal }: CallOptions,
): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs)
  return fetch(url, {
    ...init,
    headers: {
      accept: 'application/json',
      ...(language === undefined ? {} : { 'accept-language': language }),
      ...headers,
      ...init.headers,
    },
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  })
}

async function errorOf(response: Response): Promise<VerbatimError> {
  const isProblem = /^application\/problem\+json\b/.test(response.headers.get('content-type') ?? '')
  const problem = isProblem ? ((await response.json()) as Problem) : undefined
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  const comesBack = (response.status === 429 || response.status === 503) && seconds >= 0
  return new VerbatimError(response.status, problem, comesBack ? seconds * 1000 : undefined)
}

/** Rejects with the signal's reason when that is aborted. */
function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
  })
}
