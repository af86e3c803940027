import { readFile } from 'node:fs/promises'
import { join, dirname, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parseAst } from 'vitest/node'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a file loads as soon as it is loaded itself, and what that loads. */
async function loadedWith(file: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  seen.add(file)
  const { body } = parseAst(await readFile(file, 'utf8'), { lang: 'ts' }, file)
  for (const node of body) {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type') continue
    const from = node.source.value
    const target = from.startsWith('.') ? join(dirname(file), from) : from
    if (seen.has(target)) continue
    if (from.startsWith('.')) await loadedWith(target, seen)
    else seen.add(target)
  }
  return seen
}

it('loads the library of the protocol only where somebody speaks it', async () => {
  const loaded = [...(await loadedWith(join(ROOT, 'src/main.ts')))]
  expect(loaded).toContain('hono')
  expect(loaded).toContain(join(ROOT, 'src/cli/mcp.ts'))
  expect(loaded.filter((name) => name.includes('modelcontextprotocol') || name.includes('src/mcp/'))).toEqual(
    [],
  )
  const withIt = await loadedWith(join(ROOT, 'src/mcp/over-http.ts'))
  expect(withIt).toContain('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js')
})
