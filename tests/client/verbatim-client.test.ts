import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verbatimClient, VerbatimError, type AskReply } from 'verbatim/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { AppDeps } from '../../src/http/app.ts'
import { documentList, documentText, suggestionList } from '../../src/http/contract.ts'
import { listen } from '../../src/http/listen.ts'
import { abstaining, smallApp } from '../support/small-app.ts'

/** The address of the real app, listening. */
async function served(deps: Partial<AppDeps> = {}, path = '') {
  const { app, inquiries } = smallApp(deps)
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  onTestFinished(() => server.close(0))
  return { address: server.url + path, inquiries }
}

/** The address of a server that answers as it is told. */
async function answeredBy(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('verbatim/client', () => {
  it('asks, and its types tell an answer from what is none', async () => {
    const { address, inquiries } = await served()
    const reply: AskReply = await verbatimClient(address).ask('Who shot it?')
    if (reply.kind !== 'answer') throw new Error('expected an answer')
    const [{ text, start, highlight }] = reply.quotes
    expect(text.slice(highlight!.start - start, highlight!.end - start)).toBe('Ilse Brandt')
    expect(inquiries[0]).toMatchObject({ question: 'Who shot it?', limit: 3 })
  })

  it('carries a conversation, and a language for the server’s own words', async () => {
    const { address, inquiries } = await served({ ask: async (inquiry) => abstaining(inquiry) })
    const turns = [{ question: 'Who shot it?', quotes: [] }]
    await verbatimClient(address).ask({ question: 'Why?', turns, limit: 1 })
    expect(inquiries[0]).toMatchObject({ question: 'Why?', turns, limit: 1 })
    const words = await verbatimClient(address, { language: 'de' })
      .ask('')
      .catch((error: unknown) => error)
    expect(words).toBeInstanceOf(VerbatimError)
  })

  it('reads documents and suggestions, below a path too', async () => {
    const { address } = await served(
      { publicUrl: 'https://films.example/qa', suggestions: () => ['Who shot it?'] },
      '/qa',
    )
    const client = verbatimClient(address)
    expect(documentList.parse(await client.documents()).documents).toHaveLength(1)
    expect(documentText.parse(await client.document('reviews/harbour')).text).toContain('Ilse Brandt')
    expect(suggestionList.parse(await client.suggestions(['reviews/harbour'])).suggestions).toHaveLength(1)
  })

  it('gives feedback', async () => {
    const given: unknown[] = []
    const { address } = await served({ recordFeedback: async (feedback) => void given.push(feedback) })
    const feedback = { question: 'Why?', kind: 'answer', generation: 'g1', helpful: false } as const
    expect(await verbatimClient(address).feedback(feedback)).toBeUndefined()
    expect(given).toMatchObject([feedback])
  })

  it('rejects with what the server says is wrong', async () => {
    const { address } = await served()
    const client = verbatimClient(address)
    await expect(client.ask('')).rejects.toMatchObject({
      name: 'VerbatimError',
      status: 400,
      problem: { type: 'urn:verbatim:problem:invalid-request', errors: [{ pointer: '/question' }] },
    })
    await expect(client.document('other')).rejects.toThrow('There is no document "other"')
  })

  it('asks again when told to come back, as often as it may', async () => {
    let asked = 0
    const address = await answeredBy((_, response) => {
      asked += 1
      if (asked < 3) response.writeHead(503, { 'retry-after': '0' }).end()
      else response.writeHead(200).end('{"kind":"smalltalk"}')
    })
    await expect(verbatimClient(address, { retries: 1 }).ask('Hi')).rejects.toMatchObject({ status: 503 })
    expect(asked).toBe(2)
    expect(await verbatimClient(address, { retries: 1 }).ask('Hi')).toEqual({ kind: 'smalltalk' })
  })

  it.each([
    [429, '60', 60_000],
    [503, '2', 2000],
    [503, undefined, undefined],
    [500, '2', undefined],
  ])('does not wait longer than it may: %i, %s', async (status, after, retryAfterMs) => {
    let asked = 0
    const address = await answeredBy((_, response) => {
      asked += 1
      response.writeHead(status, after === undefined ? {} : { 'retry-after': after }).end('<html>')
    })
    const asking = verbatimClient(address, { retries: 5, longestWaitMs: 1000 }).ask('Why?')
    await expect(asking).rejects.toMatchObject({ status, problem: undefined, retryAfterMs })
    expect(asked).toBe(1)
  })

  it('can be called off, also while it waits to ask again, and does not wait for ever', async () => {
    const silent = await answeredBy(() => {})
    const calledOff = new AbortController()
    const asking = verbatimClient(silent).ask('Why?', { signal: calledOff.signal })
    calledOff.abort(new Error('never mind'))
    await expect(asking).rejects.toThrow('never mind')
    await expect(verbatimClient(silent, { timeoutMs: 50 }).ask('Why?')).rejects.toMatchObject({
      name: 'TimeoutError',
    })

    const waiting = new AbortController()
    const busy = await answeredBy((_, response) => {
      response.writeHead(503, { 'retry-after': '20' }).end()
      setTimeout(() => waiting.abort(new Error('never mind')), 50)
    })
    const again = verbatimClient(busy, { retries: 1 }).ask('Why?', { signal: waiting.signal })
    await expect(again).rejects.toThrow('never mind')
  })
})
