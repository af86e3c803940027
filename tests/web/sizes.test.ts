import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const OUT = resolve('dist/web')
const KB = 1024

describe('what a browser is sent, compressed,', () => {
  it('is at most 2 kB for the loader of the widget', async () => {
    expect(await sizeOf(/^widget\.js$/)).toBeLessThanOrEqual(2 * KB)
  })

  it('is at most 15,000 bytes for all of the widget', async () => {
    const all = (await sizeOf(/^widget\.js$/)) + (await sizeOf(/^panel-[A-Z0-9]{8}\.js$/))
    expect(all).toBeLessThanOrEqual(15_000)
  })

  it('is at most 40 kB for the page', async () => {
    expect(await sizeOf(/^(?:index\.html|page\.js|style\.css)$/)).toBeLessThanOrEqual(40 * KB)
  })

  it('has no source maps', async () => {
    expect((await readdir(OUT)).filter((name) => name.endsWith('.map'))).toEqual([])
    expect(await readFile(resolve(OUT, 'widget.js'), 'utf8')).not.toContain('sourceMappingURL')
  })

  it('has what is fetched first in one file: nothing of the panel is imported before it is needed', async () => {
    const panel = (await readdir(OUT)).find((name) => /^panel-[A-Z0-9]{8}\.js$/.test(name))
    expect(await readFile(resolve(OUT, panel!), 'utf8')).not.toMatch(/^import[ {"']|;import[ {"']/)
  })
})

async function sizeOf(names: RegExp): Promise<number> {
  const found = (await readdir(OUT)).filter((name) => names.test(name))
  if (found.length === 0) throw new Error(`nothing in ${OUT} is called ${names}`)
  const files = await Promise.all(found.map((name) => readFile(resolve(OUT, name))))
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
}
