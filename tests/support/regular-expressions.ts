import { parseAst } from 'vitest/node'
import type { SourceFile } from './import-rules.ts'
import { isNode, nodesOf } from './syntax-tree.ts'

/** A regular expression as a source file writes it. */
export interface WrittenExpression {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** A place where an expression is made of a string at run time. */
export interface MakingOfExpression {
  readonly path: string
  readonly line: number
  /** The call as it is written. */
  readonly code: string
}

/** What of both kinds a file holds, in order. `text.match('…')`, which makes one of a string too, counts as a making. */
export function expressionsIn(file: SourceFile): {
  readonly written: readonly WrittenExpression[]
  readonly made: readonly MakingOfExpression[]
} {
  const written: WrittenExpression[] = []
  const made: MakingOfExpression[] = []
  for (const { node } of nodesOf(parseAst(file.code, { lang: 'ts' }, file.path))) {
    const [start, end] = [Number(node['start']), Number(node['end'])]
    const at = { path: file.path, line: file.code.slice(0, start).split('\n').length }
    const regex = node['regex']
    if (node['type'] === 'Literal' && typeof regex === 'object' && regex !== null) {
      const { pattern, flags } = regex as { readonly pattern: string; readonly flags: string }
      written.push({ ...at, source: pattern, flags })
    } else if (makesExpression(node)) {
      made.push({ ...at, code: file.code.slice(start, end) })
    }
  }
  return { written, made }
}

function makesExpression(node: Readonly<Record<string, unknown>>): boolean {
  if (node['type'] !== 'NewExpression' && node['type'] !== 'CallExpression') return false
  const callee = node['callee']
  if (!isNode(callee)) return false
  if (callee['name'] === 'RegExp') return true
  const property = callee['property']
  const [argument] = Array.isArray(node['arguments']) ? (node['arguments'] as readonly unknown[]) : []
  return (
    callee['type'] === 'MemberExpression' &&
    isNode(property) &&
    (property['name'] === 'RegExp' ||
      (/^(?:match|matchAll|search)$/.test(String(property['name'])) &&
        isNode(argument) &&
        (argument['type'] === 'TemplateLiteral' ||
          (argument['type'] === 'Literal' && typeof argument['value'] === 'string'))))
  )
}
