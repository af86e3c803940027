import { QUOTES_BY_DEFAULT, QUOTES_LIMIT } from '../contract.ts'
import { QUESTION_LIMIT } from '../../core/question.ts'
import { GAPS_FORMATS, MOST_DAYS, USUAL_DAYS } from '../gaps-routes.ts'
import { ANSWER, FEEDBACK, QUESTION } from './examples.ts'
import {
  OF_BODIES,
  OF_DOCUMENT,
  OF_FEEDBACK,
  OF_GAPS,
  OF_HIDDEN,
  OF_LISTS,
  OF_MESSAGES,
  OF_QUESTIONS,
  OF_SUGGESTIONS,
  problemResponses,
  WHILE_NOT_READY,
} from './problems.ts'
import type { Content, Described, Parameter, Paths } from './operation.ts'
import { reference, type JsonSchema } from './schemas.ts'

/** What each takes, gives, and refuses. */
export function operations(): Paths {
  return {
    '/ask': {
      post: {
        operationId: 'ask',
        tags: ['Asking'],
        summary: 'Ask a question, as part of a conversation',
        description:
          'Answers by quoting sentences exactly, says that the documents do not say, or makes small talk. The server keeps no conversation: `turns` carries it.',
        requestBody: {
          required: true,
          content: json(reference('AskBody'), QUESTION),
        },
        responses: {
          200: given(
            'What the documents say, or that they do not',
            json(reference('AskReply'), ANSWER),
            LIMITED,
          ),
          ...problemResponses([...OF_BODIES, ...OF_QUESTIONS], '/ask'),
          ...OTHERWISE,
        },
      },
      get: {
        operationId: 'askOnce',
        tags: ['Asking'],
        summary: 'Ask a question by a link',
        description: 'The same without a conversation, for curl, links and caches.',
        parameters: [
          query(
            'question',
            { type: 'string', minLength: 1 },
            {
              required: true,
              description: `1 to ${QUESTION_LIMIT} characters; space around it and control characters do not count.`,
              example: QUESTION.question,
            },
          ),
          DOCUMENTS,
          query('limit', {
            type: 'integer',
            minimum: 1,
            maximum: QUOTES_LIMIT,
            default: QUOTES_BY_DEFAULT,
          }),
          KNOWN,
        ],
        responses: {
          200: given('What the documents say, or that they do not', json(reference('AskReply'), ANSWER), {
            ...CACHED,
            ...LIMITED,
          }),
          304: NOT_MODIFIED,
          ...problemResponses(OF_QUESTIONS, '/ask'),
          ...OTHERWISE,
        },
      },
    },
    '/documents': {
      get: {
        operationId: 'documents',
        tags: ['Reading'],
        summary: 'List the documents that can be asked',
        parameters: [KNOWN],
        responses: {
          200: given('The documents', json(reference('DocumentList')), CACHED),
          304: NOT_MODIFIED,
          ...problemResponses(OF_LISTS, '/documents'),
          ...OTHERWISE,
        },
      },
    },
    '/documents/{id}': {
      get: {
        operationId: 'document',
        tags: ['Reading'],
        summary: 'Read a document',
        description:
          'As JSON, the text that quotes are slices of: `text.slice(start, end)` in UTF-16 code units. As HTML, a page to read, which marks the quote that the fragment names (`#c1240-1400`). The id may hold slashes, which need not be escaped.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1 },
            example: 'red-rocket',
          },
          query(
            'v',
            { type: 'string' },
            {
              description:
                'The version that a quote was made of; the page says where the text has changed since.',
            },
          ),
          KNOWN,
        ],
        responses: {
          200: given(
            'The document',
            { ...json(reference('Document')), 'text/html': { schema: { type: 'string' } } },
            CACHED,
          ),
          304: NOT_MODIFIED,
          ...problemResponses(OF_DOCUMENT, '/documents/blue-rocket'),
          ...OTHERWISE,
        },
      },
    },
    '/suggestions': {
      get: {
        operationId: 'suggestions',
        tags: ['Asking'],
        summary: 'Questions that are known to be answered',
        parameters: [DOCUMENTS, KNOWN],
        responses: {
          200: given('Questions for an empty chat', json(reference('SuggestionList')), CACHED),
          304: NOT_MODIFIED,
          ...problemResponses(OF_SUGGESTIONS, '/suggestions'),
          ...OTHERWISE,
        },
      },
    },
    '/feedback': {
      post: {
        operationId: 'feedback',
        tags: ['Asking'],
        summary: 'Say whether a reply helped',
        description:
          'Kept only where the operator has named a folder for it, without anything of who sent it.',
        requestBody: { required: true, content: json(reference('FeedbackBody'), FEEDBACK) },
        responses: {
          204: { description: 'Taken', headers: LIMITED },
          ...problemResponses([...OF_BODIES, ...OF_FEEDBACK], '/feedback'),
          ...OTHERWISE,
        },
      },
    },
    '/mcp': {
      post: {
        operationId: 'mcp',
        tags: ['Asking'],
        summary: 'One message of the Model Context Protocol',
        description: 'For assistants (streamable HTTP without sessions); not there where it is switched off.',
        requestBody: { required: true, content: json({ type: 'object' }) },
        responses: {
          200: given('The reply, a JSON-RPC message', json({ type: 'object' }), LIMITED),
          202: { description: 'A notification, taken' },
          ...problemResponses([...OF_BODIES, ...OF_MESSAGES], '/mcp'),
          400: {
            description: 'The message cannot be read, or is none',
            content: { ...JSON_RPC_ERROR, 'application/problem+json': { schema: reference('Problem') } },
          },
          406: {
            description: 'Accept does not name both application/json and text/event-stream',
            content: JSON_RPC_ERROR,
          },
          ...OTHERWISE,
        },
      },
    },
    '/healthz': {
      get: {
        operationId: 'healthz',
        tags: ['Operating'],
        summary: 'Whether the server lives',
        responses: { 200: given('It does', json(status('alive'))), ...OTHERWISE },
      },
    },
    '/readyz': {
      get: {
        operationId: 'readyz',
        tags: ['Operating'],
        summary: 'Whether to send it questions',
        responses: {
          200: given('It answers', json(status('ready'))),
          ...problemResponses(WHILE_NOT_READY, '/readyz'),
          ...OTHERWISE,
        },
      },
    },
    '/metrics': {
      get: {
        operationId: 'metrics',
        tags: ['Operating'],
        summary: 'Figures for Prometheus',
        responses: {
          200: given('Prometheus text', { 'text/plain': { schema: { type: 'string' } } }),
          ...problemResponses(OF_HIDDEN, '/metrics'),
          ...OTHERWISE,
        },
      },
    },
    '/admin/gaps': {
      get: {
        operationId: 'gaps',
        tags: ['Operating'],
        summary: 'What visitors ask and don’t get',
        description:
          'Questions without an answer, and those whose answer did not help, grouped by meaning; there where questions or ratings are kept.',
        security: [{ operator: [] }],
        parameters: [
          query(
            'days',
            { type: 'integer', minimum: 1, maximum: MOST_DAYS, default: USUAL_DAYS },
            { description: 'Of so many days, today included.' },
          ),
          query(
            'format',
            { type: 'string', enum: [...GAPS_FORMATS] },
            { description: 'What the `Accept` header asks for where absent.' },
          ),
        ],
        responses: {
          200: given('The most frequent ones first', {
            ...json({ type: 'object' }),
            'text/html': { schema: { type: 'string' } },
            'text/csv': { schema: { type: 'string' } },
            'text/markdown': { schema: { type: 'string' } },
          }),
          ...problemResponses(OF_GAPS, '/admin/gaps'),
          ...OTHERWISE,
        },
      },
    },
    '/admin/reindex': {
      get: {
        operationId: 'reindexing',
        tags: ['Operating'],
        summary: 'How indexing anew is going',
        security: [{ operator: [] }],
        responses: {
          200: given('Its state', json({ type: 'object' })),
          ...problemResponses(OF_HIDDEN, '/admin/reindex'),
          ...OTHERWISE,
        },
      },
      post: {
        operationId: 'reindex',
        tags: ['Operating'],
        summary: 'Index what has changed, while questions are answered',
        security: [{ operator: [] }],
        responses: {
          202: given('Begun, or to be done once more after what is under way', json({ type: 'object' })),
          ...problemResponses(OF_HIDDEN, '/admin/reindex'),
          ...OTHERWISE,
        },
      },
    },
  }
}

const CACHED = {
  ETag: { $ref: '#/components/headers/ETag' },
  'Cache-Control': { $ref: '#/components/headers/CacheControl' },
}
const LIMITED = {
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
}
const NOT_MODIFIED = { description: 'As it was when it got this ETag', headers: CACHED }

/** What is wrong with a connection rather than with what is asked. */
const OTHERWISE = {
  405: {
    description: 'A method that is not possible here',
    headers: { Allow: { $ref: '#/components/headers/Allow' } },
    content: { 'application/problem+json': { schema: reference('Problem') } },
  },
  default: {
    description:
      'Any other problem: a request that is too slow (408), too long an address (414), too large headers (431)',
    content: { 'application/problem+json': { schema: reference('Problem') } },
  },
}

/** As JSON-RPC 2.0 has it (§5.1), since clients of the protocol look for that. */
const JSON_RPC_ERROR = json({
  type: 'object',
  properties: {
    jsonrpc: { const: '2.0' },
    error: {
      type: 'object',
      properties: { code: { type: 'integer' }, message: { type: 'string' } },
      required: ['code', 'message'],
    },
  },
  required: ['jsonrpc', 'error'],
})

const KNOWN: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'The ETag of what is known already; then 304 where it is still so.',
}

const DOCUMENTS = query(
  'document',
  { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
  { description: 'Ask this document only; may be given again.', example: ['red-rocket'] },
)

function query(
  name: string,
  schema: JsonSchema,
  more: Partial<Pick<Parameter, 'required' | 'description' | 'example'>> = {},
): Parameter {
  return { name, in: 'query', required: false, schema, ...more }
}

function json(schema: JsonSchema, example?: unknown): Content {
  return { 'application/json': { schema, ...(example === undefined ? {} : { example }) } }
}

function given(
  description: string,
  content: Content,
  headers?: Readonly<Record<string, unknown>>,
): Described {
  return { description, ...(headers === undefined ? {} : { headers }), content }
}

function status(value: string): JsonSchema {
  return { type: 'object', properties: { status: { const: value } }, required: ['status'] }
}
