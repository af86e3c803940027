import { AppError } from '../core/errors.ts'
import { PROBLEM_WORDS } from './problem-words.ts'

/** A field that is not as the contract wants it. */
export interface FieldError {
  /** RFC 6901; empty for the whole. */
  readonly pointer: string
  readonly message: string
}

/** Fields outside the contract, every one named. */
export class InvalidRequestError extends AppError {
  readonly code = 'invalid-request'
  readonly fields: readonly FieldError[]
  constructor(fields: readonly FieldError[]) {
    super(fields.map(({ pointer, message }) => `${pointer || 'The request'}: ${message}.`).join(' '))
    this.fields = fields
  }
}

export class MalformedJsonError extends AppError {
  readonly code = 'malformed-json'
  constructor(options?: ErrorOptions) {
    super('The body is not JSON in UTF-8. Send an object such as {"question": "Who directed it?"}.', options)
  }
}

export class UnsupportedMediaTypeError extends AppError {
  readonly code = 'unsupported-media-type'
}

export class BodyTooLargeError extends AppError {
  readonly code = 'body-too-large'
  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes. Send fewer or shorter turns.`)
  }
}

/** What arrived is not HTTP as the standard has it (RFC 9112), or says two things at once. */
export class MalformedRequestError extends AppError {
  readonly code = 'malformed-request'
  constructor(what = 'What was sent is no well-formed HTTP/1.1 request', options?: ErrorOptions) {
    super(`${what}. The connection is closed.`, options)
  }
}

export class RequestTimeoutError extends AppError {
  readonly code = 'request-timeout'
  constructor() {
    super('The request did not arrive in time. Send it whole, or again.')
  }
}

export class TargetTooLongError extends AppError {
  readonly code = 'target-too-long'
  constructor(limit: number) {
    super(`The address is longer than ${limit} characters. Ask with POST instead.`)
  }
}

export class HeadersTooLargeError extends AppError {
  readonly code = 'headers-too-large'
  constructor(limits: { readonly bytes: number; readonly fields: number }) {
    super(
      `The headers, with the address, are more than ${limits.bytes} bytes or ${limits.fields} fields. Send fewer cookies and other headers.`,
    )
  }
}

export class ExpectationError extends AppError {
  readonly code = 'expectation-failed'
  constructor() {
    super('The only expectation that can be met is "Expect: 100-continue".')
  }
}

/** One client asks more often than the operator allows. */
export class TooManyRequestsError extends AppError {
  readonly code = 'too-many-requests'
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds: number) {
    super(`Too many requests came from this address. Try again in ${retryAfterSeconds} seconds.`)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** As many questions are waiting as may. */
export class QueueFullError extends AppError {
  readonly code = 'queue-full'
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds: number) {
    super(
      `Too many questions are being asked at the moment. Try again in ${retryAfterSeconds} second${retryAfterSeconds === 1 ? '' : 's'}.`,
    )
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Whoever asked has closed the connection, so that nobody reads this. */
export class ClientGoneError extends AppError {
  readonly code = 'client-gone'
  constructor(options?: ErrorOptions) {
    super('The connection was closed before the answer was found.', options)
  }
}

export class UnknownPathError extends AppError {
  readonly code = 'unknown-path'
  constructor() {
    super('There is nothing at this address.')
  }
}

export class UnknownDocumentError extends AppError {
  readonly code = 'unknown-document'
  readonly id: string
  constructor(id: string) {
    super(`There is no document ${JSON.stringify(id)}. GET /documents lists those there are.`)
    this.id = id
  }
}

export class MethodNotAllowedError extends AppError {
  readonly code = 'method-not-allowed'
  readonly allowed: readonly string[]
  constructor(method: string, allowed: readonly string[]) {
    super(`${method} is not possible here. Allowed: ${allowed.join(', ')}.`)
    this.allowed = allowed
  }
}

/** A page of a site that the operator has not allowed. */
export class RefusedOriginError extends AppError {
  readonly code = 'refused-origin'
  readonly origin: string
  /** The message before the origin is put into it: by this it is translated. */
  readonly words: string
  constructor(origin: string) {
    const words = origin === 'null' ? PROBLEM_WORDS.refusedNameless : PROBLEM_WORDS.refused
    super(words.replaceAll('{origin}', () => origin))
    this.origin = origin
    this.words = words
  }
}

/** Nothing can be answered yet, or any more. */
export class NotReadyError extends AppError {
  readonly code = 'not-ready'
  constructor(readiness: keyof typeof WHY_NOT_READY) {
    super(`${WHY_NOT_READY[readiness]} Try again in a moment.`)
  }
}

const WHY_NOT_READY = {
  loading: 'The server is still loading its models and documents.',
  recovering: 'The models have stopped and are being started again.',
  leaving: 'The server is about to shut down.',
  draining: 'The server is shutting down.',
} as const

export class DeadlineError extends AppError {
  readonly code = 'too-slow'
  constructor(seconds: number) {
    super(`No answer was found within ${seconds} seconds. Try again in a moment.`)
  }
}
