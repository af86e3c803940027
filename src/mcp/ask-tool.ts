import * as z from 'zod'
import { askBody, askReply, QUOTES_LIMIT, TURNS_LIMIT } from '../http/contract.ts'
import { inquiryFromBody } from '../http/inquiry.ts'
import { presentReply } from '../http/present.ts'
import { quotedDocuments } from '../http/stored-documents.ts'
import { objectSchema } from './object-schema.ts'
import { replyAsText } from './reply-as-text.ts'
import type { Tool } from './tool.ts'

const { question, turns, documents, limit, asTyped } = askBody.unwrap().shape

/** The body of `POST /ask`, each field told to an assistant. */
const askArguments = z.strictObject({
  question: question.describe('One question in plain English, of at most 1000 characters.'),
  turns: turns.describe(
    `What was asked before in this conversation, oldest first, at most ${TURNS_LIMIT}, so that "Who plays him?" is understood. Each has the question, and of each quote that came back the document's id and version, start and end.`,
  ),
  documents: documents.describe(
    'Ask only the documents with these ids, which list_documents gives. Leave it out to ask all.',
  ),
  limit: limit.describe(`At most this many quotes, 1 to ${QUOTES_LIMIT}.`),
  asTyped: asTyped.describe(
    'true to take the words of the question as they are: no spelling is corrected, and nothing said before counts. For where understoodAs shows that it was misunderstood.',
  ),
})

export const askTool: Tool = {
  name: 'ask',
  title: 'Ask the documents',
  description:
    'Looks for the sentences of the documents that answer a question, and quotes them exactly, each with its document, version, section, offsets and link, and with the probability that it answers. Says so where the documents do not say; what is nearest then is no answer. It quotes and never writes: ask for one fact at a time.',
  inputSchema: objectSchema(askArguments),
  outputSchema: objectSchema(askReply),
  async call(given, { ask, store, site, isSpoiler }, signal) {
    const reply = await ask(inquiryFromBody(given), signal)
    const quoted = await quotedDocuments(store, reply, ({ url }) => url !== null)
    const presented = presentReply(reply, { site, isSpoiler, documents: quoted })
    return { structured: presented, text: replyAsText(presented) }
  },
}
