import { describe, expect, it } from 'vitest'
import type { createApp } from '../../src/http/app.ts'
import { documentList, documentText } from '../../src/http/contract.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { embeddedDocument, type SketchedDocument } from '../support/embedded-document.ts'
import { hashingIdentity, inNewFolder } from '../support/index-folder.ts'
import { ARTICLE, shelf, smallApp } from '../support/small-app.ts'

const dune: SketchedDocument = {
  id: '2024/reviews/dune & co',
  title: 'Dune',
  passages: [{ path: ['Sand'], sentences: ['The worm is long.', 'It is also loud.'] }],
}
const rocket: SketchedDocument = {
  id: 'red-rocket',
  title: 'Red Rocket',
  passages: [{ sentences: ['A man comes home.'] }],
}

type App = ReturnType<typeof createApp>

/** The app over a real index that holds these documents, and a way to change what it holds. */
function overIndex(
  sketches: readonly SketchedDocument[],
  use: (app: App, put: (sketch: SketchedDocument) => Promise<void>) => Promise<void>,
): Promise<void> {
  return inNewFolder(async (dir) => {
    const store = await openEmbeddedStore(dir, hashingIdentity)
    const put = async (sketch: SketchedDocument) => {
      await store.commit({ put: [await embeddedDocument(sketch)], remove: [] })
    }
    try {
      for (const sketch of sketches) await put(sketch)
      await use(smallApp({ store }).app, put)
    } finally {
      await store.close()
    }
  })
}

describe('the documents of a real index', () => {
  it('are listed by id, each with an address that leads to its text', () =>
    overIndex([rocket, dune], async (app) => {
      const { documents } = documentList.parse(await (await app.request('/documents')).json())
      expect(documents.map(({ id, title }) => [id, title])).toEqual([
        ['2024/reviews/dune & co', 'Dune'],
        ['red-rocket', 'Red Rocket'],
      ])
      for (const path of ['2024/reviews/dune%20%26%20co', '2024%2Freviews%2Fdune%20&%20co']) {
        const response = await app.request(`/documents/${path}`)
        expect(documentText.parse(await response.json())).toEqual({
          ...documents[0],
          language: 'en',
          text: 'The worm is long. It is also loud.',
          sections: [{ path: ['Sand'], start: 0, end: 34 }],
        })
      }
    }))

  it('are sent again only when the index has changed', () =>
    overIndex([rocket], async (app, put) => {
      for (const path of ['/documents', '/documents/red-rocket']) {
        const etag = (await app.request(path)).headers.get('etag')!
        const again = () => app.request(path, { headers: { 'if-none-match': etag } })
        expect([(await again()).status, await (await again()).text()]).toEqual([304, ''])
        await put({ ...rocket, passages: [{ sentences: [`Changed for ${path}.`] }] })
        expect((await again()).status).toBe(200)
      }
    }))
})

describe('a document', () => {
  it.each([
    { accept: undefined, type: 'application/json' },
    { accept: '*/*', type: 'application/json' },
    { accept: 'application/json', type: 'application/json' },
    { accept: 'application/json, text/html', type: 'application/json' },
    { accept: 'text/html;q=0', type: 'application/json' },
    { accept: 'text/html;q=0.5, application/json', type: 'application/json' },
    { accept: 'application/json;q=0.1, text/html', type: 'text/html' },
    { accept: 'text/html, application/json', type: 'application/json' },
    { accept: 'text/*', type: 'text/html' },
    { accept: 'TEXT/HTML', type: 'text/html' },
    { accept: 'text/html, */*', type: 'text/html' },
    { accept: 'application/json, text/plain, */*', type: 'application/json' },
    { accept: 'application/json;q=0, */*', type: 'text/html' },
    { accept: 'text/html;q=0.5, */*;q=0.8', type: 'application/json' },
    { accept: 'text/html;q=0.5, text/*;q=0.9, application/json;q=0.7', type: 'application/json' },
    // Nothing that there is: JSON, rather than a refusal.
    { accept: 'image/png', type: 'application/json' },
    { accept: '*/*;q=0', type: 'application/json' },
    { accept: 'nonsense', type: 'application/json' },
    { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', type: 'text/html' },
  ])('is $type for a client that accepts $accept', async ({ accept, type }) => {
    const response = await smallApp().app.request(
      '/documents/reviews/harbour',
      accept === undefined ? {} : { headers: { accept } },
    )
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    expect(response.headers.get('vary')).toBe(
      type === 'text/html' ? 'Origin, Accept, Accept-Language' : 'Origin, Accept',
    )
  })

  it('has another ETag as a page than as data, and another page for a link of an older version', async () => {
    const { app } = smallApp()
    const etag = async (path: string, accept: string) =>
      (await app.request(path, { headers: { accept } })).headers.get('etag')
    const etags = await Promise.all([
      etag('/documents/reviews/harbour', 'application/json'),
      etag('/documents/reviews/harbour', 'text/html'),
      etag(`/documents/reviews/harbour?v=${ARTICLE.version}`, 'text/html'),
      etag('/documents/reviews/harbour?v=00000000', 'text/html'),
    ])
    expect(new Set(etags).size).toBe(3)
    expect(etags[1]).toBe(etags[2])
  })

  it.each([
    { path: '/documents', status: 200 },
    { path: '/documents/reviews/harbour', status: 200 },
    { path: '/documents/nope', status: 404 },
    { path: '/documents/reviews/harbour', status: 500, document: () => Promise.reject(new Error('damaged')) },
  ])('leaves no state of the index pinned: $path, $status', async ({ path, status, ...damage }) => {
    let pinned = 0
    const store = {
      snapshot: async () => {
        pinned += 1
        return {
          ...(await shelf().snapshot()),
          ...damage,
          release: () => {
            pinned -= 1
          },
        }
      },
    }
    expect((await smallApp({ store }).app.request(path)).status).toBe(status)
    expect(pinned).toBe(0)
  })
})
