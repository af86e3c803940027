import { describe, expect, it } from 'vitest'
import { documentId, span } from '../../src/core/document.ts'
import { beginsLike, citationPath, documentPath, siteAt } from '../../src/http/site.ts'

describe('siteAt', () => {
  it.each([
    { publicUrl: undefined, path: '/documents', link: '/documents' },
    {
      publicUrl: 'https://films.example',
      path: '/documents',
      link: 'https://films.example/documents',
    },
    {
      publicUrl: 'https://films.example:8443/qa/',
      path: '/qa/documents',
      link: 'https://films.example:8443/qa/documents',
    },
  ])('leads pages to $path and everybody else to $link', ({ publicUrl, path, link }) => {
    const site = siteAt(publicUrl)
    expect([site.path('/documents'), site.link('/documents')]).toEqual([path, link])
  })

  const routes = ['/', '/ask', '/documents', '/documents/:id{.+}', '/docs', '/assets/:name']
  const isOurs = beginsLike([
    { method: 'ALL', path: '/*' },
    ...routes.map((path) => ({ method: 'GET', path })),
  ])
  const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
  const routeOf = (publicUrl: string, path: string, init: RequestInit = {}) =>
    siteAt(publicUrl).route(new Request(`http://127.0.0.1${path}`, init), isOurs)

  it.each([
    ['/qa/ask', '/ask'],
    ['/qa', '/'],
    ['/qa/', '/'],
    ['/ask', '/ask'],
    ['/qanat', '/qanat'],
    ['/documents/qa/ask', '/documents/qa/ask'],
    ['/qa/documents/qa/ask', '/documents/qa/ask'],
    ['/qa/nothing', '/nothing'],
  ])('knows %s as %s, whether or not the proxy has taken the prefix off', (path, route) => {
    expect(routeOf('https://films.example/qa', path)).toBe(route)
  })

  it.each([
    { prefix: '/ask', public: '/ask/', strips: '/', keeps: '/ask/', route: '/' },
    { prefix: '/ask', public: '/ask/ask', strips: '/ask', keeps: '/ask/ask', route: '/ask' },
    { prefix: '/ask', public: '/ask/docs', strips: '/docs', keeps: '/ask/docs', route: '/docs' },
    {
      prefix: '/ask',
      public: '/ask/documents/ask',
      strips: '/documents/ask',
      keeps: '/ask/documents/ask',
      route: '/documents/ask',
    },
    { prefix: '/docs', public: '/docs/', strips: '/', keeps: '/docs/', route: '/' },
    { prefix: '/docs', public: '/docs/ask', strips: '/ask', keeps: '/docs/ask', route: '/ask' },
    {
      prefix: '/documents',
      public: '/documents/ask',
      strips: '/ask',
      keeps: '/documents/ask',
      route: '/ask',
    },
    {
      prefix: '/documents',
      public: '/documents/documents/harbour',
      strips: '/documents/harbour',
      keeps: '/documents/documents/harbour',
      route: '/documents/harbour',
    },
    {
      prefix: '/documents',
      public: '/documents/documents',
      strips: '/documents',
      keeps: '/documents/documents',
      route: '/documents',
    },
    {
      prefix: '/ask/films',
      public: '/ask/films/ask',
      strips: '/ask',
      keeps: '/ask/films/ask',
      route: '/ask',
    },
  ])(
    'knows $public as $route under the prefix $prefix, which is a route too, whatever the proxy does',
    ({ prefix, strips, keeps, route }) => {
      const at = `https://films.example${prefix}`
      expect([routeOf(at, strips), routeOf(at, keeps)]).toEqual([route, route])
    },
  )

  it('takes the bare prefix for the page where a browser opens it, else for the route of that name', () => {
    const at = 'https://films.example/ask'
    expect(routeOf(at, '/ask', { headers: BROWSER })).toBe('/')
    expect(routeOf(at, '/ask', { headers: { accept: 'application/json' } })).toBe('/ask')
    expect(routeOf(at, '/ask', { method: 'POST', headers: BROWSER })).toBe('/ask')
  })

  it('believes a proxy that says it has taken the prefix off, where the path alone could mean two things', () => {
    const headers = { ...BROWSER, 'x-forwarded-prefix': '/docs/' }
    expect(routeOf('https://films.example/docs', '/docs', { headers })).toBe('/docs')
    const documents = { 'x-forwarded-prefix': '/documents' }
    expect(routeOf('https://films.example/documents', '/documents/ask', { headers: documents })).toBe(
      '/documents/ask',
    )
  })
})

describe('the address of a document', () => {
  it.each([
    ['2024/reviews/dune', '/documents/2024/reviews/dune'],
    ['café & bar/100% #1?', '/documents/caf%C3%A9%20%26%20bar/100%25%20%231%3F'],
  ])('keeps the slashes of %s and encodes the rest', (id, path) => {
    expect(documentPath(documentId(id))).toBe(path)
  })

  it('names the version and the span of a citation', () => {
    const document = { id: documentId('red-rocket'), title: 'Red Rocket', url: null, version: '9f2c41d0' }
    expect(citationPath(document, span(1240, 1400))).toBe('/documents/red-rocket?v=9f2c41d0#c1240-1400')
  })
})
