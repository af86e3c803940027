import parsePrometheus from 'parse-prometheus-text-format'
import { describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { InferenceError } from '../../src/core/errors.ts'
import type { Inquiry, Reply } from '../../src/core/reply.ts'
import { jsonLog } from '../../src/operating/json-log.ts'
import { openMetrics, type State } from '../../src/operating/metrics.ts'
import { observer } from '../../src/operating/observe.ts'
import { answering, smallApp } from '../support/small-app.ts'

const STATE: State = {
  ready: true,
  modelsRunning: true,
  modelWork: 3,
  questionsWaiting: 2,
  index: { generation: '000002-038fda66', documents: 2, passages: 35 },
}

/** A small app as it is when served: its log, and its metrics as Prometheus reads them. */
function observedApp({
  logQuestions = false,
  format = 'json',
  ask = async (inquiry) => answering(inquiry),
}: {
  readonly logQuestions?: boolean
  readonly format?: 'json' | 'text'
  readonly ask?: (inquiry: Inquiry) => Promise<Reply>
} = {}) {
  const written: string[] = []
  const screen = {
    write: (text: string) => void written.push(text),
    isTerminal: false,
    colours: false,
    columns: 80,
  }
  const log = format === 'json' ? jsonLog(screen, 'debug') : logTo(screen, 'debug')
  const metrics = openMetrics(async () => STATE)
  const observed = observer({ log, metrics, logQuestions })
  const { app } = smallApp({
    ask: (inquiry) => observed.ask(inquiry, () => ask(inquiry)),
    observe: observed.request,
    operator: { metrics: { read: metrics.read, withToken: false } },
    log,
  })
  async function samples(
    name: string,
  ): Promise<readonly { labels?: Record<string, string>; value: string }[]> {
    const page = await app.request('/metrics')
    expect(page.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const family = parsePrometheus(await page.text()).find((found) => found.name === name)
    if (!family) throw new Error(`no metric ${name}`)
    return family.metrics
  }
  return {
    app,
    written,
    samples,
    lines: () => written.map((line): Record<string, unknown> => JSON.parse(line)),
  }
}

const post = (question: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ question }),
})

describe('the log of a server', () => {
  it('has a line of JSON for a request: which, what came of it, how long each stage took', async () => {
    const { app, written, lines } = observedApp()
    const response = await app.request('/ask', post('Who shot it?'))
    expect(written).toEqual([expect.stringMatching(/^\{.*\}\n$/)])
    expect(lines()[0]).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      msg: expect.stringMatching(/^POST \/ask: 200, answer, [\d.]+ ms$/),
      requestId: response.headers.get('x-request-id'),
      method: 'POST',
      route: '/ask',
      status: 200,
      ms: expect.any(Number),
      kind: 'answer',
      generation: 'g1',
      stages: { understand: expect.any(Number) },
    })
  })

  it.each([
    ['/ask', post('Where is Nansen buried?')],
    ['/ask?question=Where+is+Nansen+buried', {}],
    ['/?question=Where+is+Nansen+buried', {}],
    ['/ask?question=Where+is+Nansen+buried&limit=many', {}],
    ['/Nansen', {}],
  ])('holds no word of a question: %s', async (path, init) => {
    const { app, written } = observedApp()
    await app.request(path, init)
    expect(written).toHaveLength(1)
    expect(written.join('')).not.toContain('Nansen')
  })

  it('holds no word of a question that brought the server to fail', async () => {
    const fail = () => Promise.reject(new InferenceError('A model run failed'))
    const { app, written, lines } = observedApp({ ask: fail })
    expect((await app.request('/ask', post('Where is Nansen buried?'))).status).toBe(503)
    expect(lines().map(({ level }) => level)).toEqual(['error', 'info'])
    expect(lines()[1]).toMatchObject({ status: 503, problem: 'inference-failed' })
    expect(written.join('')).not.toContain('Nansen')
  })

  const NASTY = 'who\u2028is\u202E it\u009B31m\r\n {"level":"fatal"}?'
  it('tells the question where the operator says so, as one line that steers no terminal', async () => {
    const { app, written, lines } = observedApp({ logQuestions: true })
    await app.request(`/ask?${new URLSearchParams({ question: NASTY }).toString()}`)
    expect(written).toHaveLength(1)
    expect(written[0]).toMatch(/^[\x20-\x7E]+\n$/)
    expect(lines()[0]!['question']).toMatch(/^who.*"fatal"\}\?$/su)
  })

  it('tells the same to people in words', async () => {
    const { app, written } = observedApp({ logQuestions: true, format: 'text' })
    await app.request('/ask', post('Who shot it?'))
    expect(written).toEqual([expect.stringMatching(/^POST \/ask: 200, answer, [\d.]+ ms: Who shot it\?\n$/)])
  })

  it('tells of what programs ask all day only where all is to be told', async () => {
    const { app, lines } = observedApp()
    for (const path of ['/readyz', '/healthz', '/metrics', '/assets/none.js', '/documents'])
      await app.request(path)
    expect(lines().map(({ level, route }) => [level, route])).toEqual([
      ['debug', '/readyz'],
      ['debug', '/healthz'],
      ['debug', '/metrics'],
      ['debug', '/assets/:name'],
      ['info', '/documents'],
    ])
  })
})

describe('the metrics of a server', () => {
  it('count requests by pattern, method and status, and time them', async () => {
    const { app, samples } = observedApp()
    await app.request('/ask', post('Who shot it?'))
    await app.request('/ask', post('Who wrote it?'))
    await app.request('/documents/reviews/harbour')
    await app.request('/ask', { method: 'POST', body: '{' })
    expect(await samples('verbatim_http_requests_total')).toEqual(
      expect.arrayContaining([
        { labels: { method: 'POST', route: '/ask', status: '200' }, value: '2' },
        { labels: { method: 'GET', route: '/documents/:id{.+}', status: '200' }, value: '1' },
        { labels: { method: 'POST', route: '/ask', status: '415' }, value: '1' },
      ]),
    )
    const page = await (await app.request('/metrics')).text()
    expect(page).toContain('verbatim_http_request_seconds_count{route="/ask"} 3\n')
  })

  it('have no more labels however many paths and methods clients make up', async () => {
    const { app, samples } = observedApp()
    const name = () => Math.random().toString(36).slice(2)
    for (let made = 0; made < 200; made += 1) {
      await app.request(`/${name()}/${name()}`)
      await app.request(`/documents/${name()}`)
      await app.request(`/assets/${name()}`, { method: name().replace(/\d/g, 'x').toUpperCase() })
      await app.request(`/admin/${name()}`)
    }
    const labels = (await samples('verbatim_http_requests_total')).map(({ labels }) => labels)
    expect(labels.toSorted((a, b) => (a!['route']! < b!['route']! ? -1 : 1))).toEqual([
      { method: 'GET', route: '/documents/:id{.+}', status: '404' },
      { method: 'GET', route: 'none', status: '404' },
      { method: 'other', route: 'none', status: '405' },
    ])
  })

  it('count what became of questions, failures too, and where their time went', async () => {
    let fails = false
    const { app, samples } = observedApp({
      ask: async (inquiry) => {
        if (fails) throw new InferenceError('gone')
        return answering(inquiry)
      },
    })
    await app.request('/ask', post('Who shot it?'))
    fails = true
    await app.request('/ask', post('Who shot it?'))
    expect(await samples('verbatim_questions_total')).toEqual([
      { labels: { outcome: 'answer' }, value: '1' },
      { labels: { outcome: 'abstention' }, value: '0' },
      { labels: { outcome: 'smalltalk' }, value: '0' },
      { labels: { outcome: 'failed' }, value: '1' },
    ])
    expect(await samples('verbatim_question_stage_seconds')).toMatchObject([{ buckets: { '+Inf': '2' } }])
    expect(await samples('verbatim_questions_under_way')).toEqual([{ value: '0' }])
  })

  it('tell how things stand: index, models, memory, delay of the event loop', async () => {
    const { samples } = observedApp()
    expect(await samples('verbatim_index_info')).toEqual([
      { labels: { generation: '000002-038fda66' }, value: '1' },
    ])
    expect(await samples('verbatim_index_documents')).toEqual([{ value: '2' }])
    expect(await samples('verbatim_index_passages')).toEqual([{ value: '35' }])
    expect(await samples('verbatim_models_running')).toEqual([{ value: '1' }])
    expect(await samples('verbatim_model_work_waiting')).toEqual([{ value: '3' }])
    expect(await samples('verbatim_questions_waiting')).toEqual([{ value: '2' }])
    expect(await samples('verbatim_model_restarts_total')).toEqual([{ value: '0' }])
    const [memory] = await samples('process_resident_memory_bytes')
    expect(Number(memory!.value)).toBeGreaterThan(1e6)
    const [delay] = await samples('nodejs_eventloop_lag_p99_seconds')
    expect(Number.isFinite(Number(delay!.value))).toBe(true)
  })
})
