import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadAssets, MissingPageError } from '../../src/http/assets.ts'
import { inNewFolder } from '../support/index-folder.ts'
import { smallApp } from '../support/small-app.ts'

async function page(dir: string): Promise<string> {
  const root = join(dir, 'web')
  await mkdir(join(root, 'inner'), { recursive: true })
  await Promise.all([
    writeFile(join(root, 'index.html'), '<!doctype html><title>Ask</title>'),
    writeFile(join(root, 'style.css'), 'body{}'),
    writeFile(join(root, 'page.js'), 'export {}'),
    writeFile(join(root, 'page.js.map'), '{}'),
    writeFile(join(root, 'tsconfig.tsbuildinfo'), '{}'),
    writeFile(join(root, 'inner', 'index.html'), 'not at the top'),
    writeFile(join(dir, 'secret.js'), 'beside the page'),
  ])
  return root
}

describe('the files of the page', () => {
  it('are those that a browser needs, each with its type', () =>
    inNewFolder(async (dir) => {
      const { app } = smallApp({ assets: await loadAssets(await page(dir)) })
      for (const [path, type, text] of [
        ['/', 'text/html; charset=utf-8', '<!doctype html><title>Ask</title>'],
        ['/assets/style.css', 'text/css; charset=utf-8', 'body{}'],
        ['/assets/page.js', 'text/javascript; charset=utf-8', 'export {}'],
      ] as const) {
        const response = await app.request(path)
        expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
          200,
          type,
          text,
        ])
      }
    }))

  it('are sent again only when they have changed', () =>
    inNewFolder(async (dir) => {
      const root = await page(dir)
      const { app } = smallApp({ assets: await loadAssets(root) })
      const etag = (await app.request('/assets/page.js')).headers.get('etag')!
      const asked = { headers: { 'if-none-match': `"other", W/${etag}` } }
      expect((await app.request('/assets/page.js', asked)).status).toBe(304)

      await writeFile(join(root, 'page.js'), 'export const changed = 1')
      const { app: later } = smallApp({ assets: await loadAssets(root) })
      expect((await later.request('/assets/page.js', asked)).status).toBe(200)
    }))

  it.each([
    '/assets/page.js.map',
    '/assets/tsconfig.tsbuildinfo',
    '/assets/inner/index.html',
    '/assets/inner%2Findex.html',
    '/assets/../secret.js',
    '/assets/..%2Fsecret.js',
    '/assets/%2e%2e%2fsecret.js',
    '/assets/..%5Csecret.js',
    '/assets//secret.js',
    '/assets/',
    '/assets/__proto__',
  ])('do not include %s', (path) =>
    inNewFolder(async (dir) => {
      const { app } = smallApp({ assets: await loadAssets(await page(dir)) })
      const response = await app.request(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    }),
  )

  it('are to be built first', () =>
    inNewFolder(async (dir) => {
      await expect(loadAssets(dir)).rejects.toThrow(MissingPageError)
      await expect(loadAssets(join(dir, 'nowhere'))).rejects.toThrow('npm run build')
    }))
})
