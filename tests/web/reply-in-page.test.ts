import { describe, expect, it } from 'vitest'
import type { AskBodyAsSent, AskReply } from '../../src/http/contract.ts'
import { clientOf } from '../../web/client.ts'
import { clientWithReply } from '../../web/reply-in-page.ts'

const { signal } = new AbortController()
const inPage: AskReply = {
  kind: 'smalltalk',
  question: 'why?',
  message: 'In the page.',
  suggestions: [],
  generation: 'g',
}

/** What a client with a reply to “why?” replies to some questions. */
async function repliesTo(...questions: readonly AskBodyAsSent[]): Promise<readonly string[]> {
  const server = clientOf('http://localhost/', {
    send: async () => Response.json({ ...inPage, message: 'From the server.' }),
  })
  const client = clientWithReply(server, inPage)
  const messages: string[] = []
  for (const question of questions) {
    const reply = await client.ask(question, signal)
    messages.push(reply.kind === 'smalltalk' ? reply.message : reply.kind)
  }
  return messages
}

describe('the reply in the page', () => {
  it('is given to its question, once', async () => {
    expect(await repliesTo({ question: 'why?', turns: [] }, { question: 'why?' })).toEqual([
      'In the page.',
      'From the server.',
    ])
  })

  it.each<{ name: string; asked: AskBodyAsSent }>([
    { name: 'another question', asked: { question: 'who?' } },
    { name: 'its question after another', asked: { question: 'why?', turns: [{ question: 'who?' }] } },
    { name: 'its question in its exact words', asked: { question: 'why?', asTyped: true } },
  ])('is not given to $name, nor afterwards', async ({ asked }) => {
    expect(await repliesTo(asked, { question: 'why?' })).toEqual(['From the server.', 'From the server.'])
  })

  it('leaves everything to the server where there is none', async () => {
    const server = clientOf('http://localhost/', { send: async () => Response.json(inPage) })
    expect(await clientWithReply(server, undefined).ask({ question: 'who?' }, signal)).toEqual(inPage)
  })
})
