import {
  BodyTooLargeError,
  ClientGoneError,
  MalformedJsonError,
  UnsupportedMediaTypeError,
} from './request-errors.ts'

/** Bytes: eight long turns with all their quotes are a quarter of it. */
export const BODY_LIMIT = 64 * 1024

/**
 * The JSON in a request's body. Counts the bytes that arrive, whatever Content-Length says or leaves out. Throws
 * UnsupportedMediaTypeError, BodyTooLargeError, MalformedJsonError and, where the rest never comes, ClientGoneError.
 */
export async function readJson(request: Request): Promise<unknown> {
  requireJson(request.headers)
  if (Number(request.headers.get('content-length')) > BODY_LIMIT) throw new BodyTooLargeError(BODY_LIMIT)
  const bytes = await readBytes(request)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new MalformedJsonError({ cause: error })
  }
}

function requireJson(headers: Headers): void {
  const type = headers.get('content-type')
  if (!/^application\/json\s*(?:;|$)/i.test(type ?? '')) {
    throw new UnsupportedMediaTypeError(
      `The body must be JSON: send it with "Content-Type: application/json", not ${type === null ? 'without a type' : JSON.stringify(type)}.`,
    )
  }
  const coding = headers.get('content-encoding')
  if (coding !== null && coding.toLowerCase() !== 'identity') {
    throw new UnsupportedMediaTypeError('The body must not be compressed: send it without Content-Encoding.')
  }
}

async function readBytes({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    // Leaving the loop by an error cancels the stream, so that nothing more is read.
    for await (const chunk of body ?? []) {
      size += chunk.byteLength
      if (size > BODY_LIMIT) throw new BodyTooLargeError(BODY_LIMIT)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof BodyTooLargeError ? error : new ClientGoneError({ cause: error })
  }
  return Buffer.concat(chunks)
}
