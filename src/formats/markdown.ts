import type { Nodes, Parents, PhrasingContent, RootContent, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { span, type Block, type Section } from '../core/document.ts'
import { outline, type Part } from './outline.ts'

export interface RenderedMarkdown {
  /** What a visitor reads: no markers, entities decoded; blocks parted by blank lines. */
  readonly text: string
  readonly title: string | undefined
  readonly sections: readonly Section[]
}

/** Renders CommonMark with GitHub's extensions to plain text and finds its headings, paragraphs, items and table rows. */
export function readMarkdown(source: string): RenderedMarkdown {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const parts: Part[] = []
  let text = ''

  function write(words: string): { start: number; end: number } | undefined {
    const trimmed = words.replace(/(?<![ \t])[ \t]+\n/g, '\n').trim()
    if (trimmed === '') return undefined
    if (text !== '') text += '\n\n'
    const start = text.length
    text += trimmed
    return { start, end: text.length }
  }

  function heading(words: string, level: number): void {
    const at = write(words)
    if (at) parts.push({ kind: 'heading', text: words.replace(/\s+/g, ' ').trim(), level, start: at.start })
  }

  function block(words: string, kind: Block['kind']): void {
    const at = write(words)
    if (at) parts.push({ kind: 'block', block: { kind, span: span(at.start, at.end) } })
  }

  function visit(node: RootContent, kind: Block['kind']): void {
    switch (node.type) {
      case 'heading':
        return heading(inline(node), node.depth)
      case 'paragraph':
        return kind === 'paragraph' && isBold(node.children)
          ? heading(inline(node), BOLD_LEVEL)
          : block(inline(node), kind)
      case 'code':
        return block(node.value, kind)
      case 'list':
        for (const item of node.children) for (const child of item.children) visit(child, 'item')
        return
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) visit(child, kind)
        return
      case 'table':
        for (const row of node.children) block(cells(row), 'item')
        return
    }
  }

  for (const node of tree.children) visit(node, 'paragraph')
  const [first] = parts
  const title = first?.kind === 'heading' && first.level === 1 ? first.text : undefined
  return { text, title, sections: outline(title === undefined ? parts : parts.slice(1)) }
}

/** A paragraph in bold is a heading below every real one. */
const BOLD_LEVEL = 7

function isBold(children: readonly PhrasingContent[]): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

function cells(row: TableRow): string {
  return row.children
    .map(inline)
    .filter((cell) => cell !== '')
    .join(' | ')
}

/** The words of inline content. A line break in the source is a space; one that is meant stays. Markup, comments and pictures are left out. */
function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/(?<!\s)\s*\n\s*/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? childrenOf(node).map(inline).join('') : ''
  }
}

function childrenOf(node: Parents): readonly Nodes[] {
  return node.children
}
