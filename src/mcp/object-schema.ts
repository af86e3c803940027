import * as z from 'zod'
import type { ObjectSchema } from './tool.ts'

/**
 * What a checked value looks like before it is checked, as JSON Schema of the draft that all clients read. Fields outside it are
 * not excluded where the zod schema does not: a client that kept it must be able to read those that are added later.
 */
export function objectSchema(schema: z.ZodType): ObjectSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // Our types are read-only in the program; as a keyword it would say that the value is not to be sent.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return { ...json, type: 'object' }
}
