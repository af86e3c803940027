import type { Consulted } from '../http/mcp-route.ts'

/** A JSON Schema of an object, as the protocol wants those of tools. */
export interface ObjectSchema {
  readonly type: 'object'
  readonly [keyword: string]: unknown
}

/** What an assistant may do here. */
export interface Tool {
  readonly name: string
  readonly title: string
  /** For the assistant: when to use it, and what comes of it. */
  readonly description: string
  readonly inputSchema: ObjectSchema
  readonly outputSchema: ObjectSchema
  /** Throws AppError for what cannot be done; its message says what to do instead. */
  call(given: Arguments, consulted: Consulted, signal: AbortSignal): Promise<Outcome>
}

/** As the assistant gave them: not checked. */
export type Arguments = Readonly<Record<string, unknown>>

/** The same twice: to be worked with, and to be read and cited. */
export interface Outcome {
  /** After the tool's output schema. */
  readonly structured: Readonly<Record<string, unknown>>
  readonly text: string
}
