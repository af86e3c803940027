import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CONNECTION_LIMITS, type ConnectionLimits } from '../../src/http/connection-limits.ts'
import { problem } from '../../src/http/contract.ts'
import { listen, type Listening } from '../../src/http/listen.ts'
import { BODY_LIMIT } from '../../src/http/read-json.ts'
import { rawConnection, type RawConnection, type RawResponse } from '../support/raw-connection.ts'
import { smallApp } from '../support/small-app.ts'

let listening: Listening
let logged: readonly string[]

beforeEach(() => serve())
afterEach(async () => {
  await listening.close(100)
})

/** In place of the server that is there. */
async function serve(limits: Partial<ConnectionLimits> = {}): Promise<void> {
  await listening?.close(0)
  const small = smallApp()
  logged = small.logged
  listening = await listen(small.app, { host: '127.0.0.1', port: 0 }, { ...CONNECTION_LIMITS, ...limits })
}

async function serveOnly(
  fetch: Parameters<typeof listen>[0]['fetch'],
  limits: Partial<ConnectionLimits>,
): Promise<void> {
  await listening.close(0)
  listening = await listen({ fetch }, { host: '127.0.0.1', port: 0 }, { ...CONNECTION_LIMITS, ...limits })
}

async function connected(): Promise<RawConnection> {
  return rawConnection(listening.url)
}

function isProblem({ status, headers, body }: RawResponse): boolean {
  const told = problem.parse(JSON.parse(body))
  return (
    headers.get('content-type')?.startsWith('application/problem+json') === true && told.status === status
  )
}

/** What the next visitor gets, and what the operator was told by then. */
async function afterwards() {
  const response = await fetch(`${listening.url}/ask?question=Who`)
  const reply: { readonly kind?: unknown } = await response.json()
  return { kind: reply.kind, logged }
}

const FINE = { kind: 'answer', logged: [] }

const HOST = 'Host: 127.0.0.1\r\n'
const JSON_TYPE = 'Content-Type: application/json\r\n'
const QUESTION = '{"question":"Who shot it?"}'

function get(target: string, headers = ''): string {
  return `GET ${target} HTTP/1.1\r\n${HOST}${headers}\r\n`
}

function post(headers: string, body: string): string {
  return `POST /ask HTTP/1.1\r\n${HOST}${JSON_TYPE}${headers}\r\n${body}`
}

function chunked(...chunks: readonly string[]): string {
  const lines = chunks.map((chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`)
  return post('Transfer-Encoding: chunked\r\n', `${lines.join('')}0\r\n\r\n`)
}

const LENGTH = `Content-Length: ${QUESTION.length}\r\n`

describe('what no browser sends', () => {
  it.each<[what: string, sent: string | Uint8Array, status: number]>([
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 400],
    ['the beginning of TLS', Uint8Array.of(22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3, 13, 10, 13, 10), 400],
    ['HTTP/2 without an agreement', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['a version that does not exist', `GET / HTTP/9.9\r\n${HOST}\r\n`, 400],
    ['an unknown method', `BREW /ask HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['a method in lower case', `get /ask HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['a method that fetch cannot send', `TRACE /ask HTTP/1.1\r\n${HOST}\r\n`, 405],
    ['no Host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['two Hosts', `GET /healthz HTTP/1.1\r\n${HOST}Host: other.example\r\n\r\n`, 400],
    ['a Host that is none', 'GET /healthz HTTP/1.1\r\nHost: a b/c?d\r\n\r\n', 400],
    ['a null byte in the address', get('/ask?question=a\0b'), 400],
    ['a null byte in a header', get('/healthz', 'X-Odd: a\0b\r\n'), 400],
    ['a line break alone in a header', get('/healthz', 'X-Odd: a\nInjected: b\rc\r\n'), 400],
    ['a header without a colon', get('/healthz', 'nonsense\r\n'), 400],
    ['a space before the colon', get('/healthz', 'X-Odd : a\r\n'), 400],
    ['a folded header', get('/healthz', 'X-Odd: a\r\n\tb\r\n'), 400],
    ['an address with a space', 'GET /a b HTTP/1.1\r\n\r\n', 400],
    ['an address that is neither path nor URL', get('healthz'), 400],
    ['an absolute address of another scheme', get('ftp://127.0.0.1/healthz'), 400],
    ['a giant address', get(`/ask?question=${'a'.repeat(CONNECTION_LIMITS.targetLength)}`), 414],
    ['a giant header', get('/healthz', `Cookie: ${'a'.repeat(CONNECTION_LIMITS.headerBytes)}\r\n`), 431],
    ['many small headers', get('/healthz', 'a: b\r\n'.repeat(CONNECTION_LIMITS.headerFields)), 431],
    ['an expectation', post(`Expect: 200-ok\r\n${LENGTH}`, QUESTION), 417],
    ['two different lengths', post(`${LENGTH}Content-Length: 5\r\n`, QUESTION), 400],
    ['the same length twice', post(LENGTH + LENGTH, QUESTION), 400],
    ['a list of lengths', post('Content-Length: 27, 27\r\n', QUESTION), 400],
    ['a negative length', post('Content-Length: -1\r\n', QUESTION), 400],
    ['a length in words', post('Content-Length: many\r\n', QUESTION), 400],
    ['a length beyond all numbers', post(`Content-Length: ${'9'.repeat(30)}\r\n`, QUESTION), 400],
    ['a length with chunks', post(`${LENGTH}Transfer-Encoding: chunked\r\n`, '0\r\n\r\n'), 400],
    ['chunks with a length', post(`Transfer-Encoding: chunked\r\n${LENGTH}`, '0\r\n\r\n'), 400],
    ['an encoding of the transfer that is unknown', post('Transfer-Encoding: gzip\r\n', QUESTION), 400],
    ['chunks that are not the last encoding', post('Transfer-Encoding: chunked, gzip\r\n', '0\r\n\r\n'), 400],
    ['a chunk size that is none', post('Transfer-Encoding: chunked\r\n', 'zz\r\nab\r\n0\r\n\r\n'), 400],
    ['a negative chunk size', post('Transfer-Encoding: chunked\r\n', '-2\r\nab\r\n0\r\n\r\n'), 400],
    ['a chunk longer than it says', post('Transfer-Encoding: chunked\r\n', '2\r\nabcdef\r\n0\r\n\r\n'), 400],
    ['a chunk size beyond all numbers', post('Transfer-Encoding: chunked\r\n', `${'f'.repeat(40)}\r\n`), 400],
    ['endless chunk extensions', post('Transfer-Encoding: chunked\r\n', `1;${'a'.repeat(40_000)}\r\n`), 400],
    ['a body over the limit', post(`Content-Length: ${BODY_LIMIT + 1}\r\n`, 'a'.repeat(BODY_LIMIT + 1)), 413],
    ['a length over the limit, without the body', post('Content-Length: 9999999999\r\n', ''), 413],
    ['a body over the limit in chunks', chunked(...Array.from({ length: 70 }, () => 'a'.repeat(1024))), 413],
    ['a compressed body', post(`Content-Encoding: gzip\r\n${LENGTH}`, QUESTION), 415],
    ['a body that is compressed twice', post(`Content-Encoding: br, gzip\r\n${LENGTH}`, QUESTION), 415],
    ['an answer that is cut short by a null byte', post('Content-Length: 16\r\n', '{"question":"\0"}'), 400],
  ])('%s is told what is wrong, in JSON', async (_, sent, status) => {
    const connection = await connected()
    connection.send(sent)
    const [response] = await connection.responses(1)
    expect(response).toMatchObject({ status })
    expect(isProblem(response!)).toBe(true)
    connection.socket.destroy()
    expect(await afterwards()).toEqual(FINE)
  })

  it.each([
    ['an absolute address', get('http://127.0.0.1/healthz'), 200],
    ['an absolute address of another host', get('http://elsewhere.example/healthz'), 200],
    ['HTTP/1.0 without Host', 'GET /healthz HTTP/1.0\r\n\r\n', 200],
    ['an empty Host', 'GET /healthz HTTP/1.1\r\nHost:\r\n\r\n', 200],
    ['HTTP/1.0 with Host', `GET /healthz HTTP/1.0\r\n${HOST}\r\n`, 200],
    ['empty lines before the request', `\r\n\r\n${get('/healthz')}`, 200],
    ['an offer to change the protocol', get('/healthz', 'Connection: upgrade\r\nUpgrade: h2c\r\n'), 200],
    ['the right question in chunks', chunked(QUESTION.slice(0, 5), QUESTION.slice(5)), 200],
    ['the longest question there may be', get(`/ask?question=${'%E6%9D%B1'.repeat(1000)}`), 200],
  ])('%s is taken as the standard has it', async (_, sent, status) => {
    const connection = await connected()
    connection.send(sent)
    const responses = await connection.responses(1)
    expect(responses).toMatchObject([{ status }])
    connection.socket.destroy()
  })

  it('closes a connection that is to become a tunnel', async () => {
    const connection = await connected()
    connection.send(`CONNECT other.example:443 HTTP/1.1\r\n${HOST}\r\n`)
    expect(await connection.closed()).toEqual([])
    expect(await afterwards()).toEqual(FINE)
  })

  it('takes nothing behind a request that it refused', async () => {
    const connection = await connected()
    connection.send(post(`${LENGTH}Transfer-Encoding: chunked\r\n`, `0\r\n\r\n${get('/healthz')}`))
    const responses = await connection.closed()
    expect(responses).toMatchObject([{ status: 400 }])
    expect(responses[0]!.headers.get('connection')).toBe('close')
  })
})

describe('pipelined requests', () => {
  it('are answered in their order', async () => {
    const connection = await connected()
    connection.send(get('/healthz') + post(LENGTH, QUESTION) + get('/nothing') + get('/readyz'))
    const responses = await connection.responses(4)
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 404, 200])
    connection.socket.destroy()
  })

  it('are all answered before the one that cannot be read is refused', async () => {
    const connection = await connected()
    connection.send(`${post(LENGTH, QUESTION)}${get('/healthz')}nonsense\r\n\r\n`)
    const responses = await connection.closed()
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 400])
    expect(responses.slice(2).every(isProblem)).toBe(true)
    expect(await afterwards()).toEqual(FINE)
  })
})

describe('clients that take their time', () => {
  const impatient = { headersMs: 100, requestMs: 200, checkEveryMs: 20, exchangeMs: 400, lingerMs: 50 }

  it.each([
    ['says nothing', ''],
    ['stops within the headers', `GET /healthz HTTP/1.1\r\nHost: 127`],
    ['stops within the body', post(LENGTH, QUESTION.slice(0, 5))],
    ['stops within a chunk', post('Transfer-Encoding: chunked\r\n', '1b\r\n{"qu')],
  ])('one that %s is told so, and let go', async (_, sent) => {
    await serve(impatient)
    const connection = await connected()
    connection.send(sent)
    const responses = await connection.closed()
    expect(responses).toMatchObject([{ status: 408 }])
    expect(responses.every(isProblem)).toBe(true)
    expect(await afterwards()).toEqual(FINE)
  })

  it('one that sends a byte now and then is not waited for any longer', async () => {
    await serve(impatient)
    const connection = await connected()
    const drip = setInterval(() => connection.send('x'), 20)
    connection.send(`GET /healthz HTTP/1.1\r\nHost: `)
    const responses = await connection.closed()
    clearInterval(drip)
    expect(responses).toMatchObject([{ status: 408 }])
  })

  it('one that goes half-way through its request leaves nothing behind', async () => {
    for (const sent of [get('/healthz').slice(0, -2), post(LENGTH, QUESTION.slice(0, 5)), 'P']) {
      const connection = await connected()
      connection.send(sent)
      connection.socket.destroy()
      await once(connection.socket, 'close')
    }
    expect(await afterwards()).toEqual(FINE)
  })

  it('one that does not take its answers is cut off', async () => {
    let seenGone = () => {}
    const gone = new Promise<void>((resolve) => (seenGone = resolve))
    await serveOnly(
      (_, { outgoing }) => {
        outgoing.once('close', seenGone)
        return new Response('a'.repeat(32_000_000))
      },
      { exchangeMs: 100 },
    )
    const connection = await connected()
    connection.socket.pause()
    connection.send(get('/'))
    await gone
    connection.socket.resume()
    expect(await connection.closed()).toEqual([])
  })

  it('none is kept for long between two requests', async () => {
    // Node adds a second of its own to what it tells the client.
    await serve({ idleMs: 10 })
    const connection = await connected()
    connection.send(get('/healthz'))
    expect(await connection.closed()).toMatchObject([{ status: 200 }])
  })
})

describe('more connections than there may be', () => {
  it('make those go that have nothing under way', async () => {
    await serve({ connections: 2 })
    const idle = [await connected(), await connected()]
    for (const connection of idle) {
      connection.send(get('/healthz'))
      await connection.responses(1)
    }
    const third = await connected()
    await third.closed()
    await Promise.all(idle.map((connection) => connection.closed()))
    expect(await afterwards()).toEqual(FINE)
  })

  it('do not push out one whose question is being answered', async () => {
    let answer: (response: Response) => void = () => {}
    await serveOnly(() => new Promise<Response>((resolve) => (answer = resolve)), { connections: 1 })
    const asking = await connected()
    asking.send(get('/'))
    const refused = await connected()
    expect(await refused.closed()).toEqual([])
    answer(new Response('found'))
    expect(await asking.responses(1)).toMatchObject([{ status: 200, body: 'found' }])
    asking.socket.destroy()
  })
})
