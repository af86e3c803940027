import type { Context } from 'hono'
import { AppError } from '../core/errors.ts'
import type { Problem } from './contract.ts'
import type { Messages } from './messages.ts'
import {
  InvalidRequestError,
  MethodNotAllowedError,
  QueueFullError,
  RefusedOriginError,
  TooManyRequestsError,
} from './request-errors.ts'

interface Kind {
  readonly status: 400 | 403 | 404 | 405 | 408 | 413 | 414 | 415 | 417 | 422 | 429 | 431 | 500 | 503
  readonly title: string
  /** In place of the error's message, where that is for the operator and not for whoever asked. */
  readonly detail?: string
  readonly retryAfterSeconds?: number
}

const TYPE = 'urn:verbatim:problem:'

const INTERNAL: Kind = {
  status: 500,
  title: 'Something went wrong',
  detail:
    'The server failed to answer. Its operator finds the reason in the log, by the X-Request-Id of this response.',
}

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['malformed-json', { status: 400, title: 'Malformed JSON' }],
  ['invalid-request', { status: 400, title: 'Invalid request' }],
  ['malformed-request', { status: 400, title: 'Malformed request' }],
  ['refused-origin', { status: 403, title: 'Origin not allowed' }],
  ['unknown-path', { status: 404, title: 'Not found' }],
  ['unknown-document', { status: 404, title: 'No such document' }],
  ['method-not-allowed', { status: 405, title: 'Method not allowed' }],
  ['request-timeout', { status: 408, title: 'Request too slow' }],
  // Nobody reads it; logs and counts do.
  ['client-gone', { status: 408, title: 'Client gone' }],
  ['body-too-large', { status: 413, title: 'Body too large' }],
  ['target-too-long', { status: 414, title: 'Address too long' }],
  ['unsupported-media-type', { status: 415, title: 'Unsupported media type' }],
  ['expectation-failed', { status: 417, title: 'Expectation failed' }],
  ['wordless-question', { status: 422, title: 'No words in the question' }],
  ['unknown-documents', { status: 422, title: 'Unknown documents' }],
  ['too-many-requests', { status: 429, title: 'Too many requests' }],
  ['headers-too-large', { status: 431, title: 'Headers too large' }],
  ['queue-full', { status: 503, title: 'Too busy' }],
  ['not-ready', { status: 503, title: 'Not ready', retryAfterSeconds: 2 }],
  [
    'index-busy',
    {
      status: 503,
      title: 'Index busy',
      detail: 'The index is being written. Try again in a moment.',
      retryAfterSeconds: 5,
    },
  ],
  ['recovering', { status: 503, title: 'Models restarting', retryAfterSeconds: 2 }],
  ['too-slow', { status: 503, title: 'Too slow', retryAfterSeconds: 5 }],
  [
    'inference-failed',
    {
      status: 503,
      title: 'Models unavailable',
      detail: 'The models that answer are not running. Try again in a moment.',
      retryAfterSeconds: 5,
    },
  ],
])

/** How an error is told to whoever asked, and whether it is a fault of the server that its operator must hear of. */
export interface ToldProblem {
  readonly status: Kind['status']
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>
  readonly ourFault: boolean
}

/** Anything but an AppError of the table is told without its message. The detail is in the language of `messages`, where it has it. */
export function problemOf(error: unknown, instance: string, messages?: Messages): ToldProblem {
  const known = error instanceof AppError ? KINDS.get(error.code) : undefined
  const { status, title, detail } = known ?? INTERNAL
  const retryAfterSeconds = waitOf(error) ?? known?.retryAfterSeconds
  return {
    status,
    problem: {
      type: `${TYPE}${known && error instanceof AppError ? error.code : 'internal'}`,
      title,
      status,
      detail: worded(detail ?? (error instanceof Error ? error.message : title), error, messages),
      instance,
      ...(error instanceof InvalidRequestError ? { errors: error.fields } : {}),
    },
    headers: {
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
      ...(error instanceof MethodNotAllowedError ? { allow: error.allowed.join(', ') } : {}),
    },
    ourFault: known === undefined || known.status === 500 || known.detail !== undefined,
  }
}

/** Where it is known how long. */
function waitOf(error: unknown): number | undefined {
  return error instanceof TooManyRequestsError || error instanceof QueueFullError
    ? error.retryAfterSeconds
    : undefined
}

function worded(detail: string, error: unknown, messages: Messages | undefined): string {
  if (!(error instanceof RefusedOriginError)) return messages?.get(detail) ?? detail
  return messages?.get(error.words)?.replaceAll('{origin}', () => error.origin) ?? detail
}

export function problemResponse(context: Context, { status, problem, headers }: ToldProblem): Response {
  context.set('problem', problem.type.slice(TYPE.length))
  return context.body(JSON.stringify(problem), status, {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
}
