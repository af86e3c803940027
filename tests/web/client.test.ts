import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { AskError, clientOf, type AskFailure } from '../../web/client.ts'

const { signal } = new AbortController()

async function failureOf(send: typeof fetch): Promise<AskFailure | undefined> {
  try {
    await clientOf('http://localhost/qa/', { send }).ask({ question: 'why?' }, signal)
  } catch (error) {
    return error instanceof AskError ? error.failure : undefined
  }
  return undefined
}

describe('the client', () => {
  it('posts question and turns below the address of its page', async () => {
    const sent: { url: string; body: unknown }[] = []
    const client = clientOf('http://localhost/qa/', {
      send: async (url, init) => {
        sent.push({ url: String(url), body: JSON.parse(String(init?.body)) })
        return Response.json({ kind: 'smalltalk' })
      },
    })
    await client.ask({ question: 'why?', turns: [{ question: 'who?' }] }, signal)
    expect(sent).toEqual([
      { url: 'http://localhost/qa/ask', body: { question: 'why?', turns: [{ question: 'who?' }] } },
    ])
  })

  it.each<{ name: string; send: typeof fetch; failure: AskFailure }>([
    {
      name: 'no connection',
      send: () => Promise.reject(new TypeError('failed to fetch')),
      failure: { kind: 'unreachable' },
    },
    {
      name: 'a busy server',
      send: async () => new Response('', { status: 503, headers: { 'retry-after': '7' } }),
      failure: { kind: 'busy', retryAfterSeconds: 7 },
    },
    {
      name: 'too many requests, without a time',
      send: async () => new Response('', { status: 429 }),
      failure: { kind: 'too-many', retryAfterSeconds: 5 },
    },
    ...['null', '"ok"', '{"status":"ok"}', '{"kind":"error"}'].map((body) => ({
      name: `JSON that is no reply, ${body}`,
      send: async () => new Response(body),
      failure: { kind: 'failed' } as const,
    })),
    {
      name: 'a fault of the server',
      send: async () => new Response('<html>', { status: 500 }),
      failure: { kind: 'failed' },
    },
    {
      name: 'a question that is refused',
      send: async () => Response.json({ detail: 'No words.' }, { status: 422 }),
      failure: { kind: 'rejected', detail: 'No words.' },
    },
    {
      name: 'a page in place of an answer',
      send: async () => new Response('<!doctype html>'),
      failure: { kind: 'failed' },
    },
    {
      name: 'an answer cut short by the network',
      send: async () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError()) })),
      failure: { kind: 'unreachable' },
    },
    {
      name: 'a refusal by something else',
      send: async () => new Response('no', { status: 403 }),
      failure: { kind: 'failed' },
    },
  ])('tells $name apart', async ({ send, failure }) => {
    expect(await failureOf(send)).toEqual(failure)
  })

  it('tells a browser without a connection apart from a server that does not answer', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    onTestFinished(() => void vi.unstubAllGlobals())
    expect(await failureOf(() => Promise.reject(new TypeError('failed to fetch')))).toEqual({
      kind: 'offline',
    })
  })

  it('asks for the server’s own words in the language of the interface', async () => {
    const asked: (string | null)[] = []
    const client = clientOf('http://localhost/qa/', {
      language: 'de',
      send: async (_, init) => {
        asked.push(new Headers(init?.headers).get('accept-language'))
        return Response.json({ kind: 'smalltalk' })
      },
    })
    await client.ask({ question: 'warum?' }, signal)
    expect(asked).toEqual(['de'])
  })

  it('lets an abort pass as what it is', async () => {
    const leaving = new AbortController()
    const client = clientOf('http://localhost/', {
      send: async () => {
        leaving.abort()
        throw leaving.signal.reason
      },
    })
    await expect(client.ask({ question: 'why?' }, leaving.signal)).rejects.toBe(leaving.signal.reason)
  })
})
