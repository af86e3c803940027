// Makes of web/ what browsers are sent, in dist/web. Plain JavaScript, because it is what builds the rest.
import { createHash } from 'node:crypto'
import { cp, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { minify } from 'terser'

const WEB = import.meta.dirname
const OUT = join(WEB, '../dist/web')

/** @type {import('esbuild').BuildOptions} */
const SHARED = { bundle: true, format: 'esm', target: 'es2023', outdir: OUT, logLevel: 'warning' }

await rm(OUT, { recursive: true, force: true })
for (const name of ['index.html', 'embed.html', 'demo.css']) await cp(join(WEB, name), join(OUT, name))
await Promise.all([pages(), widget()])

/** The chat page, the source view, the page in a frame and the contract to read. */
async function pages() {
  const styles = ['style.css', 'source.css', 'docs.css', 'gaps.css'].map((name) => join(WEB, name))
  await build({ ...SHARED, entryPoints: styles, minify: true })
  for (const name of ['page', 'source-view', 'embed', 'docs'])
    await write(`${name}.js`, await script(`${name}.ts`))
}

/** The loader, by a name that stays and by one that changes with it; and the panel, whose name it knows. */
async function widget() {
  const panel = await writeVersioned('panel', await script('panel.ts', { prefix: 'panel-' }))
  const loader = await script('widget.ts', { format: 'iife', define: { PANEL: JSON.stringify(panel) } })
  await write('widget.js', loader)
  await writeVersioned('widget', loader)
}

/** One file of all that a module needs at once. What it imports later is written beside it, `prefix` before its name. */
async function script(entry, { prefix = '', ...options } = {}) {
  const plugins = [stylesAsText(), importsApart(prefix)]
  const entryPoints = [join(WEB, entry)]
  const { outputFiles } = await build({ ...SHARED, ...options, entryPoints, plugins, write: false })
  // 2 to 3 % smaller than what esbuild makes of it, and the size of the widget counts.
  const { code } = await minify(outputFiles[0].text, { module: true, compress: { passes: 2 } })
  return code
}

async function write(name, content) {
  await writeFile(join(OUT, name), content)
  return name
}

/** Under a name that changes with the content, so that it can be kept for good. */
function writeVersioned(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase()
  return write(`${name}-${hash}.js`, content)
}

/**
 * `import styles from './chat.css'` is the minified text.
 *
 * @returns {import('esbuild').Plugin}
 */
function stylesAsText() {
  return {
    name: 'styles-as-text',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({ ...SHARED, entryPoints: [path], minify: true, write: false })
        const contents = outputFiles[0].text.replaceAll(/(var\(--[\w-]+,|--[\w-]+:) /g, '$1')
        return { contents: contents.trim(), loader: 'text', watchFiles: [path] }
      })
    },
  }
}

/**
 * What is imported later stands by itself. Code that it has in common with what imports it is in both: what is needed first
 * is to be one file.
 *
 * @returns {import('esbuild').Plugin}
 */
function importsApart(prefix) {
  return {
    name: 'imports-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const entry = join(resolveDir, path).slice(WEB.length + 1)
        const name = await writeVersioned(prefix + basename(path, '.ts'), await script(entry))
        return { path: `./${name}`, external: true }
      })
    },
  }
}
