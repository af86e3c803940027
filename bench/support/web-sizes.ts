import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Sizes {
  readonly files: readonly string[]
  readonly bytes: number
  /** Compressed as a proxy does that takes its time (level 9). */
  readonly gzipBytes: number
}

/** Of the files of a folder whose names match. Throws where none does. */
export async function sizesOf(folder: string, names: RegExp): Promise<Sizes> {
  const files = (await readdir(folder)).filter((name) => names.test(name)).toSorted()
  if (files.length === 0) throw new Error(`nothing in ${folder} is called ${names}; run \`npm run build\``)
  const contents = await Promise.all(files.map((name) => readFile(join(folder, name))))
  return {
    files,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  }
}
