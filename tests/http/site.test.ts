import { describe, expect, it } from 'vitest'
import { documentId, span } from '../../src/core/document.ts'
import { citationPath, documentPath, siteAt } from '../../src/http/site.ts'

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

  it.each([
    ['/qa/ask', '/ask'],
    ['/qa', '/'],
    ['/qa/', '/'],
    ['/ask', '/ask'],
    ['/qanat', '/qanat'],
    ['/documents/qa/ask', '/documents/qa/ask'],
  ])('knows %s as %s, whether or not the proxy has taken the prefix off', (path, route) => {
    expect(siteAt('https://films.example/qa').withoutPrefix(path)).toBe(route)
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
