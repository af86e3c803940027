import { describe, expect, it } from 'vitest'
import {
  InferenceError,
  UnknownDocumentsError,
  UnusableIndexError,
  WordlessQuestionError,
} from '../../src/core/errors.ts'
import { problem as contract } from '../../src/http/contract.ts'
import { problemOf } from '../../src/http/problem.ts'
import {
  BodyTooLargeError,
  DeadlineError,
  ExpectationError,
  HeadersTooLargeError,
  MalformedRequestError,
  QueueFullError,
  RequestTimeoutError,
  TargetTooLongError,
  TooManyRequestsError,
  InvalidRequestError,
  MalformedJsonError,
  MethodNotAllowedError,
  NotReadyError,
  UnknownDocumentError,
  UnknownPathError,
  UnsupportedMediaTypeError,
} from '../../src/http/request-errors.ts'
import { IndexBusyError } from '../../src/store/lock.ts'

describe('problemOf', () => {
  it.each([
    { error: new MalformedJsonError(), status: 400, type: 'malformed-json' },
    { error: new InvalidRequestError([]), status: 400, type: 'invalid-request' },
    { error: new UnknownPathError(), status: 404, type: 'unknown-path' },
    { error: new UnknownDocumentError('nope'), status: 404, type: 'unknown-document' },
    { error: new MethodNotAllowedError('PUT', ['GET']), status: 405, type: 'method-not-allowed' },
    { error: new BodyTooLargeError(1), status: 413, type: 'body-too-large' },
    { error: new UnsupportedMediaTypeError('JSON only.'), status: 415, type: 'unsupported-media-type' },
    { error: new WordlessQuestionError(), status: 422, type: 'wordless-question' },
    { error: new UnknownDocumentsError(['nope']), status: 422, type: 'unknown-documents' },
    { error: new MalformedRequestError(), status: 400, type: 'malformed-request' },
    { error: new RequestTimeoutError(), status: 408, type: 'request-timeout' },
    { error: new TargetTooLongError(9), status: 414, type: 'target-too-long' },
    { error: new ExpectationError(), status: 417, type: 'expectation-failed' },
    { error: new TooManyRequestsError(7), status: 429, type: 'too-many-requests' },
    { error: new HeadersTooLargeError({ bytes: 9, fields: 9 }), status: 431, type: 'headers-too-large' },
    { error: new QueueFullError(7), status: 503, type: 'queue-full' },
    { error: new NotReadyError('loading'), status: 503, type: 'not-ready' },
    { error: new DeadlineError(30), status: 503, type: 'too-slow' },
  ])('tells $type as $status, in the words of the error', ({ error, status, type }) => {
    const told = problemOf(error, '/ask')
    expect(told).toMatchObject({ status, ourFault: false })
    expect(told.problem).toMatchObject({
      type: `urn:verbatim:problem:${type}`,
      status,
      detail: error.message,
      instance: '/ask',
    })
    expect(contract.parse(told.problem)).toEqual(told.problem)
  })

  it.each([
    { name: 'a worker that ended', error: new InferenceError('/srv/models: killed'), status: 503 },
    {
      name: 'an index that is being written',
      error: new IndexBusyError('/srv/index', 'Process 7'),
      status: 503,
    },
    {
      name: 'an index that cannot be used',
      error: new UnusableIndexError('/srv/index is gone'),
      status: 500,
    },
    { name: 'an error nobody thought of', error: new TypeError('/srv is undefined'), status: 500 },
    { name: 'a thrown text', error: '/srv', status: 500 },
    { name: 'nothing at all', error: undefined, status: 500 },
  ])('keeps the inside of $name for the operator', ({ error, status }) => {
    const told = problemOf(error, '/ask')
    expect(told).toMatchObject({ status, ourFault: true })
    expect(JSON.stringify(told.problem)).not.toMatch(/srv|Process/)
  })

  it.each([new NotReadyError('draining'), new DeadlineError(30), new InferenceError('ended')])(
    'says when to come back: $name',
    (error) => {
      expect(Number(problemOf(error, '/ask').headers['retry-after'])).toBeGreaterThan(0)
    },
  )

  it('names every bad field', () => {
    const fields = [{ pointer: '/limit', message: 'expected a whole number' }]
    expect(problemOf(new InvalidRequestError(fields), '/ask').problem.errors).toEqual(fields)
  })
})
