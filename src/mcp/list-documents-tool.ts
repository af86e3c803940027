import * as z from 'zod'
import { collapsed } from '../core/collapsed.ts'
import { withSnapshot } from '../core/with-snapshot.ts'
import { documentList } from '../http/contract.ts'
import { checked } from '../http/inquiry.ts'
import { presentDocumentRef } from '../http/present.ts'
import { objectSchema } from './object-schema.ts'
import type { Tool } from './tool.ts'

// Some ten thousand tokens of an assistant's memory at the most, with usual titles.
const PAGE = 200

const FROM_EXPECTED = 'expected how many documents to pass over: a whole number from 0'
const listArguments = z.strictObject({
  from: z
    .int({ error: FROM_EXPECTED })
    .min(0, { error: FROM_EXPECTED })
    .default(0)
    .describe('How many documents to pass over: the next of the call before, to go on. 0 by default.'),
})

const listed = z.object({
  ...documentList.unwrap().shape,
  total: z.int().min(0).describe('How many documents there are.'),
  next: z.int().nullable().describe('What to give as from to go on; null where that was all.'),
})

export const listDocumentsTool: Tool = {
  name: 'list_documents',
  title: 'List the documents',
  description: `Lists the documents that can be asked and read, ${PAGE} at a time, by id: id, title, the page that publishes it if there is one, and version.`,
  inputSchema: objectSchema(listArguments),
  outputSchema: objectSchema(listed),
  async call(given, { store }) {
    const { from } = checked(listArguments, given)
    const structured = await withSnapshot(store, async (snapshot): Promise<z.output<typeof listed>> => {
      const all = await snapshot.documents()
      const documents = all.slice(from, from + PAGE).map(presentDocumentRef)
      const next = from + PAGE < all.length ? from + PAGE : null
      return { documents, generation: snapshot.generation, total: all.length, next }
    })
    return { structured, text: listAsText(structured) }
  },
}

function listAsText({ documents, total, next }: z.output<typeof listed>): string {
  const lines = documents.map(({ id, title, url, version }) => {
    const published = url === null ? '' : `, published at ${url}`
    return `- ${id}: ${collapsed(title).replaceAll('\n', ' ')} (version ${version}${published})`
  })
  const more = next === null ? [] : [`There are more: call list_documents again with from ${next}.`]
  return [`${total} ${total === 1 ? 'document' : 'documents'}.`, ...lines, ...more].join('\n')
}
