import { UnreadableDocumentError } from '../core/errors.ts'

/** No document of prose has a longer line; past it, it is data, or a file whose line breaks were lost. UTF-16 code units. */
export const LINE_LIMIT = 50_000

/** The text of a file, a byte order mark left out. Throws UnreadableDocumentError for what is empty, binary, wrongly encoded or one enormous line. */
export function decode(file: string, bytes: Uint8Array): string {
  const text = decoded(file, bytes)
  if (text.includes('\0')) throw binary(file)
  if (text.trim() === '') {
    throw new UnreadableDocumentError(file, 'the file is empty', 'Write something into it or remove it.')
  }
  const long = text.split(/[\r\n]/).findIndex((line) => line.length > LINE_LIMIT)
  if (long !== -1) {
    throw new UnreadableDocumentError(
      file,
      `line ${long + 1} has more than ${LINE_LIMIT} characters`,
      'Part the text into paragraphs with a blank line between them.',
    )
  }
  return text
}

function decoded(file: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  if (encoding === 'utf-8' && bytes.includes(0)) throw binary(file)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnreadableDocumentError(
      file,
      `the file is not valid ${encoding.toUpperCase()}`,
      'Save it with the encoding UTF-8.',
      { cause },
    )
  }
}

function binary(file: string): UnreadableDocumentError {
  return new UnreadableDocumentError(
    file,
    'this is a binary file, not text',
    'Save it as plain text or Markdown, or remove it.',
  )
}
