import * as z from 'zod'
import { collapsed } from '../core/collapsed.ts'
import type { Document } from '../core/document.ts'
import { AppError } from '../core/errors.ts'
import { documentList, documentText } from '../http/contract.ts'
import { checked } from '../http/inquiry.ts'
import { presentDocument, presentDocumentRef } from '../http/present.ts'
import { documentPath } from '../http/site.ts'
import { findDocument } from '../http/stored-documents.ts'
import { findSection } from './find-section.ts'
import { objectSchema } from './object-schema.ts'
import { PAGE_CHARACTERS, pageOf } from './page-of.ts'
import type { Tool } from './tool.ts'

/** Offsets that are not those of the document as it is now. */
export class RangeOutsideError extends AppError {
  readonly code = 'range-outside'
}

const OFFSET_EXPECTED = 'expected a position in the text: a whole number from 0'
const offset = z.int({ error: OFFSET_EXPECTED }).min(0, { error: OFFSET_EXPECTED }).optional()
const SECTION_EXPECTED = 'expected one or more headings from the top down, such as ["Plot", "Ending"]'

const readArguments = z.strictObject({
  id: z
    .string({ error: 'expected the id of a document' })
    .min(1, { error: 'expected the id of a document' })
    .describe('The id of the document, as list_documents and quotes give it.'),
  section: z
    .array(z.string({ error: SECTION_EXPECTED }), { error: SECTION_EXPECTED })
    .min(1, { error: SECTION_EXPECTED })
    .optional()
    .describe(
      'Read this section only: its headings from the top down, as quotes give them. The last heading alone is enough where no other section is called so.',
    ),
  start: offset.describe(
    'Read from this character of the document on: the start of a quote’s passage, or the next of the call before.',
  ),
  end: offset.describe('Read up to this character of the document, which is not read itself.'),
  version: z
    .string({ error: 'expected the version that the quote came with' })
    .optional()
    .describe('The version that start and end are from, to be told if the document has changed since.'),
})

const { text, sections, language } = documentText.unwrap().shape
const pageRead = z.object({
  document: documentList.unwrap().shape.documents.unwrap().element,
  language,
  length: z.int().describe('Of the whole document, in UTF-16 code units, as all offsets are.'),
  start: z.int().min(0),
  end: z.int().min(0),
  text: text.describe('The document from start to end, exactly.'),
  sections: sections.describe('Those that the text is of, in reading order.'),
  contents: sections
    .optional()
    .describe(
      'All sections, where the document is read from its beginning; no more than the first few hundred.',
    ),
  next: z
    .int()
    .nullable()
    .describe('What to give as start to go on; null where that was all that was asked for.'),
  link: z.string(),
})
type PageRead = z.output<typeof pageRead>

export const readDocumentTool: Tool = {
  name: 'read_document',
  title: 'Read a document',
  description: `Reads a document exactly as it is quoted from, or a section or range of it, at most ${PAGE_CHARACTERS} characters at a time; next says where to go on. Use it to see what stands around a quote.`,
  inputSchema: objectSchema(readArguments),
  outputSchema: objectSchema(pageRead),
  async call(given, { store, site }) {
    const { id, section, start, end, version } = checked(readArguments, given)
    const document = await findDocument(store, id)
    requireVersion(document, version)
    const whole = section ? findSection(document, section) : { from: 0, to: document.text.length }
    const range = within(document, whole, { start, end })
    const page = pageOf(document.text, range)
    const all = presentDocument(document).sections
    const structured: PageRead = {
      document: presentDocumentRef(document),
      language: document.language,
      length: document.text.length,
      ...page,
      text: document.text.slice(page.start, page.end),
      sections: all.filter((each) => each.start < page.end && each.end > page.start),
      ...(section === undefined && page.start === 0 ? { contents: all.slice(0, CONTENTS_SHOWN) } : {}),
      next: page.end < range.to ? page.end : null,
      link: document.url ?? site.link(documentPath(document.id)),
    }
    return { structured, text: pageAsText(structured) }
  },
}

const CONTENTS_SHOWN = 300

function requireVersion({ id, version: now }: Document, version: string | undefined): void {
  if (version === undefined || version === now) return
  throw new RangeOutsideError(
    `${id} has changed: it is version ${now} now, and offsets of version ${version} do not fit it. Ask again for quotes of this version, or leave version out.`,
  )
}

function within(
  { id, text }: Document,
  whole: { readonly from: number; readonly to: number },
  {
    start = whole.from,
    end = whole.to,
  }: { readonly start?: number | undefined; readonly end?: number | undefined },
): { readonly from: number; readonly to: number } {
  const range = { from: Math.max(start, whole.from), to: Math.min(end, whole.to) }
  if (range.from < range.to || text === '') return range
  throw new RangeOutsideError(
    `There is nothing to read from ${start} to ${end}: ${whole.from === 0 && whole.to === text.length ? id : 'this section'} goes from ${whole.from} to ${whole.to}. Give a start before the end, and both within that.`,
  )
}

function pageAsText({ document, start, end, length, text, contents = [], next, link }: PageRead): string {
  const headings = contents
    .filter(({ path }) => path.length > 0)
    .map(({ path, start, end }) => `- ${path.map(inOneLine).join(' › ')} (${start}–${end})`)
  const source = URL.canParse(link) ? `, ${link}` : ''
  return [
    `${inOneLine(document.title)}: document ${document.id}, version ${document.version}, characters ${start}–${end} of ${length}${source}`,
    ...(headings.length === 0 ? [] : [`Sections:\n${headings.join('\n')}`]),
    `Its text, exactly:\n\n${text}`,
    ...(next === null ? [] : [`(There is more: call read_document again with start ${next}.)`]),
  ].join('\n\n')
}

function inOneLine(heading: string): string {
  return collapsed(heading).replaceAll('\n', ' ')
}
