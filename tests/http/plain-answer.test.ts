import { describe, expect, it } from 'vitest'
import { askReply } from '../../src/http/contract.ts'
import { smallApp } from '../support/small-app.ts'

const page = {
  bytes: new TextEncoder().encode('<main><!-- answer --></main>'),
  type: 'text/html; charset=utf-8',
  etag: '"p"',
}
const assets = new Map([['index.html', page]])

describe('GET /?question=', () => {
  it('answers in the page itself, for whom no script runs', async () => {
    const response = await smallApp({ assets }).app.request('/?question=Who+shot+it%3F')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(html).toContain('<h2 class="question">Who shot it?</h2>')
    expect(html).toContain('<blockquote lang="">It was shot by <mark>Ilse Brandt</mark>')
    expect(html).toMatch(
      /<a class="quiet show" href="\/documents\/reviews\/harbour\?v=[0-9a-f]{8}#c\d+-\d+">/,
    )
  })

  it('never lets what was asked become markup', async () => {
    const asked = '<img src=x onerror=alert(1)>$& why?'
    const html = await (
      await smallApp({ assets }).app.request(`/?question=${encodeURIComponent(asked)}`)
    ).text()
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;$&amp; why?')
  })

  it('has the reply in it for the page’s script, which need not ask again', async () => {
    const { app, inquiries } = smallApp({ assets })
    const asked = '</script><!--<script> & \u2028 why?'
    const html = await (await app.request(`/?question=${encodeURIComponent(asked)}`)).text()
    const [, ...data] = html.split('<script')
    expect(data).toHaveLength(1)
    const json = data[0]!.slice(data[0]!.indexOf('>') + 1, data[0]!.indexOf('</script'))
    expect(askReply.parse(JSON.parse(json))).toMatchObject({
      kind: 'answer',
      question: inquiries[0]!.question,
    })
    expect(inquiries).toHaveLength(1)
  })

  it('says what is wrong with a question, with the status of that', async () => {
    const empty = await smallApp({ assets }).app.request('/?question=')
    expect(empty.status).toBe(400)
    expect(await empty.text()).toContain('role="alert"')
    const loading = await smallApp({ assets, readiness: () => 'loading' }).app.request('/?question=Why')
    expect(loading.status).toBe(503)
    expect(await loading.text()).toContain('still loading')
  })

  it('says how long a question may be, and not where it stands in a request', async () => {
    const long = await smallApp({ assets }).app.request(`/?question=${'x'.repeat(1001)}`)
    expect(await long.text()).toContain('<p>Expected a question of 1 to 1000 characters, got 1001.</p>')
  })

  it('hides what gives the story away, until asked', async () => {
    const html = await (
      await smallApp({ assets, spoilerSections: ['plot'] }).app.request('/?question=Who')
    ).text()
    expect(html).toContain('<details class="spoiler">')
  })

  it('is the plain page without a question', async () => {
    const response = await smallApp({ assets }).app.request('/')
    expect(await response.text()).toBe('<main><!-- answer --></main>')
  })
})
