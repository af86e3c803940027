import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAssets, type Assets } from '../../src/http/assets.ts'
import { smallApp } from '../support/small-app.ts'

describe('what browsers may do with what the server sends', () => {
  let assets: Assets
  beforeAll(async () => {
    assets = await loadAssets(resolve('dist/web'))
  })
  const get = (path: string, allowedOrigins: readonly string[] = []) =>
    smallApp({ assets, allowedOrigins }).app.request(path, { headers: { accept: 'text/html' } })

  it.each([
    '/',
    '/?question=Who',
    '/ask?question=a',
    '/documents/reviews/harbour',
    '/demo',
    '/embed',
    '/widget.js',
    '/nope',
  ])(
    '%s runs no inline script or style, makes nothing of text but text, and sets no cookie',
    async (path) => {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'",
      )
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  it.each(['/', '/documents/reviews/harbour', '/demo', '/embedded', '/documents/embed'])(
    '%s is shown in no frame',
    async (path) => {
      const { headers } = await get(path, ['https://films.example'])
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-frame-options')).toBe('DENY')
    },
  )

  it('lets allowed sites, and its own, show the page that is made for frames', async () => {
    const { headers } = await get('/embed', ['https://films.example', 'https://music.example'])
    expect(headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self' https://films.example https://music.example;",
    )
    expect(headers.get('x-frame-options')).toBeNull()
  })

  it('lets any page take the files of the widget, and only those', async () => {
    const panel = [...assets.keys()].find((name) => /^panel-[A-Z0-9]{8}\.js$/.test(name))
    for (const path of ['/widget.js', `/widget/${panel}`])
      expect((await get(path)).headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    for (const path of ['/', '/assets/page.js', '/ask?question=a'])
      expect((await get(path)).headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })
})
