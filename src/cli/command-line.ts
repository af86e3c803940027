import { parseArgs } from 'node:util'
import { SETTING_NAMES, SETTINGS } from '../config.ts'
import { AppError } from '../core/errors.ts'
import { documentId, isNonEmpty, type DocumentId } from '../core/document.ts'
import { normaliseQuestion, QUESTION_LIMIT, requireWords } from '../core/question.ts'
import type { Inquiry } from '../core/reply.ts'
import { MOST_DAYS, USUAL_DAYS } from '../http/gaps-routes.ts'
import type { Asking } from './converse.ts'
import { GAPS_FORMATS, type GapsFormat } from './gaps-format.ts'

/** A command line that asks for nothing this program does. */
export class UsageError extends AppError {
  readonly code = 'usage'
  constructor(problem: string) {
    super(`${problem}. \`verbatim --help\` shows what can be asked of it.`)
  }
}

/** Settings given as flags, by flag without its dashes; not checked yet. */
export type Flags = Readonly<Record<string, string | undefined>>

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'serve'; readonly flags: Flags }
  | { readonly kind: 'index'; readonly flags: Flags }
  | { readonly kind: 'mcp'; readonly flags: Flags }
  | {
      readonly kind: 'gaps'
      readonly flags: Flags
      readonly days: number
      readonly format: GapsFormat
    }
  | { readonly kind: 'ask'; readonly flags: Flags; readonly inquiry: Inquiry; readonly json: boolean }
  | { readonly kind: 'converse'; readonly flags: Flags; readonly asking: Asking; readonly json: boolean }

const QUOTES = { usual: 3, most: 8 } as const

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  document: { type: 'string', multiple: true },
  limit: { type: 'string' },
  days: { type: 'string' },
  format: { type: 'string' },
} as const

const settingOptions = Object.fromEntries(
  SETTING_NAMES.map((name) => {
    const { flag, isSwitch = false } = SETTINGS[name]
    return [flag, isSwitch ? { type: 'boolean' as const } : { type: 'string' as const }]
  }),
)

/** Throws UsageError for an unknown command, flag or argument, and WordlessQuestionError for a question without words. */
export function parseCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parse(args)
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }

  const [name = 'serve', ...rest] = positionals
  const { json = false, document = [], limit, days, format } = values
  const flags = flagsIn(values)
  if (name !== 'gaps' && (days !== undefined || format !== undefined))
    throw new UsageError('--days and --format go with gaps')
  switch (name) {
    case 'gaps':
    case 'serve':
    case 'index':
    case 'mcp':
      if (rest.length > 0)
        throw new UsageError(`${name} takes no further word, got ${JSON.stringify(rest[0])}`)
      if (json || document.length > 0 || limit !== undefined) {
        throw new UsageError('--json, --document and --limit go with ask')
      }
      return name === 'gaps'
        ? { kind: name, flags, days: daysFrom(days), format: formatFrom(format) }
        : { kind: name, flags }
    case 'ask':
      if (rest.length === 0) return { kind: 'converse', flags, json, asking: askingFrom(document, limit) }
      return { kind: 'ask', flags, json, inquiry: inquiryFrom(rest.join(' '), document, limit) }
    default:
      throw new UsageError(
        `There is no command ${JSON.stringify(name)}: it is one of serve, index, ask, gaps and mcp`,
      )
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { ...settingOptions, ...options }, allowPositionals: true })
  } catch (error) {
    // Node's own words for a bad flag are good; all but the full stop, which UsageError sets.
    if (error instanceof TypeError) throw new UsageError(error.message.replace(/\.$/, ''))
    throw error
  }
}

function flagsIn(values: Readonly<Record<string, unknown>>): Flags {
  return Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const value = values[SETTINGS[name].flag]
      if (value === true) return [[SETTINGS[name].flag, 'yes']]
      return typeof value === 'string' ? [[SETTINGS[name].flag, value]] : []
    }),
  )
}

function inquiryFrom(raw: string, documents: readonly string[], limit: string | undefined): Inquiry {
  const question = normaliseQuestion(raw)
  if (question === '') throw new UsageError('ask takes a question, such as: verbatim ask "Who directed it?"')
  if (question.length > QUESTION_LIMIT) {
    throw new UsageError(
      `A question has at most ${QUESTION_LIMIT} characters, this one has ${question.length}`,
    )
  }
  return { question: requireWords(question), turns: [], ...askingFrom(documents, limit) }
}

function askingFrom(documents: readonly string[], limit: string | undefined): Asking {
  const within = documents.map(namedDocument)
  return { ...(isNonEmpty(within) ? { within } : {}), limit: quoteLimit(limit) }
}

// Ids are lower case, so that case can only be a slip.
function namedDocument(id: string): DocumentId {
  if (id.trim() === '') throw new UsageError('--document takes the id of a document')
  return documentId(id.trim().toLowerCase())
}

function quoteLimit(value: string | undefined): number {
  if (value === undefined) return QUOTES.usual
  const limit = Number(value)
  if (/^\d$/.test(value) && limit >= 1 && limit <= QUOTES.most) return limit
  throw new UsageError(
    `--limit: expected a whole number from 1 to ${QUOTES.most}, got ${JSON.stringify(value)}`,
  )
}

function daysFrom(value = String(USUAL_DAYS)): number {
  const days = Number(value)
  if (/^\d{1,4}$/.test(value) && days >= 1 && days <= MOST_DAYS) return days
  throw new UsageError(`--days: expected a whole number from 1 to ${MOST_DAYS}, got ${JSON.stringify(value)}`)
}

function formatFrom(value = 'text'): GapsFormat {
  const format = GAPS_FORMATS.find((each) => each === value)
  if (format !== undefined) return format
  throw new UsageError(`--format: expected one of ${GAPS_FORMATS.join(', ')}, got ${JSON.stringify(value)}`)
}

const BAD_USAGE: ReadonlySet<string> = new Set([
  'usage',
  'invalid-settings',
  'wordless-question',
  'unknown-documents',
  'nothing-kept',
])

/** Whether the caller asked for the wrong thing, as against something having gone wrong. */
export function isBadUsage(error: AppError): boolean {
  return BAD_USAGE.has(error.code)
}
