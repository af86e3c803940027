import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { AppError } from '../core/errors.ts'
import type { ConnectionLimits } from './connection-limits.ts'
import { problemOf } from './problem.ts'
import {
  ExpectationError,
  HeadersTooLargeError,
  MalformedRequestError,
  RequestTimeoutError,
  TargetTooLongError,
} from './request-errors.ts'

/** What is wrong with a request that Node takes and the application must not see; undefined where nothing is. */
export function faultOf(incoming: IncomingMessage, limits: ConnectionLimits): AppError | undefined {
  const { rawHeaders, httpVersion, url = '' } = incoming
  if (url.length > limits.targetLength) return new TargetTooLongError(limits.targetLength)
  if (rawHeaders.length / 2 > limits.headerFields) return headersTooLarge(limits)
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length
  // RFC 9112, §3.2.
  if (hosts > 1) return new MalformedRequestError('There is more than one Host header')
  if (hosts === 0 && httpVersion === '1.1') return new MalformedRequestError('There is no Host header')
  const expected = incoming.headers.expect
  if (expected !== undefined && expected.toLowerCase() !== '100-continue') return new ExpectationError()
  return undefined
}

/** Why Node gave up on what a client sent. */
export function faultOfConnection(error: NodeJS.ErrnoException, limits: ConnectionLimits): AppError {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return headersTooLarge(limits)
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new RequestTimeoutError()
    default:
      return new MalformedRequestError(undefined, { cause: error })
  }
}

/** Answers with the problem, and closes the connection: what follows on it may be anything. */
export function refuse(outgoing: ServerResponse, error: AppError): void {
  const { status, headers, body } = refusal(error)
  outgoing.writeHead(status, headers).end(body)
}

/** The same where there is no request to answer, only a connection. */
export function refuseConnection(socket: Duplex, error: AppError, { lingerMs }: ConnectionLimits): void {
  const { status, headers, body } = refusal(error)
  const head = Object.entries({ ...headers, date: new Date().toUTCString() })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  // A connection with unread bytes in it is reset when it is closed at once, and the client might not get to see why.
  const cut = setTimeout(() => socket.destroy(), lingerMs)
  socket.once('close', () => clearTimeout(cut))
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`)
}

function refusal(error: AppError) {
  const { status, problem } = problemOf(error, '/')
  const body = JSON.stringify(problem)
  const headers = {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  }
  return { status, headers, body }
}

function headersTooLarge({ headerBytes, headerFields }: ConnectionLimits): HeadersTooLargeError {
  return new HeadersTooLargeError({ bytes: headerBytes, fields: headerFields })
}
