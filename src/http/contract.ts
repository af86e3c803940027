import * as z from 'zod'
import { normaliseQuestion, QUESTION_LIMIT } from '../core/question.ts'

export const TURNS_LIMIT = 8
export const QUOTES_LIMIT = 8
export const QUOTES_BY_DEFAULT = 3

const QUESTION_EXPECTED = `expected a question of 1 to ${QUESTION_LIMIT} characters`
const OFFSET_EXPECTED = 'expected a position in the text: a whole number from 0'

const question = z
  .string({ error: QUESTION_EXPECTED })
  .meta({
    description: `1 to ${QUESTION_LIMIT} characters; space around it and control characters do not count.`,
    minLength: 1,
  })
  .transform(normaliseQuestion)
  .superRefine((text, context) => {
    const length = Array.from(text).length
    if (length >= 1 && length <= QUESTION_LIMIT) return
    context.addIssue({ code: 'custom', message: `${QUESTION_EXPECTED}, got ${length}` })
  })

const offset = z.int({ error: OFFSET_EXPECTED }).min(0, { error: OFFSET_EXPECTED })

const quotedBefore = z
  .strictObject({
    document: z.string({ error: 'expected the id of a document' }),
    version: z.string({ error: 'expected the version that the quote came with' }),
    start: offset,
    end: offset,
  })
  .readonly()
  .refine(({ start, end }) => start <= end, {
    error: 'expected an end that is not before the start',
    path: ['end'],
  })

const turn = z
  .strictObject({
    question,
    quotes: z.array(quotedBefore, { error: 'expected a list of quotes' }).readonly().default([]),
  })
  .readonly()

const LIMIT_EXPECTED = `expected a whole number from 1 to ${QUOTES_LIMIT}`
const limit = z
  .int({ error: LIMIT_EXPECTED })
  .min(1, { error: LIMIT_EXPECTED })
  .max(QUOTES_LIMIT, { error: LIMIT_EXPECTED })
  .meta({ description: 'At most so many quotes; more where each part of a question needs its own.' })

const DOCUMENTS_EXPECTED = 'expected the ids of one or more documents'
const documents = z
  .array(
    z.string({ error: 'expected the id of a document' }).min(1, { error: 'expected the id of a document' }),
    {
      error: DOCUMENTS_EXPECTED,
    },
  )
  .min(1, { error: DOCUMENTS_EXPECTED })
  .readonly()
  .meta({ description: 'Ask these only, by their ids.' })

const TURNS_EXPECTED = `expected a list of at most ${TURNS_LIMIT} earlier turns, oldest first`

/** Characters: more than any address that browsers and servers agree upon. */
const URL_LIMIT = 2000
const URL_EXPECTED = 'expected the http or https address of the page'

/** That the page which asks publishes a document, which the corpus need not know. */
const published = z
  .strictObject({
    document: z.string({ error: 'expected the id of a document' }),
    url: z.url({ protocol: /^https?$/, error: URL_EXPECTED }).max(URL_LIMIT, { error: URL_EXPECTED }),
  })
  .readonly()
  .meta({ description: 'Of a page that publishes a document: citations of it then lead there.' })

export type Published = z.output<typeof published>

/** What is posted to /ask. The question comes out normalised. */
export const askBody = z
  .strictObject(
    {
      question,
      turns: z
        .array(turn, { error: TURNS_EXPECTED })
        .max(TURNS_LIMIT, { error: TURNS_EXPECTED })
        .readonly()
        .meta({
          description:
            'The conversation so far, oldest first, each with what was quoted. A quote of an older version is ignored.',
        })
        .default([]),
      documents: documents.optional(),
      asTyped: z
        .boolean({ error: 'expected true or false' })
        .meta({ description: 'Answer these words alone, whatever was said before.' })
        .optional(),
      published: published.optional(),
      limit: limit.default(QUOTES_BY_DEFAULT),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'expected an object' : undefined) },
  )
  .readonly()

export type AskBody = z.output<typeof askBody>
export type AskBodyAsSent = z.input<typeof askBody>
export type EarlierTurn = z.input<typeof turn>

/** What `GET /ask` is asked, every parameter as the list of its values. */
export const askQuery = z
  .strictObject({
    question: once(QUESTION_EXPECTED).pipe(question),
    document: documents.optional(),
    limit: once(LIMIT_EXPECTED)
      .refine((text) => /^\d{1,3}$/.test(text), { error: LIMIT_EXPECTED, abort: true })
      .transform(Number)
      .pipe(limit)
      .default(QUOTES_BY_DEFAULT),
  })
  .transform(({ question, document, limit }): AskBody => ({
    question,
    turns: [],
    limit,
    ...(document === undefined ? {} : { documents: document }),
  }))

/** What `GET /suggestions` may be limited to. */
export const suggestionsQuery = z.strictObject({ document: documents.optional() })

function once(expected: string) {
  return z.tuple([z.string()], { error: `${expected}, once` }).transform(([value]) => value)
}

const span = z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly()
const confidence = z.number().min(0).max(1)

const documentRef = z
  .object({ id: z.string(), title: z.string(), url: z.string().nullable(), version: z.string() })
  .readonly()

const quote = z
  .object({
    text: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    passage: span,
    highlight: span.nullable(),
    document: documentRef,
    section: z.array(z.string()).readonly(),
    confidence,
    link: z.string(),
    /** Whether it stands in a section that gives away the story. */
    spoiler: z.boolean(),
  })
  .readonly()

const basis = {
  question: z.string(),
  understoodAs: z.string().optional(),
  suggestions: z.array(z.string()).readonly(),
  generation: z.string(),
}

/** One question of several asked at once; `quotes` are indices into the reply's, none where it is not answered. */
const part = z.object({ question: z.string(), quotes: z.array(z.int().min(0)).readonly() }).readonly()
const parts = z.array(part).min(2).readonly().optional()

const answer = z
  .object({
    kind: z.literal('answer'),
    ...basis,
    parts,
    confidence,
    shortAnswer: z.object({ text: z.string(), start: z.int(), end: z.int() }).readonly().nullable(),
    quotes: z.tuple([quote], quote).readonly(),
  })
  .readonly()

const abstention = z
  .object({
    kind: z.literal('abstention'),
    ...basis,
    parts,
    confidence,
    message: z.string(),
    nearest: z.array(quote).max(2).readonly(),
  })
  .readonly()

const smallTalk = z.object({ kind: z.literal('smalltalk'), ...basis, message: z.string() }).readonly()

/** What /ask replies. */
export const askReply = z.discriminatedUnion('kind', [answer, abstention, smallTalk])

export type AskReply = z.output<typeof askReply>
export type AnswerReply = z.output<typeof answer>
export type AbstentionReply = z.output<typeof abstention>
export type SmallTalkReply = z.output<typeof smallTalk>
export type ReplyPart = z.output<typeof part>
export type QuotedSentence = z.output<typeof quote>

export const documentList = z
  .object({ documents: z.array(documentRef).readonly(), generation: z.string() })
  .readonly()
export type DocumentList = z.output<typeof documentList>

/** A document with its whole text: what quotes are slices of. */
export const documentText = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    version: z.string(),
    language: z.string(),
    text: z.string(),
    sections: z
      .array(z.object({ path: z.array(z.string()).readonly(), start: z.int(), end: z.int() }).readonly())
      .readonly(),
  })
  .readonly()
export type DocumentText = z.output<typeof documentText>

export const suggestionList = z.object({ suggestions: z.array(z.string()).readonly() }).readonly()
export type SuggestionList = z.output<typeof suggestionList>

const NOTE_EXPECTED = 'expected at most 1000 characters'

/** What is posted to /feedback: what a visitor thought of a reply. */
export const feedbackBody = z
  .strictObject(
    {
      question,
      kind: z.enum(['answer', 'abstention', 'smalltalk'], { error: 'expected the kind of the reply' }),
      quote: quotedBefore.optional(),
      generation: z
        .string({ error: 'expected the generation of the reply' })
        .max(100, { error: 'expected the generation of the reply' }),
      helpful: z.boolean({ error: 'expected true or false' }),
      reason: z
        .string({ error: NOTE_EXPECTED })
        .max(100, { error: 'expected at most 100 characters' })
        .optional(),
      note: z.string({ error: NOTE_EXPECTED }).max(1000, { error: NOTE_EXPECTED }).optional(),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'expected an object' : undefined) },
  )
  .readonly()
export type FeedbackBody = z.output<typeof feedbackBody>
export type FeedbackAsSent = z.input<typeof feedbackBody>

/** RFC 9457. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), message: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly()
export type Problem = z.output<typeof problem>
