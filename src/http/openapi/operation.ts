import type { JsonSchema } from './schemas.ts'

/** An operation object of OpenAPI 3.1, as far as it is used. */
export interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  /** Code in it stands between backquotes. */
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required: true; readonly content: Content }
  readonly security?: readonly unknown[]
  readonly responses: Readonly<Record<string, Described>>
}

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly description?: string
  readonly example?: unknown
  readonly schema: JsonSchema
}

/** By media type. */
export type Content = Readonly<
  Record<string, { readonly schema: JsonSchema; readonly example?: unknown; readonly examples?: unknown }>
>

export interface Described {
  readonly description: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Content
}

/** By path, then by method in small letters. */
export type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>
