import { operations } from './operations.ts'
import { contractSchemas } from './schemas.ts'

/**
 * The contract as an OpenAPI 3.1 document, made of the schemas that requests are checked by. `server` is where its paths begin:
 * a path, or a whole address where the public one is known.
 */
export function describe({ version, server }: { readonly version: string; readonly server: string }) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Verbatim',
      version,
      description:
        'Answers questions in the exact words of documents, or says that they do not say. Offsets are UTF-16 code units, end-exclusive. Every error is `application/problem+json` (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    security: [],
    tags: [{ name: 'Asking' }, { name: 'Reading' }, { name: 'Operating' }],
    paths: operations(),
    components: {
      schemas: contractSchemas(),
      headers: HEADERS,
      securitySchemes: {
        operator: {
          type: 'http',
          scheme: 'bearer',
          description: 'The setting ADMIN_TOKEN. Without it there is no /admin.',
        },
      },
    },
  }
}

const text = { type: 'string' }

const HEADERS = {
  ETag: { schema: text, description: 'Changes with what is given.' },
  CacheControl: { schema: text },
  Allow: { schema: text, description: 'The methods that are possible.' },
  RetryAfter: { schema: { type: 'string', pattern: '^[0-9]+$' }, description: 'Seconds to wait.' },
  RateLimit: {
    schema: text,
    description: 'How many more may be asked now, and seconds until all may again; absent without a limit.',
  },
  RateLimitPolicy: { schema: text, description: 'How many may be asked in how many seconds.' },
}
