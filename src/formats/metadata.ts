import { parse } from 'yaml'
import * as z from 'zod'
import { UnreadableDocumentError } from '../core/errors.ts'

const metadata = z.object({
  title: z.string().trim().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'a language tag such as "en" or "en-GB"')
    .optional(),
})

/** What a corpus says of a document beside its text. */
export type DocumentMetadata = Readonly<z.infer<typeof metadata>>

/** Checks what was said of a document; fields of other tools are let be. Throws UnreadableDocumentError that names `file` and the field. */
export function parseMetadata(file: string, value: unknown): DocumentMetadata {
  const parsed = metadata.safeParse(value ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'the metadata'
  const url = isRecord(value) && field === 'url' ? value['url'] : undefined
  if (typeof url === 'string' && isRelative(url)) throw relativeUrl(file, url)
  throw new UnreadableDocumentError(
    file,
    `"${field}" is not as it should be: ${issue?.message ?? 'unknown problem'}`,
    'Correct it: title and language are text, url is an http(s) address.',
  )
}

/** As site generators write it: it says where on a site, but not on which. */
function relativeUrl(file: string, url: string): UnreadableDocumentError {
  const whole = new URL(url, 'https://films.example/').href
  return new UnreadableDocumentError(
    file,
    `"url" is ${JSON.stringify(url)}, without the site that it is on`,
    `Write the whole address, such as ${whole}, or leave url out.`,
  )
}

function isRelative(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url) && URL.canParse(url, 'https://films.example/')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

export interface FrontMatter {
  readonly metadata: DocumentMetadata
  /** What follows it. */
  readonly body: string
}

/** The YAML between two lines of `---` that a Markdown file may begin with. */
export function splitFrontMatter(file: string, source: string): FrontMatter {
  const [whole, yaml] =
    /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source) ?? []
  if (whole === undefined) return { metadata: {}, body: source }
  let value: unknown
  try {
    value = parse(yaml ?? '')
  } catch (cause) {
    throw new UnreadableDocumentError(
      file,
      'its front matter is not valid YAML',
      'Correct the lines between the two "---".',
      { cause },
    )
  }
  if (value !== null && typeof value !== 'object') return { metadata: {}, body: source }
  return { metadata: parseMetadata(file, value), body: source.slice(whole.length) }
}
