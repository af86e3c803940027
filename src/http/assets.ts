import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../core/errors.ts'

/** A file of the page, ready to be sent. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
}

/** By file name: `index.html`, `page.js`. */
export type Assets = ReadonlyMap<string, Asset>

/** The page has not been built. */
export class MissingPageError extends AppError {
  readonly code = 'missing-page'
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Reads the built page into memory: some small files, so that nothing on disk can be reached by a path. Throws MissingPageError. */
export async function loadAssets(webRoot: string): Promise<Assets> {
  const names = (await readdir(webRoot).catch(() => [])).filter((name) => typeOf(name) !== undefined)
  if (!names.includes('index.html')) {
    throw new MissingPageError(`There is no page in ${webRoot}. Run \`npm run build\`.`)
  }
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, Asset]> => {
        const bytes = Uint8Array.from(await readFile(join(webRoot, name)))
        const hash = createHash('sha256').update(bytes).digest('base64url')
        return [name, { bytes, type: typeOf(name)!, etag: `"${hash.slice(0, 22)}"` }]
      }),
    ),
  )
}

function typeOf(name: string): string | undefined {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)]
}
