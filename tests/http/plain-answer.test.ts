import { describe, expect, it } from 'vitest'
import { OWN_WORDS } from '../../src/core/own-words.ts'
import type { Abstention, Answer, Inquiry, Reply } from '../../src/core/reply.ts'
import { askReply } from '../../src/http/contract.ts'
import { abstaining, answering, smallApp } from '../support/small-app.ts'
import { EN } from '../../web/texts/en.ts'

const page = {
  bytes: new TextEncoder().encode('<main><!-- answer --></main>'),
  type: 'text/html; charset=utf-8',
  etag: '"p"',
}
const withBox = {
  ...page,
  bytes: new TextEncoder().encode('<title>Verbatim</title><main><!-- answer --><textarea></textarea></main>'),
}
const assets = new Map([['index.html', page]])

describe('GET /?question=', () => {
  it('answers in the page itself, for whom no script runs', async () => {
    const response = await smallApp({ assets }).app.request('/?question=Who+shot+it%3F')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(html).toContain('<h2 class="question" lang="">Who shot it?</h2>')
    expect(html).toContain('<blockquote lang="">It was shot by <mark>Ilse Brandt</mark>')
    expect(html).toMatch(
      /<a class="quiet show" href="\/documents\/reviews\/harbour\?v=[0-9a-f]{8}#c\d+-\d+:~:text=[^"]+">/,
    )
  })

  it('leaves a question that was not answered in its box, and names it in the title', async () => {
    const { app } = smallApp({ assets: new Map([['index.html', withBox]]), readiness: () => 'loading' })
    const response = await app.request(`/?question=${encodeURIComponent('Why </textarea> & how?')}`)
    const shown = 'Why &lt;/textarea&gt; &amp; how?'
    const html = await response.text()
    expect(html).toContain(`<title>${shown} · Verbatim</title>`)
    expect(html).toContain(`<textarea>${shown}</textarea>`)
    expect(response.headers.get('retry-after')).toBe('2')
  })

  it('tells the operator of a fault, and the visitor no more than that there is one', async () => {
    const { app, logged } = smallApp({ assets, ask: () => Promise.reject(new Error('secret path')) })
    const response = await app.request('/?question=Why')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(logged.join()).toContain('secret path')
  })

  it('offers what else can be asked, as links', async () => {
    const { app } = smallApp({
      assets,
      publicUrl: 'https://films.example/qa',
      ask: async (inquiry) => ({ ...abstaining(inquiry), suggestions: ['Who & what?'] }),
    })
    expect(await (await app.request('/qa/?question=Why')).text()).toContain(
      '<li><a href="/qa/?question=Who+%26+what%3F">Who &amp; what?</a></li>',
    )
  })

  it('says in which language it speaks for itself', async () => {
    const { app } = smallApp({
      assets,
      ask: async (inquiry) => ({ ...abstaining(inquiry), message: OWN_WORDS.article }),
    })
    const response = await app.request('/?question=Why', { headers: { 'accept-language': 'de' } })
    expect(response.headers.get('content-language')).toBeNull()
    expect(await response.text()).toContain('<p class="message" lang="de">Im Artikel steht dazu nichts.</p>')
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

  it('says that it does not know in the visitor’s language, and that this is the language', async () => {
    const response = await smallApp({
      assets,
      ask: async (inquiry) => ({ ...abstaining(inquiry), message: OWN_WORDS.article }),
    }).app.request('/?question=Who', { headers: { 'accept-language': 'fr' } })
    expect(await response.text()).toContain('<p class="message" lang="fr">L’article ne le dit pas.</p>')
    expect(response.headers.get('content-language')).toBeNull()
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  it('answers part by part, and marks a sentence that answers two of them in the first', async () => {
    const ask = async (inquiry: Inquiry): Promise<Reply> => ({
      ...(answering(inquiry) as Answer),
      parts: [
        { question: 'Who shot it?', quotes: [0] },
        { question: 'Where?', quotes: [0] },
        { question: 'When?', quotes: [] },
      ],
    })
    const html = await (await smallApp({ assets, ask }).app.request('/?question=Who')).text()
    const [, who, where, when] = html.split('<section class="part">')
    expect(who).toContain('<mark>Ilse Brandt</mark>')
    expect(where).toContain('Ilse Brandt')
    expect(where).not.toContain('<mark>')
    expect(when).toContain(`<p class="message">${EN.partNotAnswered}</p>`)
  })

  it('says in the same words what the page says with its script', async () => {
    const ask = async (inquiry: Inquiry): Promise<Reply> => {
      const answer = answering(inquiry) as Answer
      const [quote] = answer.quotes
      return {
        ...answer,
        understoodAs: 'Who shot The Harbour?',
        confidence: 0.3,
        suggestions: ['Why?'],
        quotes: [quote, quote, quote],
      }
    }
    const { app } = smallApp({ assets, ask, spoilerSections: ['plot'] })
    const html = await (await app.request('/?question=Who')).text()
    for (const words of [
      EN.understoodAs,
      EN.unsure,
      EN.spoiler,
      EN.reveal,
      EN.showInDocument,
      EN.more(2),
      EN.suggestions,
    ])
      expect(html).toContain(words)
    const near = async (inquiry: Inquiry): Promise<Reply> => ({
      ...(abstaining(inquiry) as Abstention),
      nearest: (answering(inquiry) as Answer).quotes,
    })
    const none = await (await smallApp({ assets, ask: near }).app.request('/?question=Who')).text()
    expect(none).toContain(EN.nearest)
  })

  it('is the plain page without a question', async () => {
    const response = await smallApp({ assets }).app.request('/')
    expect(await response.text()).toBe('<main><!-- answer --></main>')
  })
})
