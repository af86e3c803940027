import { DAYS_EXPECTED } from '../gaps-routes.ts'
import { InferenceError, UnknownDocumentsError, WordlessQuestionError } from '../../core/errors.ts'
import { problemOf } from '../problem.ts'
import { BODY_LIMIT } from '../read-json.ts'
import {
  BodyTooLargeError,
  DeadlineError,
  InvalidRequestError,
  MalformedJsonError,
  NotReadyError,
  QueueFullError,
  RefusedOriginError,
  TooManyRequestsError,
  UnknownDocumentError,
  UnknownPathError,
  UnsupportedMediaTypeError,
} from '../request-errors.ts'
import type { Described } from './operation.ts'
import { reference } from './schemas.ts'

const REFUSED_ORIGIN = new RefusedOriginError('https://films.example')
const NOT_READY = new NotReadyError('loading')
const FAULT = new Error('told to nobody')

export const WHILE_NOT_READY: readonly Error[] = [NOT_READY]

export const OF_QUESTIONS: readonly Error[] = [
  new InvalidRequestError([
    { pointer: '/question', message: 'expected a question of 1 to 1000 characters, got 0' },
  ]),
  REFUSED_ORIGIN,
  new WordlessQuestionError(),
  new UnknownDocumentsError(['blue-rocket']),
  new TooManyRequestsError(4),
  NOT_READY,
  new NotReadyError('recovering'),
  new QueueFullError(2),
  new DeadlineError(30),
  new InferenceError('worker 7 died'),
  FAULT,
]

export const OF_BODIES: readonly Error[] = [
  new MalformedJsonError(),
  new BodyTooLargeError(BODY_LIMIT),
  new UnsupportedMediaTypeError(
    'The body must be JSON: send it with "Content-Type: application/json", not without a type.',
  ),
]

export const OF_FEEDBACK: readonly Error[] = [
  new InvalidRequestError([{ pointer: '/helpful', message: 'expected true or false' }]),
  REFUSED_ORIGIN,
  new TooManyRequestsError(4),
  FAULT,
]

export const OF_LISTS: readonly Error[] = [REFUSED_ORIGIN, NOT_READY, FAULT]
export const OF_DOCUMENT: readonly Error[] = [new UnknownDocumentError('blue-rocket'), ...OF_LISTS]
export const OF_SUGGESTIONS: readonly Error[] = [
  new InvalidRequestError([{ pointer: '/document', message: 'expected the ids of one or more documents' }]),
  new UnknownDocumentsError(['blue-rocket']),
  ...OF_LISTS,
]

export const OF_MESSAGES: readonly Error[] = [
  REFUSED_ORIGIN,
  new UnknownPathError(),
  new TooManyRequestsError(4),
  NOT_READY,
  FAULT,
]

/** Without the operator's token, or where it is switched off. */
export const OF_HIDDEN: readonly Error[] = [new UnknownPathError(), FAULT]

export const OF_GAPS: readonly Error[] = [
  new InvalidRequestError([{ pointer: '/days', message: DAYS_EXPECTED }]),
  ...OF_HIDDEN,
  NOT_READY,
]

/** A response for each status that these errors have, with each of them as an example in the server's own words. */
export function problemResponses(
  errors: readonly Error[],
  instance: string,
): Readonly<Record<string, Described>> {
  const told = errors.map((error) => problemOf(error, instance))
  const statuses = [...new Set(told.map(({ status }) => status))].toSorted((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => {
      const ofStatus = told.filter((one) => one.status === status)
      const waits = ofStatus.some(({ headers }) => 'retry-after' in headers)
      return [
        String(status),
        {
          description: [...new Set(ofStatus.map(({ problem }) => problem.title))].join('; or: '),
          ...(waits ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } } : {}),
          content: {
            'application/problem+json': {
              schema: reference('Problem'),
              examples: Object.fromEntries(
                ofStatus.map(({ problem }) => [
                  problem.type.slice(problem.type.lastIndexOf(':') + 1),
                  { value: problem },
                ]),
              ),
            },
          },
        },
      ]
    }),
  )
}
