import * as z from 'zod'
import {
  askBody,
  askReply,
  documentList,
  documentText,
  feedbackBody,
  problem,
  suggestionList,
} from '../contract.ts'

/** A JSON Schema (draft 2020-12), which is what OpenAPI 3.1 describes values by. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** By the names that the description uses. What is sent is described before it is read, what is received after it was written. */
export function contractSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    AskBody: schemaOf(askBody, 'input'),
    FeedbackBody: schemaOf(feedbackBody, 'input'),
    AskReply: schemaOf(askReply, 'output'),
    DocumentList: schemaOf(documentList, 'output'),
    Document: schemaOf(documentText, 'output'),
    SuggestionList: schemaOf(suggestionList, 'output'),
    Problem: schemaOf(problem, 'output'),
  }
}

export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // Here it would mean that only responses have it.
      delete jsonSchema.readOnly
      // Fields may be added to responses.
      if (io === 'output') delete jsonSchema.additionalProperties
      // One or more of a kind: so many tools know no prefixes that it is said without.
      const { prefixItems, items } = jsonSchema
      if (prefixItems?.every((item) => JSON.stringify(item) === JSON.stringify(items)))
        delete jsonSchema.prefixItems
    },
  })
  return described
}

/** What another place of the description defines. */
export function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}
