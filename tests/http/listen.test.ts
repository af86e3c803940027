import { EventEmitter, once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { listen, ListenError } from '../../src/http/listen.ts'

const app = { fetch: () => new Response('here') }

describe('listen', () => {
  it('picks a free port for 0 and says where it is reached', async () => {
    const listening = await listen(app, { host: '127.0.0.1', port: 0 })
    expect(listening.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
    expect(await (await fetch(listening.url)).text()).toBe('here')
    await listening.close(1000)
    await expect(fetch(listening.url)).rejects.toThrow('fetch failed')
  })

  it('names an address that a browser can open where it listens on all', async () => {
    const listening = await listen(app, { host: '0.0.0.0', port: 0 })
    expect(listening.url).toMatch(/^http:\/\/localhost:\d+$/)
    await listening.close(1000)
  })

  it('says what to do where the port is taken', async () => {
    const first = await listen(app, { host: '127.0.0.1', port: 0 })
    const port = Number(new URL(first.url).port)
    const second = listen(app, { host: '127.0.0.1', port })
    await expect(second).rejects.toThrow(ListenError)
    await expect(second).rejects.toThrow(`Port ${port} of 127.0.0.1 is already taken.`)
    await first.close(1000)
  })

  it('says what to do where the host is not here', async () => {
    await expect(listen(app, { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      /not an address of this machine/,
    )
  })

  it('lets a request under way finish before it closes', async () => {
    const { listening, events } = await slowServer()
    const reply = fetch(listening.url)
    await once(events, 'asked')
    const closed = listening.close(10_000)
    events.emit('answer', new Response('late'))
    expect(await (await reply).text()).toBe('late')
    await closed
  })

  it('ends connections from when it leaves, also that of a request under way, and answers on new ones', async () => {
    const { listening, events } = await slowServer()
    const reply = fetch(listening.url)
    await once(events, 'asked')
    listening.leave()
    events.emit('answer', new Response('late'))
    expect((await reply).headers.get('connection')).toBe('close')
    const next = fetch(listening.url)
    await once(events, 'asked')
    events.emit('answer', new Response('later'))
    expect((await next).headers.get('connection')).toBe('close')
    expect(await (await next).text()).toBe('later')
    await listening.close(1000)
  })

  it('answers who comes while it still waits for others', async () => {
    const { listening, events } = await slowServer()
    const first = fetch(listening.url)
    await once(events, 'asked')
    const closed = listening.close(10_000)
    const second = fetch(listening.url)
    await once(events, 'asked')
    events.emit('answer', new Response('both'))
    expect((await first).status).toBe(200)
    expect((await second).status).toBe(200)
    await closed
    await expect(fetch(listening.url)).rejects.toThrow('fetch failed')
  })

  it('cuts a request that outlasts its patience', async () => {
    const { listening, events } = await slowServer()
    const reply = fetch(listening.url).catch(() => 'cut')
    await once(events, 'asked')
    await listening.close(1)
    expect(await reply).toBe('cut')
  })
})

/** Emits 'asked' at a request, and answers it with what comes with 'answer'. */
async function slowServer() {
  const events = new EventEmitter()
  const listening = await listen(
    {
      async fetch() {
        const answer = once(events, 'answer')
        events.emit('asked')
        const [response] = await answer
        return response
      },
    },
    { host: '127.0.0.1', port: 0 },
  )
  return { listening, events }
}
