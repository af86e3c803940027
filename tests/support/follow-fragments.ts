import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'

/**
 * What each address's text fragment is found to name on a page, as Google's stand-in for browsers without text fragments finds
 * it; undefined where it finds nothing.
 */
export async function followFragments(
  browser: Browser,
  page: string,
  addresses: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const finder = await build({
    entryPoints: [createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'finder',
  })
  const tab = await browser.newPage()
  try {
    await tab.setContent(page)
    await tab.evaluate(`${finder.outputFiles[0]!.text};globalThis.finder = finder`)
    return await tab.evaluate(
      (directives) => {
        const { finder } = globalThis as unknown as { finder: Finder }
        return directives.map((directive) => {
          const [text] = finder.parseFragmentDirectives({ text: [directive] }).text
          return finder.processTextFragmentDirective(text)[0]?.toString()
        })
      },
      addresses.map((address) => address.split(':~:text=')[1] ?? ''),
    )
  } finally {
    await tab.close()
  }
}

/** Of text-fragments-polyfill. */
interface Finder {
  parseFragmentDirectives(directives: { text: readonly string[] }): { text: readonly [unknown] }
  processTextFragmentDirective(directive: unknown): readonly Range[]
}
