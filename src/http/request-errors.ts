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

export class UnknownPathError extends AppError {
  readonly code = 'unknown-path'
  constructor() {
    super('There is nothing at this address.')
  }
}

export class UnknownDocumentError extends AppError {
  readonly code = 'unknown-document'
  constructor(id: string) {
    super(`There is no document ${JSON.stringify(id)}. GET /documents lists those there are.`)
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
