import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { Consulted } from '../../src/http/mcp-route.ts'
import { siteAt } from '../../src/http/site.ts'
import { answerOnStdio } from '../../src/mcp/on-stdio.ts'
import { answering, shelf } from '../support/small-app.ts'

function conversation({ ask = async (inquiry) => answering(inquiry) }: Partial<Pick<Consulted, 'ask'>> = {}) {
  const [input, output, stop] = [new PassThrough(), new PassThrough(), new AbortController()]
  const problems: string[] = []
  const over = answerOnStdio({
    input,
    output,
    stop: stop.signal,
    version: '1.2.3',
    consulted: { ask, store: shelf(), site: siteAt(), isSpoiler: () => false, onFault: () => {} },
    onProtocolError: (error) => problems.push(error.message),
  })
  // Where the output is broken off, there is nothing to read.
  const said = text(output).catch(() => '')
  return {
    input,
    output,
    stop,
    problems,
    over,
    say: (message: unknown) => input.write(`${JSON.stringify(message)}\n`),
    /** All that was said, once it is over. */
    async ended(): Promise<readonly unknown[]> {
      await over
      output.end()
      return (await said)
        .split('\n')
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line))
    },
  }
}

const asking = (id: number, question: string) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name: 'ask', arguments: { question } },
})

describe('answerOnStdio', () => {
  it('answers what was asked before the input ended, and then ends', async () => {
    const { say, input, ended } = conversation({
      ask: async (inquiry) => {
        await new Promise((resolve) => setImmediate(resolve))
        return answering(inquiry)
      },
    })
    say({ jsonrpc: '2.0', id: 0, method: 'ping' })
    for (const id of [1, 2, 3]) say(asking(id, `Question ${id}?`))
    input.end()
    expect(await ended()).toMatchObject([
      { id: 0, result: {} },
      ...[1, 2, 3].map((id) => ({ id, result: { structuredContent: { question: `Question ${id}?` } } })),
    ])
  })

  it('ends at once where the input ends and nothing is under way', async () => {
    const { input, ended } = conversation()
    input.end()
    expect(await ended()).toEqual([])
  })

  it('ends when it is stopped, whatever is under way, and calls that off', async () => {
    let calledOff = false
    const { say, stop, input, ended } = conversation({
      ask: (_, signal) => {
        signal.addEventListener('abort', () => (calledOff = true))
        queueMicrotask(() => stop.abort())
        return new Promise(() => {})
      },
    })
    say(asking(1, 'Slow?'))
    expect(await ended()).toEqual([])
    expect(calledOff).toBe(true)
    expect(input.isPaused()).toBe(true)
  })

  it('does not wait for what was cancelled', async () => {
    const { say, input, ended } = conversation({ ask: () => new Promise(() => {}) })
    say(asking(1, 'Slow?'))
    say({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } })
    input.end()
    expect(await ended()).toEqual([])
  })

  it('ends when nobody reads any more', async () => {
    const { output, over } = conversation()
    output.destroy(new Error('EPIPE'))
    await expect(over).resolves.toBeUndefined()
  })

  it.each([
    'nonsense',
    '{"jsonrpc":',
    '{"hello":1}',
    'null',
    '[]',
    '{"jsonrpc":"2.0","id":{},"method":"ping"}',
  ])('tells of a line that is no message, and goes on: %s', async (line) => {
    const { input, say, problems, ended } = conversation()
    input.write(`${line}\n`)
    say({ jsonrpc: '2.0', id: 1, method: 'ping' })
    input.end()
    expect(await ended()).toEqual([{ jsonrpc: '2.0', id: 1, result: {} }])
    expect(problems).toHaveLength(1)
  })

  it('ends where one line does not', async () => {
    const { input, problems, ended } = conversation()
    for (let sent = 0; sent <= 1024 * 1024; sent += 65_536) input.write(Buffer.alloc(65_536, 'x'))
    expect(await ended()).toEqual([])
    expect(problems).toEqual([expect.stringContaining('exceeded maximum size')])
  })
})
