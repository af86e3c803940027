import { resolve } from 'node:path'
import * as z from 'zod'
import { InvalidSettingsError } from './core/errors.ts'
import { isProxy } from './http/client-address.ts'

/** From quiet to talkative: each level says what those before it say, and more. */
export const LOG_LEVELS = ['silent', 'error', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]
export const LOG_FORMATS = ['auto', 'json', 'text'] as const
/** By what the system tells, or by looking again and again, as many network and container mounts need it. */
export const WATCHING = ['no', 'yes', 'poll'] as const
/** Who may read /metrics. */
export const METRICS_FOR = ['open', 'token', 'off'] as const

const text = z.string().regex(/\S/)

const schema = z
  .object({
    host: z.string().regex(/^[\p{L}\p{N}._:-]+$/u),
    port: wholeNumber(0, 65_535),
    corpusDir: text,
    indexDir: text,
    modelsDir: text,
    encoderModel: text,
    readerModel: text,
    publicUrl: z.url({ protocol: /^https?$/ }).optional(),
    // As browsers write it, which is what it is compared with.
    allowedOrigins: list(isOrigin).transform((pieces) => pieces.map((piece) => new URL(piece).origin)),
    spoilerSections: list(),
    feedbackDir: text.optional(),
    questionLogDir: text.optional(),
    retentionDays: wholeNumber(1, 3650),
    // What a bearer token may be made of (RFC 6750, §2.1).
    adminToken: z
      .string()
      .regex(/^[\w.~+/-]{32,}=*$/)
      .optional(),
    trustedProxies: list(isProxy),
    rateLimit: z
      .string()
      .transform((value) => (value.trim().toLowerCase() === 'none' ? '0' : value))
      .pipe(wholeNumber(0, 100_000)),
    rateBurst: wholeNumber(1, 10_000),
    queueLength: wholeNumber(0, 10_000),
    mcp: z.enum(['on', 'off']),
    logLevel: z.enum(LOG_LEVELS),
    logFormat: z.enum(LOG_FORMATS),
    logQuestions: yesOrNo(),
    metrics: z.enum(METRICS_FOR),
    watch: z.enum(WATCHING),
    drainSeconds: wholeNumber(0, 5),
    inferenceThreads: wholeNumber(1, 64),
  })
  .readonly()

/** Every setting, checked. Folders are absolute. */
export type Config = z.infer<typeof schema>
export type SettingName = keyof Config

export interface Setting {
  /** Of the environment. */
  readonly variable: string
  /** On the command line, without its dashes. */
  readonly flag: string
  readonly about: string
  /** What a good value is, to follow "expected". */
  readonly expects: string
  /** Undefined where there is none. */
  readonly fallback: string | undefined
  /** Empty is a value: nothing of it is wanted. */
  readonly mayBeEmpty?: true
  /** A folder: given relative to where the program is started, by default relative to the package. */
  readonly folder?: true
  /** As a flag it takes no value and means yes. */
  readonly isSwitch?: true
  /** Never to be told again, not even where it is wrong. */
  readonly secret?: true
}

export const SETTINGS: Readonly<Record<SettingName, Setting>> = {
  host: {
    variable: 'HOST',
    flag: 'host',
    about: 'the address to listen on',
    expects: 'an IP address or a host name',
    fallback: '127.0.0.1',
  },
  port: {
    variable: 'PORT',
    flag: 'port',
    about: 'the port to listen on; 0 picks a free one',
    expects: 'a whole number from 0 to 65535',
    fallback: '3000',
  },
  corpusDir: {
    variable: 'CORPUS_DIR',
    flag: 'corpus-dir',
    about: 'the folder of the documents',
    expects: 'a folder',
    fallback: 'corpus',
    folder: true,
  },
  indexDir: {
    variable: 'INDEX_DIR',
    flag: 'index-dir',
    about: 'the folder that the index is written to',
    expects: 'a folder',
    fallback: 'index',
    folder: true,
  },
  modelsDir: {
    variable: 'MODELS_DIR',
    flag: 'models-dir',
    about: 'the folder of the models',
    expects: 'a folder',
    fallback: 'models',
    folder: true,
  },
  encoderModel: {
    variable: 'ENCODER_MODEL',
    flag: 'encoder-model',
    about: 'which model makes the vectors',
    expects: 'the name of a folder within MODELS_DIR',
    fallback: 'bge-small-en-v1.5',
  },
  readerModel: {
    variable: 'READER_MODEL',
    flag: 'reader-model',
    about: 'which model reads the passages',
    expects: 'the name of a folder within MODELS_DIR',
    fallback: 'extractive-reader',
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    flag: 'public-url',
    about: 'where visitors reach the server, path prefix included, if a proxy stands before it',
    expects: 'an http or https address, such as https://example.org/ask',
    fallback: undefined,
  },
  allowedOrigins: {
    variable: 'ALLOWED_ORIGINS',
    flag: 'allowed-origins',
    about: 'the sites whose pages may ask, parted by commas',
    expects: 'origins such as https://films.example, parted by commas, without a path, or none',
    fallback: 'none',
  },
  spoilerSections: {
    variable: 'SPOILER_SECTIONS',
    flag: 'spoiler-sections',
    about:
      'words of headings whose sentences are shown only on request, parted by commas; "none" for no such',
    expects: 'words parted by commas, or none',
    fallback: 'plot summary, ending, fan theories',
    mayBeEmpty: true,
  },
  feedbackDir: {
    variable: 'FEEDBACK_DIR',
    flag: 'feedback-dir',
    about: 'the folder that visitors’ ratings are written to; nothing is kept without it or QUESTION_LOG_DIR',
    expects: 'a folder',
    fallback: undefined,
    folder: true,
  },
  questionLogDir: {
    variable: 'QUESTION_LOG_DIR',
    flag: 'question-log-dir',
    about:
      'the folder that questions, and ratings, are kept in for `verbatim gaps`; visitors should then know',
    expects: 'a folder',
    fallback: undefined,
    folder: true,
  },
  retentionDays: {
    variable: 'RETENTION_DAYS',
    flag: 'retention-days',
    about: 'after how many days questions and ratings that are kept are deleted',
    expects: 'a whole number from 1 to 3650',
    fallback: '90',
  },
  adminToken: {
    variable: 'ADMIN_TOKEN',
    flag: 'admin-token',
    about: 'what an operator’s requests to /admin are known by; without it there is no /admin',
    expects: 'at least 32 letters, digits or any of -._~+/, such as `openssl rand -hex 32` makes',
    fallback: undefined,
    secret: true,
  },
  trustedProxies: {
    variable: 'TRUSTED_PROXIES',
    flag: 'trusted-proxies',
    about: 'the proxies before the server, which say where a request came from, parted by commas',
    expects: 'addresses or nets such as 10.0.0.7 or 10.0.0.0/8, parted by commas, or none',
    fallback: 'none',
  },
  rateLimit: {
    variable: 'RATE_LIMIT',
    flag: 'rate-limit',
    about: 'how many questions a minute one visitor may ask; none for no limit',
    expects: 'a whole number from 0 to 100000, or none',
    fallback: '60',
  },
  rateBurst: {
    variable: 'RATE_BURST',
    flag: 'rate-burst',
    about: 'how many of those may come at once',
    expects: 'a whole number from 1 to 10000',
    fallback: '20',
  },
  queueLength: {
    variable: 'QUEUE_LENGTH',
    flag: 'queue-length',
    about: 'how many questions may wait for their turn; more are told to come again',
    expects: 'a whole number from 0 to 10000',
    fallback: '8',
  },
  mcp: {
    variable: 'MCP',
    flag: 'mcp',
    about: 'whether assistants may ask at /mcp (Model Context Protocol)',
    expects: 'on or off',
    fallback: 'on',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    flag: 'log-level',
    about: 'how much to tell on standard error',
    expects: `one of ${LOG_LEVELS.join(', ')}`,
    fallback: 'info',
  },
  logFormat: {
    variable: 'LOG_FORMAT',
    flag: 'log-format',
    about: 'how serve tells it: json, a line each; text; auto is text on a terminal and json elsewhere',
    expects: `one of ${LOG_FORMATS.join(', ')}`,
    fallback: 'auto',
  },
  logQuestions: {
    variable: 'LOG_QUESTIONS',
    flag: 'log-questions',
    about: 'whether to tell what was asked, too; visitors should then know',
    expects: 'yes or no',
    fallback: 'no',
    isSwitch: true,
  },
  metrics: {
    variable: 'METRICS',
    flag: 'metrics',
    about: 'who may read /metrics: open to everybody, only with the token, or off',
    expects: `one of ${METRICS_FOR.join(', ')}`,
    fallback: 'open',
  },
  watch: {
    variable: 'WATCH',
    flag: 'watch',
    about:
      'whether serve indexes again by itself when the documents change; poll where the system tells nothing of that',
    expects: `one of ${WATCHING.join(', ')}`,
    fallback: 'no',
    isSwitch: true,
  },
  drainSeconds: {
    variable: 'DRAIN_SECONDS',
    flag: 'drain-seconds',
    about: 'how long, after SIGTERM, questions are still taken while /readyz already says no',
    expects: 'a whole number from 0 to 5',
    fallback: '1',
  },
  inferenceThreads: {
    variable: 'INFERENCE_THREADS',
    flag: 'inference-threads',
    about: 'how many threads one model run may use',
    expects: 'a whole number from 1 to 64',
    fallback: '1',
  },
}

export const SETTING_NAMES: readonly SettingName[] = schema.unwrap().keyof().options

/** Where the settings come from. */
export interface SettingSources {
  /** By flag, without dashes. */
  readonly flags: Readonly<Record<string, string | undefined>>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder of the package: where default folders lie. */
  readonly packageRoot: string
  /** What given folders are relative to. */
  readonly workingDir: string
}

/**
 * Flags over environment over defaults; an empty variable counts as not set, unless the setting may be empty. Throws
 * InvalidSettingsError that names every bad setting, what it was and what is expected of it.
 */
export function loadConfig(sources: SettingSources): Config {
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, valueOf(SETTINGS[name], sources)]))
  const result = schema.safeParse(given)
  if (result.success) return result.data

  const bad = new Set(result.error.issues.map(({ path }) => path[0]))
  const lines = SETTING_NAMES.filter((name) => bad.has(name)).map((name) =>
    complaint(SETTINGS[name], sources),
  )
  throw new InvalidSettingsError(`These settings cannot be used:\n${lines.join('\n')}`)
}

function valueOf(setting: Setting, sources: SettingSources): string | undefined {
  const { value } = givenFor(setting, sources)
  if (value === undefined) {
    return setting.folder && setting.fallback !== undefined
      ? resolve(sources.packageRoot, setting.fallback)
      : setting.fallback
  }
  // A blank name is a mistake, which must not become the working directory.
  return setting.folder && value.trim() !== '' ? resolve(sources.workingDir, value) : value
}

function givenFor(
  { flag, variable, mayBeEmpty }: Setting,
  { flags, environment }: SettingSources,
): { readonly name: string; readonly value: string | undefined } {
  const flagValue = flags[flag]
  if (flagValue !== undefined) return { name: `--${flag}`, value: flagValue }
  const value = environment[variable]
  return { name: variable, value: value === '' && !mayBeEmpty ? undefined : value }
}

function complaint(setting: Setting, sources: SettingSources): string {
  const { name, value } = givenFor(setting, sources)
  const got =
    setting.secret && value !== undefined
      ? `${value.length} characters that are not all such, or too few`
      : JSON.stringify(value)
  return `  ${name}: expected ${setting.expects}, got ${got}`
}

/** What stands between commas; "none" for nothing. */
function list(isGood: (piece: string) => boolean = () => true) {
  return z
    .string()
    .transform((value): readonly string[] =>
      value.trim().toLowerCase() === 'none' ? [] : value.split(',').flatMap((piece) => piece.trim() || []),
    )
    .refine((pieces) => pieces.every(isGood))
}

/** An asterisk stands for nothing in an origin, but is read as if it did in a policy for frames. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value) || value.includes('*')) return false
  const { protocol, origin, href } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/`
}

function yesOrNo() {
  return z.enum(['yes', 'no']).transform((value) => value === 'yes')
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
}
